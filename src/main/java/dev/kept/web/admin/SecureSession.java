package dev.kept.web.admin;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The product's secure administrator session. Made when there is one: its types are nowhere else. */
final class SecureSession {

    private final WebSudoManager websudo;

    SecureSession(WebSudoManager websudo) {
        this.websudo = websudo;
    }

    /** Whether the password is fresh; else the response is already the page that asks for it. */
    boolean isFresh(HttpServletRequest request, HttpServletResponse response) {
        try {
            websudo.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException e) {
            websudo.enforceWebSudoProtection(request, response);
            return false;
        }
    }
}
