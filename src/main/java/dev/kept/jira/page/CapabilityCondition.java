package dev.kept.jira.page;

import com.atlassian.plugin.web.Condition;
import dev.kept.core.BestEffort;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import java.util.Arrays;
import java.util.Map;

/**
 * Shows an entry of a menu while its capability is on. Its parameter {@code capability} is the code of one. Where the rules
 * cannot be read the entry is shown: the page behind it says what is wrong, a menu cannot.
 */
public final class CapabilityCondition implements Condition {

    private final Capabilities capabilities;
    private Capability capability = Capability.GOALS;

    public CapabilityCondition(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    /** @throws IllegalArgumentException when the descriptor names no capability */
    @Override
    public void init(Map<String, String> parameters) {
        String code = parameters.get("capability");
        capability = Arrays.stream(Capability.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no capability " + code));
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return BestEffort.attempt(() -> capabilities.on(capability), failure -> true);
    }
}
