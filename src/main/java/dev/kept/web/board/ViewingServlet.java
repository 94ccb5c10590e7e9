package dev.kept.web.board;

import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.host.FeatureOffException;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.web.RefusalStatus;
import dev.kept.web.SignIn;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A page of figures for whoever is logged in; others are asked to log in first and come back to the same address. Only
 * shows; works without scripts.
 *
 * <p>No page is kept in a cache: what one person may see must not be shown to another.
 *
 * <p>What the person may see is decided behind {@link #page}; a refusal is a page with its sentence and with the status
 * that {@link RefusalStatus} gives it.
 */
public abstract class ViewingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient UserManager users;
    private final transient SignIn signIn;

    /**
     * @param users tells who is logged in
     * @param signIn the way to the product's log-in page
     */
    protected ViewingServlet(UserManager users, SignIn signIn) {
        this.users = users;
        this.signIn = signIn;
    }

    /** The page that the address asks for, as complete HTML. Somebody is logged in when it is called. */
    protected abstract Answer<String> page(HttpServletRequest request);

    /** The page that says why there is none, as complete HTML. */
    protected abstract String refused(Refusal refusal);

    /** Says what is sent where it is another thing than a page. */
    protected void head(HttpServletResponse response) {
        // A page is what is usually sent.
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean stranger = users.getRemoteUserKey(request) == null;
        if (stranger && signIn.leads(request, response)) {
            return;
        }
        response.setHeader("Cache-Control", "private, no-store");
        Answer<String> page =
                stranger ? Answer.refused(SignIn.FIRST) : FeatureOffException.answered(() -> page(request));
        response.setStatus(page.fold(given -> HttpServletResponse.SC_OK, refusal -> RefusalStatus.of(refusal.kind())));
        response.setContentType("text/html;charset=UTF-8");
        page.ifGiven(given -> head(response));
        response.getWriter().write(page.fold(given -> given, this::refused));
    }

    /**
     * The day and the window in the address; refused with this sentence when they cannot be read. Without a day the
     * board's day is left open, without a window it is the usual one. Whether the window is one that is offered is
     * decided where the board is made.
     */
    protected static Answer<ScoreboardQuery> query(HttpServletRequest request, String badAddressKey) {
        String day = request.getParameter("asOf");
        String window = request.getParameter("windowDays");
        try {
            LocalDate asOf = day == null || day.isEmpty() ? null : LocalDate.parse(day);
            int days =
                    window == null || window.isEmpty() ? ScoreboardQuery.DEFAULT_WINDOW_DAYS : Integer.parseInt(window);
            return Answer.of(new ScoreboardQuery(asOf, days));
        } catch (DateTimeException | NumberFormatException e) {
            return unread(badAddressKey);
        }
    }

    /**
     * Index of a list's first row in the address, from 0; refused with this sentence when it cannot be read. One behind the
     * last row is no error: rows go, and an address stays.
     */
    protected static Answer<Integer> start(HttpServletRequest request, String badAddressKey) {
        String text = request.getParameter("startAt");
        try {
            int start = text == null || text.isEmpty() ? 0 : Integer.parseInt(text);
            return start < 0 ? unread(badAddressKey) : Answer.of(start);
        } catch (NumberFormatException e) {
            return unread(badAddressKey);
        }
    }

    private static <T> Answer<T> unread(String badAddressKey) {
        return Answer.refused(Refusal.of(Refusal.Kind.INVALID, badAddressKey));
    }
}
