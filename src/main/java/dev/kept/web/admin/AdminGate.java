package dev.kept.web.admin;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.web.RefusalPage;
import dev.kept.web.RefusalStatus;
import dev.kept.web.SignIn;
import dev.kept.web.template.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Lets administrators through, sends strangers to the log-in page, and turns everybody else away.
 *
 * <p>A fresh password means the secure session that both products ask of administrators. A servlet of a plugin has to
 * ask for it itself.
 */
public final class AdminGate {

    private final UserManager users;
    private final SignIn signIn;
    private final HostService<WebSudoManager> websudo;
    private final Texts texts;
    private final Templates templates;

    /**
     * @param users tells who is logged in and who administers the product
     * @param signIn the way to the product's log-in page
     * @param services give the product's secure administrator session
     */
    public AdminGate(UserManager users, SignIn signIn, HostServices services, Texts texts, Templates templates) {
        this.users = users;
        this.signIn = signIn;
        this.websudo = services.of(Feature.SECURE_SESSION, () -> WebSudoManager.class);
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * The administrator who asks, with a fresh password. Administrators and system administrators are alike here.
     *
     * @return empty when the response is already what somebody else gets: the log-in page, a page with status 403, or
     *     the page that asks for the password
     */
    public Optional<UserKey> admits(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserKey user = knows(request, response).orElse(null);
        if (user == null) {
            return Optional.empty();
        }
        if (!users.isAdmin(user) && !users.isSystemAdmin(user)) {
            refuse(response, Refusal.of(Refusal.Kind.FORBIDDEN, "kept.admin.forbidden"));
            return Optional.empty();
        }
        WebSudoManager session = websudo.find().orElse(null);
        if (session == null) {
            return withoutSession(user, request, response);
        }
        return new SecureSession(session).isFresh(request, response) ? Optional.of(user) : Optional.empty();
    }

    /** Without a fresh password an administrator may look, and change nothing. */
    private Optional<UserKey> withoutSession(UserKey user, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getMethod().equals("GET")) {
            return Optional.of(user);
        }
        refuse(response, Feature.SECURE_SESSION.off());
        return Optional.empty();
    }

    /** Who is logged in, whatever else they may; strangers are sent to the log-in page. */
    public Optional<UserKey> knows(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserKey user = users.getRemoteUserKey(request);
        if (user == null && !signIn.leads(request, response)) {
            refuse(response, SignIn.FIRST);
        }
        return Optional.ofNullable(user);
    }

    private void refuse(HttpServletResponse response, Refusal why) throws IOException {
        boolean others = why.kind() == Refusal.Kind.FORBIDDEN;
        response.setStatus(RefusalStatus.of(why.kind()));
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentType("text/html;charset=UTF-8");
        String title = others ? "kept.admin.forbidden.title" : "kept.admin.section";
        response.getWriter().write(RefusalPage.html(texts, templates, title, why));
    }
}
