package dev.kept.sandbox.host.web;

import dev.kept.sandbox.host.Handler;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers everything that is not a plugin's: the product's pages and REST resources, and the kernel's own pages. */
final class PageServlet extends HttpServlet {
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    private final transient Router router;
    private final transient PageWriter writer;
    private final transient Tokens tokens;

    PageServlet(Router router, PageWriter writer, Tokens tokens) {
        this.router = router;
        this.writer = writer;
        this.tokens = tokens;
    }

    @Override
    protected void service(HttpServletRequest http, HttpServletResponse response) throws IOException {
        String path = http.getRequestURI().substring(http.getContextPath().length());
        Optional<Router.Match> match = router.find(http.getMethod(), path);
        Request request = writer.request(
                http, response, match.map(Router.Match::variables).orElse(Map.of()));
        boolean rest = path.startsWith("/rest/")
                || match.filter(found -> found.kind() == Router.Kind.REST).isPresent();
        try {
            Handler handler = match.map(Router.Match::handler)
                    .orElseThrow(() -> Refused.notFound("There is nothing at this address."));
            check(match.get().kind(), path, http);
            writer.send(handler.handle(request), request);
        } catch (Refused e) {
            refuse(e, rest, request);
        } catch (RuntimeException | LinkageError e) {
            // Whatever fails in a page is a plain 500 for the person; the trace goes to the log.
            LOG.error("{} {} failed", http.getMethod(), path, e);
            if (!response.isCommitted()) {
                response.reset();
                refuse(new Refused(500, "The sandbox failed at this page; its log has the details."), rest, request);
            }
        }
    }

    private void check(Router.Kind kind, String path, HttpServletRequest http) {
        boolean login = path.equals(SignInPages.LOGIN);
        if (kind == Router.Kind.POST && !login && !tokens.mayChange(http)) {
            throw Refused.forbidden("XSRF check failed: the form's security token is missing or stale.");
        }
        if (kind == Router.Kind.REST) {
            RestXsrf.refusal(http).ifPresent(sentence -> {
                throw Refused.forbidden(sentence);
            });
        }
    }

    private void refuse(Refused refused, boolean rest, Request request) throws IOException {
        if (rest) {
            writer.send(Response.jsonError(refused.status(), refused.getMessage()), request);
        } else {
            writer.refuse(refused, request);
        }
    }
}
