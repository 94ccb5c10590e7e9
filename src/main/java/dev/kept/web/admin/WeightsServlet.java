package dev.kept.web.admin;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.scoreboard.Pillar;
import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.scoreboard.WeightStore;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * The administration page <i>Pillar weights</i>, the same in both products. Looking needs an administrator with a
 * fresh password (websudo), so that saving later does not lose what was typed; saving needs the form's token as well.
 */
@AdminOnly
public class WeightsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Its address below the product's. */
    public static final String PATH = "/plugins/servlet/kept/weights";

    private static final String SAVED = "saved";

    private final transient AdminGate gate;
    private final transient WeightStore weights;
    private final transient WeightsView view;
    private final transient ApplicationProperties application;
    private final transient FormToken tokens;

    public WeightsServlet(
            AdminGate gate,
            WeightStore weights,
            WeightsView view,
            ApplicationProperties application,
            FormToken tokens) {
        this.gate = gate;
        this.weights = weights;
        this.view = view;
        this.application = application;
        this.tokens = tokens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (gate.admits(request, response).isPresent()) {
            boolean saved = request.getParameter(SAVED) != null;
            show(request, response, WeightsView.Form.of(weights.current(), saved), HttpServletResponse.SC_OK);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UserKey admin = gate.admits(request, response).orElse(null);
        if (admin == null) {
            return;
        }
        Map<Pillar, String> typed = new EnumMap<>(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            String value = request.getParameter(pillar.code());
            typed.put(pillar, value == null ? "" : value);
        }
        if (!tokens.comesWith(request)) {
            Refusal stale = Refusal.of(Refusal.Kind.CONFLICT, "kept.weights.error.token");
            show(request, response, new WeightsView.Form(typed, stale, false), HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Answer<PillarWeights> checked = PillarWeights.of(typed);
        if (checked instanceof Answer.Refused<PillarWeights> refused) {
            WeightsView.Form form = new WeightsView.Form(typed, refused.refusal(), false);
            show(request, response, form, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        weights.replace(((Answer.Given<PillarWeights>) checked).value(), admin.getStringValue());
        response.sendRedirect(address() + "?" + SAVED + "=true");
    }

    private void show(HttpServletRequest request, HttpServletResponse response, WeightsView.Form form, int status)
            throws IOException {
        String token = tokens.of(request, response);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(view.html(form, weights.lastChange(), new WeightsView.Target(address(), tokens.name(), token)));
    }

    private String address() {
        return application.getBaseUrl(UrlMode.RELATIVE) + PATH;
    }
}
