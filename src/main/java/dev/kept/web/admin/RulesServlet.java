package dev.kept.web.admin;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.RuleStore;
import dev.kept.core.house.TypedRules;
import dev.kept.core.house.TypedRules.TypedCalendar;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The administration page <i>Rules</i> in Jira. Works without scripts: there is always one more calendar to fill in, and
 * one whose name is emptied together with its days is removed.
 */
@AdminOnly
public class RulesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Its address below the product's. */
    public static final String PATH = "/plugins/servlet/kept/rules";

    private static final String SAVED = "saved";
    private static final int MOST_FORMS = 30;

    private final transient AdminGate gate;
    private final transient RuleStore rules;
    private final transient RulesAdminView view;
    private final transient ApplicationProperties application;
    private final transient FormToken tokens;

    public RulesServlet(
            AdminGate gate, RuleStore rules, RulesAdminView view, ApplicationProperties application, FormToken tokens) {
        this.gate = gate;
        this.rules = rules;
        this.view = view;
        this.application = application;
        this.tokens = tokens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (gate.admits(request, response).isPresent()) {
            boolean saved = request.getParameter(SAVED) != null;
            RulesAdminView.State state = new RulesAdminView.State(TypedRules.of(rules.current()), null, saved);
            show(request, response, state, HttpServletResponse.SC_OK);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserKey admin = gate.admits(request, response).orElse(null);
        if (admin == null) {
            return;
        }
        TypedRules typed = typed(request);
        if (!tokens.comesWith(request)) {
            Refusal stale = Refusal.of(Refusal.Kind.CONFLICT, "kept.weights.error.token");
            show(request, response, new RulesAdminView.State(typed, stale, false), HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Answer<HouseRules> checked = typed.checked();
        if (checked instanceof Answer.Refused<HouseRules> refused) {
            RulesAdminView.State state = new RulesAdminView.State(typed, refused.refusal(), false);
            show(request, response, state, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        rules.replace(((Answer.Given<HouseRules>) checked).value(), admin.getStringValue());
        response.sendRedirect(address() + "?" + SAVED + "=true");
    }

    private static TypedRules typed(HttpServletRequest request) {
        List<TypedCalendar> calendars = new ArrayList<>();
        for (int i = 0; i < MOST_FORMS && request.getParameter("calendar" + i + ".name") != null; i++) {
            String start = "calendar" + i + ".";
            calendars.add(new TypedCalendar(
                    text(request, start + "name"), free(request, start + "free"), text(request, start + "holidays")));
        }
        return new TypedRules(
                text(request, "noticeDays"),
                text(request, "noticeCalendar"),
                text(request, "reopenDays"),
                text(request, "remindDays"),
                text(request, "freshDays"),
                text(request, "causes"),
                calendars,
                text(request, "figureYears"),
                text(request, "packMonths"));
    }

    private static Set<DayOfWeek> free(HttpServletRequest request, String name) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        String[] chosen = request.getParameterValues(name);
        List<String> names = chosen == null ? List.of() : List.of(chosen);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (names.contains(day.name())) {
                days.add(day);
            }
        }
        return days;
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private void show(HttpServletRequest request, HttpServletResponse response, RulesAdminView.State state, int status)
            throws IOException {
        String token = tokens.of(request, response);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(view.html(state, rules.lastChange(), new WeightsView.Target(address(), tokens.name(), token)));
    }

    private String address() {
        return application.getBaseUrl(UrlMode.RELATIVE) + PATH;
    }
}
