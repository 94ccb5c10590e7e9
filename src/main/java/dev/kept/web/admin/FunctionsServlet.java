package dev.kept.web.admin;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.RuleStore;
import dev.kept.core.house.TypedFunction;
import dev.kept.web.Links;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The administration page <i>Business functions</i> in Jira. Everything on it works without scripts: removing asks on a
 * page of its own. Looking needs an administrator with a fresh password, changing needs the form's token as well.
 */
@AdminOnly
public class FunctionsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Its address below the product's. */
    public static final String PATH = "/plugins/servlet/kept/functions";

    private final transient AdminGate gate;
    private final transient FunctionStore functions;
    private final transient RuleStore rules;
    private final transient FunctionsAdminView view;
    private final transient ApplicationProperties application;
    private final transient FormToken tokens;

    public FunctionsServlet(
            AdminGate gate,
            FunctionStore functions,
            RuleStore rules,
            FunctionsAdminView view,
            ApplicationProperties application,
            FormToken tokens) {
        this.gate = gate;
        this.functions = functions;
        this.rules = rules;
        this.view = view;
        this.application = application;
        this.tokens = tokens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (gate.admits(request, response).isEmpty()) {
            return;
        }
        Optional<BusinessFunction> edited = functions.find(text(request, "edit"));
        TypedFunction typed = edited.map(TypedFunction::of).orElseGet(() -> new TypedFunction("", "", "", ""));
        String removing = functions
                .find(text(request, "remove"))
                .map(BusinessFunction::name)
                .orElse(null);
        show(request, response, new Form(typed, edited.isPresent(), null, removing), HttpServletResponse.SC_OK);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (gate.admits(request, response).isEmpty()) {
            return;
        }
        TypedFunction typed = new TypedFunction(
                text(request, "name"), text(request, "zone"), text(request, "calendar"), text(request, "contacts"));
        boolean existing = "true".equals(request.getParameter("existing"));
        if (!tokens.comesWith(request)) {
            Refusal stale = Refusal.of(Refusal.Kind.CONFLICT, "kept.weights.error.token");
            show(request, response, new Form(typed, existing, stale, null), HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if ("remove".equals(request.getParameter("action"))) {
            functions.remove(typed.name());
            response.sendRedirect(address() + "?removed=" + Links.encode(typed.name()));
            return;
        }
        Answer<BusinessFunction> checked = typed.checked(rules.current()).flatMap(good -> unique(good, existing));
        if (checked instanceof Answer.Refused<BusinessFunction> refused) {
            show(
                    request,
                    response,
                    new Form(typed, existing, refused.refusal(), null),
                    HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        BusinessFunction good = ((Answer.Given<BusinessFunction>) checked).value();
        functions.save(good);
        response.sendRedirect(address() + "?saved=" + Links.encode(good.name()));
    }

    /** Adding one that is there already would overwrite what somebody else settled. */
    private Answer<BusinessFunction> unique(BusinessFunction good, boolean existing) {
        boolean there = functions.find(good.name()).isPresent();
        if (existing == there) {
            return Answer.of(good);
        }
        return Answer.refused(
                existing
                        ? Refusal.of(Refusal.Kind.CONFLICT, "kept.functions.error.gone", good.name())
                        : Refusal.invalid("name", "kept.functions.error.taken", good.name()));
    }

    /** What the form holds, what is wrong with it, and which function somebody is about to remove. */
    private record Form(
            TypedFunction typed,
            boolean existing,
            @Nullable Refusal wrong,
            @Nullable String removing) {}

    private void show(HttpServletRequest request, HttpServletResponse response, Form form, int status)
            throws IOException {
        FunctionsAdminView.State state = new FunctionsAdminView.State(
                functions.all(),
                rules.current().calendars(),
                form.typed(),
                form.existing(),
                form.wrong(),
                form.removing(),
                done(request));
        String token = tokens.of(request, response);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(view.html(state, new WeightsView.Target(address(), tokens.name(), token)));
    }

    private static FunctionsAdminView.@Nullable Done done(HttpServletRequest request) {
        for (String what : List.of("saved", "removed")) {
            String name = request.getParameter(what);
            if (name != null) {
                return new FunctionsAdminView.Done("kept.functions." + what, name);
            }
        }
        return null;
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private String address() {
        return application.getBaseUrl(UrlMode.RELATIVE) + PATH;
    }
}
