package dev.kept.core.house;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public final class InMemoryRuleStore implements RuleStore {

    private final Clock clock;
    private final List<RuleChange> log = new ArrayList<>();

    public InMemoryRuleStore(Clock clock) {
        this.clock = clock;
    }

    @Override
    public HouseRules current() {
        return lastChange().map(RuleChange::rules).orElse(HouseRules.STANDARD);
    }

    @Override
    public void replace(HouseRules rules, String userKey) {
        // As a table keeps it.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        log.add(new RuleChange(now, userKey, rules.after(current(), now)));
    }

    @Override
    public Optional<RuleChange> lastChange() {
        return log.isEmpty() ? Optional.empty() : Optional.of(log.get(log.size() - 1));
    }
}
