package dev.kept.web.admin;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.evidence.Evidence;
import dev.kept.core.evidence.LedgerTransfer;
import dev.kept.core.evidence.ProjectExport;
import dev.kept.core.upkeep.ArchiveState;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The administration page <i>Evidence</i> in Jira: verifies a project's ledger, makes states and cells anew, runs the
 * upkeep, hands ledgers out and takes them in. Works without scripts: what takes longer than one request asks to be
 * continued.
 */
@AdminOnly
public class EvidenceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Its address below the product's. */
    public static final String PATH = "/plugins/servlet/kept/evidence";

    private final transient AdminGate gate;
    private final transient Evidence evidence;
    private final transient LedgerTransfer transfer;
    private final transient EvidenceView view;
    private final transient ApplicationProperties application;
    private final transient FormToken tokens;

    public EvidenceServlet(
            AdminGate gate,
            Evidence evidence,
            LedgerTransfer transfer,
            EvidenceView view,
            ApplicationProperties application,
            FormToken tokens) {
        this.gate = gate;
        this.evidence = evidence;
        this.transfer = transfer;
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
        String action = text(request, "action");
        LedgerDownload file = LedgerDownload.named(action);
        Answer<ProjectExport> ledger = file == null ? null : transfer.export(project);
        if (ledger instanceof Answer.Given<ProjectExport> given) {
            file.send(given.value(), response);
            return;
        }
        EvidenceView.State state = ledger instanceof Answer.Refused<ProjectExport> refused
                ? EvidenceView.State.refused(project, refused.refusal())
                : done(action, project, request);
        show(
                request,
                response,
                state,
                state.wrong() == null ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
    }

    private EvidenceView.State done(String action, String project, HttpServletRequest request) {
        return switch (action) {
            case "rebuild" -> {
                String from = text(request, "next");
                yield evidence.rebuild(from.isEmpty() ? null : from)
                        .fold(EvidenceView.State::rebuilt, refusal -> EvidenceView.State.refused(project, refusal));
            }
            case "upkeep" -> {
                String from = text(request, "next");
                yield evidence.upkeep(from.isEmpty() ? null : from)
                        .fold(EvidenceView.State::kept, refusal -> EvidenceView.State.refused(project, refusal));
            }
            case "import" -> {
                byte[] content = text(request, "content").getBytes(StandardCharsets.UTF_8);
                yield transfer.bring(new ByteArrayInputStream(content))
                        .fold(EvidenceView.State::imported, refusal -> EvidenceView.State.refused(project, refusal));
            }
            default ->
                evidence.verify(project)
                        .fold(
                                done -> EvidenceView.State.verified(project, done),
                                refusal -> EvidenceView.State.refused(project, refusal));
        };
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
        ArchiveState archived = evidence.archived().fold(now -> now, refusal -> null);
        response.getWriter().write(view.html(state, archived, new EvidenceView.Target(address, tokens.name(), token)));
    }
}
