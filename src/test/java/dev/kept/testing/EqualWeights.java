package dev.kept.testing;

import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.scoreboard.WeightChange;
import dev.kept.core.scoreboard.WeightStore;
import java.util.Optional;

/** Weights that nobody changed. */
public final class EqualWeights implements WeightStore {

    @Override
    public PillarWeights current() {
        return PillarWeights.EQUAL;
    }

    @Override
    public void replace(PillarWeights weights, String userKey) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<WeightChange> lastChange() {
        return Optional.empty();
    }
}
