package dev.kept.web;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Refusal;
import dev.kept.core.evidence.Evidence;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The administration page <i>Evidence</i> in Jira: verifies a project's ledger, and makes states and cells anew. Works
 * without scripts: a rebuild that takes longer than one request asks to be continued.
 */
@AdminOnly
public class EvidenceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Its address below the product's. */
    public static final String PATH = "/plugins/servlet/kept/evidence";

    private final transient AdminGate gate;
    private final transient Evidence evidence;
    private final transient EvidenceView view;
    private final transient ApplicationProperties application;
    private final transient FormToken tokens;

    public EvidenceServlet(
            AdminGate gate, Evidence evidence, EvidenceView view, ApplicationProperties application, FormToken tokens) {
        this.gate = gate;
        this.evidence = evidence;
        this.view = view;
        this.application = application;
        this.tokens = tokens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (gate.admits(request, response).isPresent()) {
            show(request, response, EvidenceView.State.blank(), HttpServletResponse.SC_OK);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (gate.admits(request, response).isEmpty()) {
            return;
        }
        String project = text(request, "project");
        if (!tokens.comesWith(request)) {
            Refusal stale = Refusal.of(Refusal.Kind.CONFLICT, "kept.evidence.error.token");
            show(request, response, EvidenceView.State.refused(project, stale), HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        EvidenceView.State state;
        if ("rebuild".equals(request.getParameter("action"))) {
            String from = text(request, "next");
            state = evidence.rebuild(from.isEmpty() ? null : from)
                    .fold(EvidenceView.State::rebuilt, refusal -> EvidenceView.State.refused(project, refusal));
        } else {
            state = evidence.verify(project)
                    .fold(
                            done -> EvidenceView.State.verified(project, done),
                            refusal -> EvidenceView.State.refused(project, refusal));
        }
        show(
                request,
                response,
                state,
                state.wrong() == null ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private void show(HttpServletRequest request, HttpServletResponse response, EvidenceView.State state, int status)
            throws IOException {
        String token = tokens.of(request, response);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        String address = application.getBaseUrl(UrlMode.RELATIVE) + PATH;
        response.getWriter().write(view.html(state, new EvidenceView.Target(address, tokens.name(), token)));
    }
}
