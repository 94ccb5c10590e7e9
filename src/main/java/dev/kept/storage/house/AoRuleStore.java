package dev.kept.storage.house;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.RuleChange;
import dev.kept.core.house.RuleStore;
import dev.kept.storage.evidence.HouseTable;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.UnheldText;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/**
 * The rules of the house as a log of their changes; the latest change is what is in force. Holds no state.
 *
 * <p>Nor does any node keep the rules: they are read at each step, so that a change holds everywhere at once.
 */
public final class AoRuleStore implements RuleStore {
    private final ActiveObjects ao;
    private final HouseSeals seals;
    private final Clock clock;

    /** @param clock of the node; tells when a change was made, never which change is the latest */
    public AoRuleStore(ActiveObjects ao, HostTransactions executors, Clock clock) {
        this.ao = ao;
        this.seals = new HouseSeals(ao, executors);
        this.clock = clock;
    }

    /** The latest change's rules, or the standard ones when nobody changed any. */
    @Override
    public HouseRules current() {
        return lastChange().map(RuleChange::rules).orElse(HouseRules.STANDARD);
    }

    /** Adds a row. That nobody changed the rules in between is for the caller to see to: the later row is in force. */
    @Override
    public void replace(HouseRules rules, String userKey) {
        Instant now = clock.instant();
        UnheldText.told(() -> seals.after(HouseTable.RULES, now, () -> {
            HouseRules before = current();
            return ao.create(
                    AoRuleChange.class,
                    Map.of(
                            "CHANGED_AT", now.toEpochMilli(),
                            "CHANGED_BY", userKey,
                            "OLD_RULES", RuleRows.text(before),
                            "NEW_RULES", RuleRows.text(rules.after(before, now))));
        }));
    }

    /**
     * By the primary key downwards: numbers grow, while two nodes' clocks may differ. Rules that cannot be read are passed
     * over, so that boards and forms go on; verification names them.
     */
    @Override
    public Optional<RuleChange> lastChange() {
        AoRuleChange[] rows =
                ao.find(AoRuleChange.class, Query.select().order("ID DESC").limit(HouseSeals.LATEST));
        return Arrays.stream(rows)
                .flatMap(row -> HouseSeals.readable(() -> RuleRows.change(row)).stream())
                .findFirst();
    }
}
