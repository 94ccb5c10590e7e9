package dev.kept.sandbox.host.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.host.web.Access;
import dev.kept.sandbox.host.web.RestXsrf;
import dev.kept.sandbox.host.web.WebSudo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Method;
import java.util.Optional;

/** Lets a request through to a resource method only when the user may call it and no foreign page sent it. */
final class GateFilter implements ContainerRequestFilter {
    private final Users users;
    private final WebSudo webSudo;

    @Context
    private ResourceInfo target;

    @Context
    private HttpServletRequest http;

    GateFilter(Users users, WebSudo webSudo) {
        this.users = users;
        this.webSudo = webSudo;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = target.getResourceMethod();
        Class<?> type = target.getResourceClass();
        Optional<Integer> refusal = Access.of(method, type, type.getPackage()).refusal(users.current());
        if (refusal.isPresent()) {
            int status = refusal.get();
            request.abortWith(Failure.response(
                    status,
                    status == 401
                            ? "Client must be authenticated to access this resource."
                            : "Client is not allowed to access this resource."));
            return;
        }
        Optional<String> foreign = RestXsrf.refusal(http);
        if (foreign.isPresent() && !method.isAnnotationPresent(XsrfProtectionExcluded.class)) {
            request.abortWith(Failure.response(403, foreign.get()));
            return;
        }
        boolean secure =
                method.isAnnotationPresent(WebSudoRequired.class) || type.isAnnotationPresent(WebSudoRequired.class);
        if (secure && !withPassword() && !webSudo.canExecuteRequest(http)) {
            request.abortWith(Failure.response(401, "This resource requires WebSudo."));
        }
    }

    /** Whoever sends the password with each request has no session to be made secure; the products let them pass. */
    private boolean withPassword() {
        String authorization = http.getHeader("Authorization");
        return authorization != null && authorization.startsWith("Basic ");
    }
}
