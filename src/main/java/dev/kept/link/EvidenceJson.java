package dev.kept.link;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.evidence.Difference;
import dev.kept.core.evidence.ImportReport;
import dev.kept.core.evidence.RebuildStep;
import dev.kept.core.evidence.Verification;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.upkeep.UpkeepStep;
import java.util.List;

/** What came of a verification, a rebuild, an upkeep and an import, as JSON. */
public final class EvidenceJson {

    private EvidenceJson() {}

    /**
     * A verification.
     *
     * @param firstDifference a sentence; {@code null} when all is as it was written
     * @param commitment the one whose chain differs; {@code null} when none does, or it is no chain
     * @param event its event's number; {@code null} likewise
     */
    public record VerificationJson(
            int version,
            boolean consistent,
            @Nullable String firstDifference,
            @Nullable String commitment,
            @Nullable Integer event,
            int commitments,
            int seals,
            int cells) {

        public static VerificationJson of(Verification verification, Texts texts) {
            Difference first = verification.firstDifference();
            CommitmentId commitment = first == null ? null : first.commitment();
            return new VerificationJson(
                    Json.VERSION,
                    verification.consistent(),
                    first == null ? null : texts.text(first.messageKey(), first.arguments()),
                    commitment == null ? null : commitment.value(),
                    first == null ? null : first.event(),
                    verification.commitments(),
                    verification.seals(),
                    verification.cells());
        }
    }

    /** An import. */
    public record ImportJson(int version, int added, int already, int refused, List<ReasonJson> reasons) {

        public static ImportJson of(ImportReport report, Texts texts) {
            return new ImportJson(
                    Json.VERSION,
                    report.added(),
                    report.already(),
                    report.refused(),
                    report.reasons().stream()
                            .map(one ->
                                    new ReasonJson(one.commitment().value(), one.issueKey(), texts.text(one.refusal())))
                            .toList());
        }
    }

    /** Why a chain was not taken in. */
    record ReasonJson(String commitment, @Nullable String issue, String reason) {}

    /** A step of a rebuild; {@code next} is what the next request brings along, {@code null} when it is done. */
    public record RebuildJson(
            int version, boolean done, @Nullable String next, int seen, int changed) {

        public static RebuildJson of(RebuildStep step) {
            return new RebuildJson(Json.VERSION, step.next() == null, step.next(), step.seen(), step.changed());
        }
    }

    /** A step of an upkeep; {@code next} as in a rebuild. */
    public record UpkeepJson(
            int version, boolean done, @Nullable String next, int packed, int forgotten, int recalled) {

        public static UpkeepJson of(UpkeepStep step) {
            return new UpkeepJson(
                    Json.VERSION, step.next() == null, step.next(), step.packed(), step.forgotten(), step.recalled());
        }
    }
}
