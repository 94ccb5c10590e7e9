package dev.kept.web;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.partnership.Partnership;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.scoreboard.Measure;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The page that lists the commitments behind one figure of a scoreboard. Only shows; works without scripts. */
@LicensedOnly
public class ExplanationServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Its address below the product's. */
    public static final String PATH = "/plugins/servlet/kept/explanation";

    private static final int ROWS = 50;

    private final transient Partnership partnership;
    private final transient ExplanationPage page;
    private final transient UserManager users;
    private final transient LoginUriProvider logins;
    private final transient ApplicationProperties application;

    public ExplanationServlet(
            Partnership partnership,
            ExplanationPage page,
            UserManager users,
            LoginUriProvider logins,
            ApplicationProperties application) {
        this.partnership = partnership;
        this.page = page;
        this.users = users;
        this.logins = logins;
        this.application = application;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (users.getRemoteUserKey(request) == null) {
            String query = request.getQueryString();
            URI here = URI.create(request.getRequestURL() + (query == null ? "" : "?" + query));
            response.sendRedirect(logins.getLoginUri(here).toString());
            return;
        }
        Answer<ExplanationView> answer = explanation(request);
        ExplanationPage.Target target = new ExplanationPage.Target(
                application.getBaseUrl(UrlMode.RELATIVE), application.getBaseUrl(UrlMode.RELATIVE) + PATH);
        response.setStatus(answer.fold(given -> HttpServletResponse.SC_OK, ExplanationServlet::status));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(answer.fold(given -> page.html(given, target), page::refused));
    }

    private Answer<ExplanationView> explanation(HttpServletRequest request) {
        String project = Optional.ofNullable(request.getParameter("project")).orElse("");
        Measure measure = measure(request.getParameter("measure"));
        if (measure == null) {
            return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.explanation.noMeasure"));
        }
        return query(request)
                .flatMap(
                        query -> partnership.explanation(project, measure, query, request.getParameter("after"), ROWS));
    }

    private static Answer<ScoreboardQuery> query(HttpServletRequest request) {
        String day = request.getParameter("asOf");
        String window = request.getParameter("windowDays");
        try {
            LocalDate asOf = day == null || day.isEmpty() ? null : LocalDate.parse(day);
            int days =
                    window == null || window.isEmpty() ? ScoreboardQuery.DEFAULT_WINDOW_DAYS : Integer.parseInt(window);
            return Answer.of(new ScoreboardQuery(asOf, days));
        } catch (DateTimeException | NumberFormatException e) {
            return Answer.refused(Refusal.of(Refusal.Kind.INVALID, "kept.explanation.badAddress"));
        }
    }

    private static @Nullable Measure measure(@Nullable String code) {
        for (Measure measure : Measure.values()) {
            if (measure.code().equals(code)) {
                return measure;
            }
        }
        return null;
    }

    private static int status(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> HttpServletResponse.SC_BAD_REQUEST;
            case FORBIDDEN, NOT_LOGGED_IN -> HttpServletResponse.SC_FORBIDDEN;
            default -> HttpServletResponse.SC_NOT_FOUND;
        };
    }
}
