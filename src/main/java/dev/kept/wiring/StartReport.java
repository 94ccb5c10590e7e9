package dev.kept.wiring;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import dev.kept.core.host.Health;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log of each node, when the product has started, what of Kept is on, what is off, and for want of what. */
public final class StartReport implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(StartReport.class);

    private final Health.Check check;

    public StartReport(Health.Check check) {
        this.check = check;
    }

    @Override
    public void onStart() {
        Health health = check.now();
        String on = health.features().stream()
                .filter(Health.FeatureState::on)
                .map(state -> state.feature().code())
                .collect(Collectors.joining(", "));
        if (health.whole()) {
            LOG.info("Kept has started. On: {}", on);
            return;
        }
        String off = health.features().stream()
                .filter(state -> !state.on())
                .map(state -> state.feature().code() + " (no " + String.join(", ", state.missing()) + ")")
                .collect(Collectors.joining(", "));
        String lost = health.modules().stream()
                .map(module -> module.key() + " (no " + module.missing() + ")")
                .collect(Collectors.joining(", "));
        LOG.warn("Kept has started. On: {}. Off: {}. Modules that cannot be loaded: {}", on, off, lost);
    }

    @Override
    public void onStop() {
        // Nothing was begun.
    }
}
