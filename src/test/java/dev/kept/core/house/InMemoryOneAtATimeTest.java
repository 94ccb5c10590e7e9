package dev.kept.core.house;

import dev.kept.contract.OneAtATimeContract;

final class InMemoryOneAtATimeTest extends OneAtATimeContract {

    private final OneAtATime turns = new InMemoryOneAtATime();

    @Override
    protected OneAtATime turns() {
        return turns;
    }
}
