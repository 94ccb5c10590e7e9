package dev.kept.web.answer;

import com.atlassian.annotations.security.UnrestrictedAccess;
import dev.kept.core.Refusal;
import dev.kept.core.consent.AnswerAddress;
import dev.kept.web.Links;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The same address in the product that keeps no ledger: it leads on to the page in the other one, which needs no
 * account.
 *
 * <p>It never looks at the token, so a forged one is found out there. When no application link leads on, the page says
 * so, with status 503.
 */
@UnrestrictedAccess
public class AnswerForwardServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient AnswerAddress place;
    private final transient AnswerView view;

    /**
     * @param place knows where the other product answers
     * @param view draws the refusal when nothing leads there
     */
    public AnswerForwardServlet(AnswerAddress place, AnswerView view) {
        this.place = place;
        this.view = view;
    }

    /** Leads on by a redirect. Like the page itself it keeps the token out of caches and out of the referrer. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = request.getParameter(AnswerServlet.TOKEN);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        Optional<String> there = place.url(token == null ? "" : token).flatMap(Links::safe);
        if (there.isPresent()) {
            response.sendRedirect(there.get());
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(view.refused(Refusal.of(Refusal.Kind.NOT_LINKED, "kept.link.none")));
    }
}
