package dev.kept.core.house;

import dev.kept.contract.RuleStoreContract;
import java.time.Clock;

class InMemoryRuleStoreTest extends RuleStoreContract {

    private final RuleStore store = new InMemoryRuleStore(Clock.systemUTC());

    @Override
    protected RuleStore rules() {
        return store;
    }
}
