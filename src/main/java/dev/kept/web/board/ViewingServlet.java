package dev.kept.web.board;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.web.RefusalStatus;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A page of figures for whoever is logged in; others are asked to log in first and come back to the same address. Only
 * shows; works without scripts.
 *
 * <p>What the person may see is decided behind {@link #page}; a refusal is a page with its sentence and with the status
 * that {@link RefusalStatus} gives it.
 */
abstract class ViewingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient UserManager users;
    private final transient LoginUriProvider logins;

    /**
     * @param users tells who is logged in
     * @param logins gives the address of the product's log-in page
     */
    ViewingServlet(UserManager users, LoginUriProvider logins) {
        this.users = users;
        this.logins = logins;
    }

    /** The page that the address asks for, as complete HTML. Somebody is logged in when it is called. */
    abstract Answer<String> page(HttpServletRequest request);

    /** The page that says why there is none, as complete HTML. */
    abstract String refused(Refusal refusal);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (users.getRemoteUserKey(request) == null) {
            String query = request.getQueryString();
            URI here = URI.create(request.getRequestURL() + (query == null ? "" : "?" + query));
            response.sendRedirect(logins.getLoginUri(here).toString());
            return;
        }
        Answer<String> page = page(request);
        response.setStatus(page.fold(given -> HttpServletResponse.SC_OK, refusal -> RefusalStatus.of(refusal.kind())));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page.fold(given -> given, this::refused));
    }

    /**
     * The day and the window in the address; refused with this sentence when they cannot be read. Without a day the
     * board's day is left open, without a window it is the usual one. Whether the window is one that is offered is
     * decided where the board is made.
     */
    static Answer<ScoreboardQuery> query(HttpServletRequest request, String badAddressKey) {
        String day = request.getParameter("asOf");
        String window = request.getParameter("windowDays");
        try {
            LocalDate asOf = day == null || day.isEmpty() ? null : LocalDate.parse(day);
            int days =
                    window == null || window.isEmpty() ? ScoreboardQuery.DEFAULT_WINDOW_DAYS : Integer.parseInt(window);
            return Answer.of(new ScoreboardQuery(asOf, days));
        } catch (DateTimeException | NumberFormatException e) {
            return Answer.refused(Refusal.of(Refusal.Kind.INVALID, badAddressKey));
        }
    }
}
