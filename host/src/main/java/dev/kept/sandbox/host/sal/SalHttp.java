package dev.kept.sandbox.host.sal;

import com.atlassian.sal.api.web.context.HttpContext;
import dev.kept.sandbox.host.web.CurrentRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** The request that the current thread answers; null in work without one. */
record SalHttp(CurrentRequest current) implements HttpContext {

    @Override
    public HttpServletRequest getRequest() {
        return current.scope().map(CurrentRequest.Scope::request).orElse(null);
    }

    @Override
    public HttpServletResponse getResponse() {
        return current.scope().map(CurrentRequest.Scope::response).orElse(null);
    }

    @Override
    public HttpSession getSession(boolean create) {
        HttpServletRequest request = getRequest();
        return request == null ? null : request.getSession(create);
    }
}
