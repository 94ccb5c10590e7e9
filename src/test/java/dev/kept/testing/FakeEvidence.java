package dev.kept.testing;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.evidence.Difference;
import dev.kept.core.evidence.Evidence;
import dev.kept.core.evidence.RebuildStep;
import dev.kept.core.evidence.Verification;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.upkeep.ArchiveState;
import dev.kept.core.upkeep.UpkeepStep;
import java.time.YearMonth;
import java.util.List;

/** Evidence of two projects: {@code SHOP} is as it was written, {@code BENT} is not. */
public final class FakeEvidence implements Evidence {

    /** Whether the database that knows what is packed away does not answer. */
    public boolean gone;

    @Override
    public Answer<Verification> verify(String projectKey) {
        return switch (projectKey) {
            case "SHOP" -> Answer.of(new Verification(12, 3, 40, null));
            case "BENT" ->
                Answer.of(new Verification(
                        2,
                        0,
                        0,
                        new Difference(
                                "kept.evidence.chain.changed", List.of("c-<1>", "3"), new CommitmentId("c-<1>"), 3)));
            default -> Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.rest.notFound"));
        };
    }

    @Override
    public Answer<RebuildStep> rebuild(@Nullable String from) {
        return Answer.of(from == null ? new RebuildStep("cells:", 500, 2) : new RebuildStep(null, 0, 1));
    }

    @Override
    public Answer<UpkeepStep> upkeep(@Nullable String from) {
        return Answer.of(from == null ? new UpkeepStep("pack:c-<1>", 500, 24, 0) : new UpkeepStep(null, 7, 0, 0));
    }

    @Override
    public Answer<ArchiveState> archived() {
        if (gone) {
            throw new IllegalStateException("The database does not answer");
        }
        return Answer.of(new ArchiveState(YearMonth.of(2023, 11), true, 12_345));
    }
}
