package dev.kept.core.goal;

import dev.kept.contract.GoalStoreContract;

class InMemoryGoalStoreTest extends GoalStoreContract {
    private final GoalStore goals = new InMemoryGoalStore();

    @Override
    protected GoalStore goals() {
        return goals;
    }
}
