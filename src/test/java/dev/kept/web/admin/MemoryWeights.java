package dev.kept.web.admin;

import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.scoreboard.WeightChange;
import dev.kept.core.scoreboard.WeightStore;
import java.time.Instant;
import java.util.Optional;

/** Pillar weights in memory; a second passes with each change. */
final class MemoryWeights implements WeightStore {

    private PillarWeights weights = PillarWeights.EQUAL;
    private Instant now = Instant.parse("2026-04-01T08:00:00Z");
    private Optional<WeightChange> last = Optional.empty();

    @Override
    public PillarWeights current() {
        return weights;
    }

    @Override
    public void replace(PillarWeights replacement, String userKey) {
        weights = replacement;
        last = Optional.of(new WeightChange(now, userKey, replacement));
        now = now.plusSeconds(1);
    }

    @Override
    public Optional<WeightChange> lastChange() {
        return last;
    }
}
