package dev.kept.web.ranking;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.web.PageStyles;
import dev.kept.web.RefusalStatus;
import dev.kept.web.SignIn;
import dev.kept.web.admin.FormToken;
import dev.kept.web.ranking.RankingView.FormFrame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** What the page does alike in both products: who is logged in, whether a form is ours, and how a page is sent. */
public final class RankingFrame {

    /** The page below the product's address. */
    public static final String PATH = "/plugins/servlet/kept/goal-order";

    private final UserManager users;
    private final SignIn signIn;
    private final FormToken token;
    private final ApplicationProperties application;
    private final PageStyles styles;
    private final RankingView view;

    public RankingFrame(
            UserManager users,
            SignIn signIn,
            FormToken token,
            ApplicationProperties application,
            PageStyles styles,
            RankingView view) {
        this.users = users;
        this.signIn = signIn;
        this.token = token;
        this.application = application;
        this.styles = styles;
        this.view = view;
    }

    /** Who is logged in; {@code null} when the response is already what a stranger gets. */
    @Nullable
    UserProfile visitor(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserProfile user = users.getRemoteUser();
        if (user == null && !signIn.leads(request, response)) {
            refuse(response, SignIn.FIRST);
        }
        return user;
    }

    /** The key of who is logged in. */
    UserKey key() {
        return Objects.requireNonNull(users.getRemoteUserKey(), "nobody is logged in");
    }

    /** Whether the form carries this session's token. */
    boolean ours(HttpServletRequest request) {
        return token.comesWith(request);
    }

    /** Leads back to the page. */
    void back(HttpServletResponse response, String query) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        response.sendRedirect(path(PATH) + query);
    }

    /** An address in this product. */
    String path(String below) {
        return application.getBaseUrl(UrlMode.RELATIVE) + below;
    }

    void show(
            HttpServletRequest request,
            HttpServletResponse response,
            RankingSight sight,
            @Nullable TypedOrder typed,
            @Nullable Refusal wrong)
            throws IOException {
        styles.require(PageStyles.VIEW);
        FormFrame frame = new FormFrame(path(PATH), token.name(), token.of(request, response));
        boolean said = wrong == null && request.getParameter("saved") != null;
        int status = wrong == null ? HttpServletResponse.SC_OK : RefusalStatus.of(wrong.kind());
        send(response, status, view.html(sight, frame, typed, wrong, said));
    }

    void refuse(HttpServletResponse response, Refusal why) throws IOException {
        send(response, RefusalStatus.of(why.kind()), view.refused(why));
    }

    /** A form that another page sent, or one that was open too long. */
    void strange(HttpServletResponse response) throws IOException {
        Refusal why = Refusal.of(Kind.FORBIDDEN, "kept.weights.error.token");
        send(response, HttpServletResponse.SC_FORBIDDEN, view.refused(why));
    }

    private static void send(HttpServletResponse response, int status, String html) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }
}
