package dev.kept.core.scoreboard;

import java.util.Optional;

/** Where this product keeps its pillar weights, with a record of each change. */
public interface WeightStore {

    /** The weights in force; {@link PillarWeights#EQUAL} until somebody changed them. */
    PillarWeights current();

    /** Replaces the weights and keeps who changed what in the change log. */
    void replace(PillarWeights weights, String userKey);

    /** The latest change; empty until somebody changed them. */
    Optional<WeightChange> lastChange();
}
