package dev.kept.web.admin;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.backfill.BackfillReport;
import dev.kept.core.backfill.run.BackfillRun;
import dev.kept.core.backfill.run.Backfills;
import dev.kept.core.backfill.run.Backfills.Order;
import dev.kept.web.Links;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The page <i>Promises from history</i> in Jira: of one project for those who administer it, of a query for
 * administrators with a fresh password. Everything on it works without scripts; changing needs the form's token.
 */
@LicensedOnly
public class BackfillServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Its address below the product's. */
    public static final String PATH = "/plugins/servlet/kept/backfill";

    private static final Map<String, Order> ORDERS =
            Map.of("pause", Order.PAUSE, "resume", Order.RESUME, "cancel", Order.CANCEL);

    private final transient AdminGate gate;
    private final transient Backfills backfills;
    private final transient BackfillView view;
    private final transient ApplicationProperties application;
    private final transient FormToken tokens;

    public BackfillServlet(
            AdminGate gate,
            Backfills backfills,
            BackfillView view,
            ApplicationProperties application,
            FormToken tokens) {
        this.gate = gate;
        this.backfills = backfills;
        this.view = view;
        this.application = application;
        this.tokens = tokens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BackfillForm form = form(request);
        if (admits(form, request, response)) {
            boolean started = request.getParameter("started") != null;
            show(request, response, form, new Shown(HttpServletResponse.SC_OK, null, null, started));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BackfillForm form = form(request);
        if (!admits(form, request, response)) {
            return;
        }
        if (!tokens.comesWith(request)) {
            Refusal stale = Refusal.of(Refusal.Kind.CONFLICT, "kept.backfill.error.token");
            show(request, response, form, new Shown(HttpServletResponse.SC_FORBIDDEN, stale, null, false));
            return;
        }
        String action = String.valueOf(request.getParameter("action"));
        Order order = ORDERS.get(action);
        if (order != null) {
            after(request, response, form, backfills.ask(String.valueOf(request.getParameter("run")), order), "");
        } else if (action.equals("write")) {
            after(request, response, form, form.read().flatMap(backfills::start), "started=true");
        } else {
            count(request, response, form);
        }
    }

    private void count(HttpServletRequest request, HttpServletResponse response, BackfillForm form) throws IOException {
        Answer<BackfillReport> counted = form.read().flatMap(backfills::count);
        show(
                request,
                response,
                form,
                counted.fold(
                        report -> new Shown(HttpServletResponse.SC_OK, null, report, false),
                        refusal -> new Shown(status(refusal), refusal, null, false)));
    }

    /** Back to the page, which then shows the run; or the form once more with what is wrong. */
    private void after(
            HttpServletRequest request,
            HttpServletResponse response,
            BackfillForm form,
            Answer<BackfillRun> done,
            String note)
            throws IOException {
        if (done instanceof Answer.Refused<BackfillRun> refused) {
            Refusal wrong = refused.refusal();
            show(request, response, form, new Shown(status(wrong), wrong, null, false));
            return;
        }
        String project = form.project() == null ? "" : "project=" + Links.encode(form.project());
        String query = project.isEmpty() || note.isEmpty() ? project + note : project + "&" + note;
        response.sendRedirect(address() + (query.isEmpty() ? "" : "?" + query));
    }

    /** What the page shows beside the form and the runs. */
    private record Shown(
            int status, @Nullable Refusal wrong, @Nullable BackfillReport report, boolean started) {}

    private void show(HttpServletRequest request, HttpServletResponse response, BackfillForm form, Shown shown)
            throws IOException {
        Answer<List<BackfillRun>> runs = backfills.latest(form.scope());
        Refusal closed = runs.fold(list -> null, refusal -> refusal);
        BackfillView.Target target = new BackfillView.Target(
                address(), application.getBaseUrl(UrlMode.RELATIVE), tokens.name(), tokens.of(request, response));
        response.setStatus(closed == null ? shown.status() : status(closed));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(
                        closed == null
                                ? view.html(
                                        new BackfillView.State(
                                                form,
                                                shown.wrong(),
                                                shown.report(),
                                                runs.fold(list -> list, refusal -> List.of()),
                                                shown.started()),
                                        target)
                                : view.closed(closed));
    }

    private boolean admits(BackfillForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return form.project() == null ? gate.admits(request, response).isPresent() : gate.knows(request, response);
    }

    private BackfillForm form(HttpServletRequest request) {
        return BackfillForm.of(request, view.usualZone(), view.usualRequester());
    }

    private static int status(Refusal refusal) {
        return switch (refusal.kind()) {
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case CONFLICT -> HttpServletResponse.SC_CONFLICT;
            case INVALID -> HttpServletResponse.SC_BAD_REQUEST;
            default -> HttpServletResponse.SC_FORBIDDEN;
        };
    }

    private String address() {
        return application.getBaseUrl(UrlMode.RELATIVE) + PATH;
    }
}
