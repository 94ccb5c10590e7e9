package dev.kept.web.answer;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Answer;
import dev.kept.core.DatabaseFault;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a contact answers by a link, with or without an account. Looking never changes anything, because mail scanners
 * follow links; answering is a form sent by POST. The token in it is the permission and is known to its receiver alone,
 * so no other site can send the form.
 *
 * <p>Hence {@code UnrestrictedAccess}, without which the product would turn away whoever is not logged in. Who holds
 * the token acts for the contact to whom it was sent, whoever is logged in.
 */
@UnrestrictedAccess
public class AnswerServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Its address below the product's, in both products. */
    public static final String PATH = "/plugins/servlet/kept/answer";

    /** The parameter and form field that carries the token. */
    static final String TOKEN = "token";

    private static final Logger LOG = LoggerFactory.getLogger(AnswerServlet.class);

    private final transient AnswersByLink answers;
    private final transient AnswerView view;
    private final transient ApplicationProperties application;

    /**
     * @param answers decides what a link asks, whether it is still good, and what an answer does
     * @param application gives the product's path, where the form is sent
     */
    public AnswerServlet(AnswersByLink answers, AnswerView view, ApplicationProperties application) {
        this.answers = answers;
        this.view = view;
        this.application = application;
    }

    /** The page for that token, below a product's address. Jira puts it into letters; Confluence leads on to it. */
    public static String pathOf(String token) {
        return PATH + "?" + TOKEN + "=" + Links.encode(token);
    }

    /**
     * The question with its form, or why the link asks nothing any more: status 404 for a link that is incomplete or
     * none of ours, 410 for one that is used, expired, outdated or sent to somebody who may not answer any more.
     */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = parameter(request, TOKEN);
        Answer<AskedAbout> asked = answers.question(token);
        if (asked instanceof Answer.Refused<AskedAbout> refused) {
            over(response, refused.refusal());
            return;
        }
        show(response, HttpServletResponse.SC_OK, asking(asked, token, AnswerView.TypedAnswer.NOTHING));
    }

    /**
     * Takes an answer. A form that was filled in wrongly comes back as typed with status 400, and its link stays good; so
     * does one whose answer the database did not take, with 503. An answer that is taken uses the link up.
     */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = parameter(request, TOKEN);
        Answer<AskedAbout> asked = answers.question(token);
        if (asked instanceof Answer.Refused<AskedAbout> refused) {
            over(response, refused.refusal());
            return;
        }
        String words = parameter(request, "words");
        String date = parameter(request, "date");
        String cause = parameter(request, "cause");
        Answer<Answered> answered = answer(request, words, date, cause)
                .flatMap(answer -> DatabaseFault.told(
                        () -> answers.answer(token, answer),
                        Answer::refused,
                        (incident, fault) -> LOG.error("An answer was not taken, incident {}", incident, fault)));
        if (answered instanceof Answer.Refused<Answered> refused) {
            AnswerView.TypedAnswer typed = new AnswerView.TypedAnswer(words, date, cause, refused.refusal());
            if (refused.refusal().kind() == Refusal.Kind.INVALID) {
                show(response, HttpServletResponse.SC_BAD_REQUEST, asking(asked, token, typed));
            } else if (refused.refusal().kind() == Refusal.Kind.UNAVAILABLE) {
                show(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, asking(asked, token, typed));
            } else {
                over(response, refused.refusal());
            }
            return;
        }
        show(response, HttpServletResponse.SC_OK, answered.fold(view::thanks, view::refused));
    }

    /**
     * What was typed as an answer; blank fields count as left out. Refused when neither yes nor no was chosen, or when
     * the date is no ISO day.
     */
    private static Answer<LinkAnswer> answer(HttpServletRequest request, String words, String date, String cause) {
        String said = parameter(request, "answer");
        if (said.equals(AnswerView.NOT_MEANT)) {
            return Answer.of(LinkAnswer.notMeant(words.isBlank() ? null : words));
        }
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

    private String asking(Answer<AskedAbout> asked, String token, AnswerView.TypedAnswer typed) {
        String action = application.getBaseUrl(UrlMode.RELATIVE) + PATH;
        return asked.fold(about -> view.asking(about, token, action, typed), view::refused);
    }

    /** The page of a link that can be answered no more. */
    private void over(HttpServletResponse response, Refusal refusal) throws IOException {
        boolean unknown = refusal.kind() == Refusal.Kind.NOT_FOUND;
        show(response, unknown ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_GONE, view.refused(refusal));
    }

    /** Sends the page. The token must not leave in a referrer, stay in a cache or end up in a search index. */
    private static void show(HttpServletResponse response, int status, String html) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.getWriter().write(html);
    }

    /** As it was sent; empty when it was not. */
    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
