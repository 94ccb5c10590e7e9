package dev.kept.web.admin;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import dev.kept.core.Texts;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * Lets administrators through, sends strangers to the log-in page, and turns everybody else away.
 *
 * <p>A fresh password means the secure session that both products ask of administrators. A servlet of a plugin has to
 * ask for it itself.
 */
public final class AdminGate {

    private final UserManager users;
    private final LoginUriProvider logins;
    private final WebSudoManager websudo;
    private final Texts texts;
    private final Templates templates;

    /**
     * @param users tells who is logged in and who administers the product
     * @param logins gives the address of the product's log-in page
     * @param websudo the product's secure administrator session
     */
    public AdminGate(
            UserManager users, LoginUriProvider logins, WebSudoManager websudo, Texts texts, Templates templates) {
        this.users = users;
        this.logins = logins;
        this.websudo = websudo;
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
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(forbidden());
            return Optional.empty();
        }
        try {
            websudo.willExecuteWebSudoRequest(request);
            return Optional.of(user);
        } catch (WebSudoSessionException e) {
            websudo.enforceWebSudoProtection(request, response);
            return Optional.empty();
        }
    }

    /** Who is logged in, whatever else they may; strangers are sent to the log-in page. */
    public Optional<UserKey> knows(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserKey user = users.getRemoteUserKey(request);
        if (user == null) {
            response.sendRedirect(logins.getLoginUri(here(request)).toString());
        }
        return Optional.ofNullable(user);
    }

    private String forbidden() {
        Model model = new Model(texts)
                .message("title", "kept.admin.forbidden.title")
                .message("sentence", "kept.admin.forbidden");
        return templates.render("templates/kept/forbidden.vm", model).toString();
    }

    /** The whole address that was asked for, to come back to after the log-in. */
    private static URI here(HttpServletRequest request) {
        String query = request.getQueryString();
        return URI.create(request.getRequestURL() + (query == null ? "" : "?" + query));
    }
}
