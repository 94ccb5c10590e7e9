package dev.kept.web.admin;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.goal.Goal;
import dev.kept.web.Links;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The administration page <i>Shared goals</i> in Jira. Everything on it works without scripts: searching for a page
 * loads the page again with what was typed, removing asks on a page of its own. Looking needs an administrator with a
 * fresh password, changing needs the form's token as well.
 */
@AdminOnly
public class GoalsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Its address below the product's. */
    public static final String PATH = "/plugins/servlet/kept/goals";

    private final transient AdminGate gate;
    private final transient GoalsAdmin admin;
    private final transient GoalsView view;
    private final transient ApplicationProperties application;
    private final transient FormToken tokens;

    public GoalsServlet(
            AdminGate gate, GoalsAdmin admin, GoalsView view, ApplicationProperties application, FormToken tokens) {
        this.gate = gate;
        this.admin = admin;
        this.view = view;
        this.application = application;
        this.tokens = tokens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (gate.admits(request, response).isEmpty()) {
            return;
        }
        GoalForm form = named(request, "edit").map(GoalForm::of).orElseGet(GoalForm::blank);
        String removing = named(request, "remove").map(Goal::key).orElse(null);
        GoalsView.State state = new GoalsView.State(admin.all(), form, kept(form), null, null, removing, done(request));
        show(request, response, state, HttpServletResponse.SC_OK);
    }

    private Optional<Goal> named(HttpServletRequest request, String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).flatMap(admin::find);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (gate.admits(request, response).isEmpty()) {
            return;
        }
        GoalForm form = GoalForm.of(request);
        if (!tokens.comesWith(request)) {
            Refusal stale = Refusal.of(Refusal.Kind.CONFLICT, "kept.goals.error.token");
            again(request, response, form, stale, HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String action = request.getParameter("action");
        if ("search".equals(action)) {
            GoalsView.State found =
                    new GoalsView.State(admin.all(), form, kept(form), null, admin.search(form.words()), null, null);
            show(request, response, found, HttpServletResponse.SC_OK);
            return;
        }
        if ("remove".equals(action)) {
            admin.remove(form.key());
            response.sendRedirect(address() + "?removed=" + Links.encode(form.key()));
            return;
        }
        Answer<Goal> saved = admin.save(form);
        if (saved instanceof Answer.Refused<Goal> refused) {
            again(request, response, form, refused.refusal(), HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.sendRedirect(address() + "?saved=" + Links.encode(form.key()));
    }

    /** The form once more with what was typed and what is wrong with it. */
    private void again(
            HttpServletRequest request, HttpServletResponse response, GoalForm form, Refusal wrong, int status)
            throws IOException {
        Answer<List<Goal.StrategyPage>> found = form.words().isEmpty() ? null : admin.search(form.words());
        show(request, response, new GoalsView.State(admin.all(), form, kept(form), wrong, found, null, null), status);
    }

    private Goal.@Nullable StrategyPage kept(GoalForm form) {
        return form.existing() ? admin.find(form.key()).map(Goal::page).orElse(null) : null;
    }

    private static GoalsView.@Nullable Done done(HttpServletRequest request) {
        for (String what : List.of("saved", "removed")) {
            String key = request.getParameter(what);
            if (key != null) {
                return new GoalsView.Done("kept.goals." + what, key);
            }
        }
        return null;
    }

    private void show(HttpServletRequest request, HttpServletResponse response, GoalsView.State state, int status)
            throws IOException {
        String token = tokens.of(request, response);
        String context = application.getBaseUrl(UrlMode.RELATIVE);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(view.html(state, new GoalsView.Target(address(), context, tokens.name(), token)));
    }

    private String address() {
        return application.getBaseUrl(UrlMode.RELATIVE) + PATH;
    }
}
