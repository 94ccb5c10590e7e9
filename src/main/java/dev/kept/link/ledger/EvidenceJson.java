package dev.kept.link.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.evidence.Difference;
import dev.kept.core.evidence.RebuildStep;
import dev.kept.core.evidence.Verification;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.transfer.ImportReport;
import dev.kept.core.upkeep.UpkeepStep;
import dev.kept.link.Json;
import dev.kept.link.Within;
import java.util.List;

/**
 * What came of a verification, a rebuild, an upkeep and an import, as JSON.
 *
 * <p>Only written: what is asked for here is answered in Jira alone.
 */
public final class EvidenceJson {

    private EvidenceJson() {}

    /**
     * A verification.
     *
     * @param version of this form, see {@link Json#VERSION}
     * @param consistent whether nothing differs
     * @param firstDifference a sentence; {@code null} when all is as it was written
     * @param commitment the one whose chain differs; {@code null} when none does, or it is no chain
     * @param event its event's number; {@code null} likewise
     * @param commitments how many were replayed
     * @param seals how many seals were compared
     * @param cells how many day cells were compared
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

        /** @param texts says the first difference in the reader's language */
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

    /**
     * An import.
     *
     * @param version of this form, see {@link Json#VERSION}
     * @param added how many commitments are new here
     * @param already how many were here already, as they came
     * @param refused how many cannot be here; nothing of them was written
     * @param reasons why, of the first ones
     */
    public record ImportReportJson(
            int version,
            int added,
            int already,
            int refused,
            @Within(most = ImportReport.MOST_REASONS) List<RefusedChainJson> reasons) {

        /** @param texts says the reasons in the reader's language */
        public static ImportReportJson of(ImportReport report, Texts texts) {
            return new ImportReportJson(
                    Json.VERSION,
                    report.added(),
                    report.already(),
                    report.refused(),
                    report.reasons().stream()
                            .map(one -> new RefusedChainJson(
                                    one.commitment().value(), one.issueKey(), texts.text(one.refusal())))
                            .toList());
        }
    }

    /**
     * Why a chain was not taken in.
     *
     * @param commitment its id
     * @param issue the key the file names; {@code null} when its issue was deleted
     * @param reason a sentence in the reader's language
     */
    record RefusedChainJson(String commitment, @Nullable String issue, String reason) {}

    /**
     * A step of a rebuild.
     *
     * @param version of this form, see {@link Json#VERSION}
     * @param done whether everything is as it must be
     * @param next what the next request brings along; {@code null} when it is done
     * @param seen how many commitments this step looked at
     * @param changed how many states, and months of cells, it put right
     */
    public record RebuildStepJson(
            int version, boolean done, @Nullable String next, int seen, int changed) {

        /** The step, with what a caller has to send for the next one. */
        public static RebuildStepJson of(RebuildStep step) {
            return new RebuildStepJson(Json.VERSION, step.next() == null, step.next(), step.seen(), step.changed());
        }
    }

    /**
     * A step of an upkeep.
     *
     * @param version of this form, see {@link Json#VERSION}
     * @param done whether everything that the rules ask for is done
     * @param next what the next request brings along; {@code null} when it is done
     * @param packed how many chains were packed away
     * @param forgotten how many months of cells, of one project and series each, were forgotten
     * @param recalled how many of them were made anew
     */
    public record UpkeepStepJson(
            int version, boolean done, @Nullable String next, int packed, int forgotten, int recalled) {

        /** The step, with what a caller has to send for the next one. */
        public static UpkeepStepJson of(UpkeepStep step) {
            return new UpkeepStepJson(
                    Json.VERSION, step.next() == null, step.next(), step.packed(), step.forgotten(), step.recalled());
        }
    }
}
