package dev.kept.web.answer;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.consent.AnswersByLink;
import dev.kept.core.consent.AnswersByLink.Answered;
import dev.kept.core.consent.AnswersByLink.AskedAbout;
import dev.kept.core.consent.LinkAnswer;
import dev.kept.web.Links;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Where a contact answers by a link, with or without an account. Looking never changes anything, because mail scanners
 * follow links; answering is a form sent by POST. The token in it is the permission and is known to its receiver alone, so
 * no other site can send the form.
 */
@UnrestrictedAccess
public class AnswerServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Its address below the product's, in both products. */
    public static final String PATH = "/plugins/servlet/kept/answer";

    static final String TOKEN = "token";

    private final transient AnswersByLink desk;
    private final transient AnswerView view;
    private final transient ApplicationProperties application;

    public AnswerServlet(AnswersByLink desk, AnswerView view, ApplicationProperties application) {
        this.desk = desk;
        this.view = view;
        this.application = application;
    }

    /** The page for that token, below a product's address. */
    public static String pathOf(String token) {
        return PATH + "?" + TOKEN + "=" + Links.encode(token);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = parameter(request, TOKEN);
        Answer<AskedAbout> asked = desk.question(token);
        if (asked instanceof Answer.Refused<AskedAbout> refused) {
            over(response, refused.refusal());
            return;
        }
        show(response, HttpServletResponse.SC_OK, asking(asked, token, AnswerView.Typed.NOTHING));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = parameter(request, TOKEN);
        Answer<AskedAbout> asked = desk.question(token);
        if (asked instanceof Answer.Refused<AskedAbout> refused) {
            over(response, refused.refusal());
            return;
        }
        String words = parameter(request, "words");
        String date = parameter(request, "date");
        String cause = parameter(request, "cause");
        Answer<Answered> answered = answer(request, words, date, cause).flatMap(answer -> desk.answer(token, answer));
        if (answered instanceof Answer.Refused<Answered> refused) {
            AnswerView.Typed typed = new AnswerView.Typed(words, date, cause, refused.refusal());
            if (refused.refusal().kind() == Refusal.Kind.INVALID) {
                show(response, HttpServletResponse.SC_BAD_REQUEST, asking(asked, token, typed));
            } else {
                over(response, refused.refusal());
            }
            return;
        }
        show(response, HttpServletResponse.SC_OK, answered.fold(view::thanks, view::refused));
    }

    private static Answer<LinkAnswer> answer(HttpServletRequest request, String words, String date, String cause) {
        String said = parameter(request, "answer");
        if (!said.equals("yes") && !said.equals("no")) {
            return Answer.refused(Refusal.invalid("answer", "kept.answer.error.choice"));
        }
        try {
            @Nullable LocalDate day = date.isBlank() ? null : LocalDate.parse(date.strip());
            return Answer.of(new LinkAnswer(
                    said.equals("yes"), words.isBlank() ? null : words, day, cause.isBlank() ? null : cause));
        } catch (DateTimeException e) {
            return Answer.refused(Refusal.invalid("date", "kept.rest.invalid.day"));
        }
    }

    private String asking(Answer<AskedAbout> asked, String token, AnswerView.Typed typed) {
        String action = application.getBaseUrl(UrlMode.RELATIVE) + PATH;
        return asked.fold(about -> view.asking(about, token, action, typed), view::refused);
    }

    private void over(HttpServletResponse response, Refusal refusal) throws IOException {
        boolean unknown = refusal.kind() == Refusal.Kind.NOT_FOUND;
        show(response, unknown ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_GONE, view.refused(refusal));
    }

    /** The token must not leave in a referrer, stay in a cache or end up in a search index. */
    private static void show(HttpServletResponse response, int status, String html) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.getWriter().write(html);
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
