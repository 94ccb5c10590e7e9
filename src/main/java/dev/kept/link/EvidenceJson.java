package dev.kept.link;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Texts;
import dev.kept.core.evidence.Difference;
import dev.kept.core.evidence.ImportReport;
import dev.kept.core.evidence.RebuildStep;
import dev.kept.core.evidence.Verification;
import dev.kept.core.upkeep.UpkeepStep;

/** What came of a verification, a rebuild, an upkeep and an import, as JSON. */
public final class EvidenceJson {

    private EvidenceJson() {}

    public static ObjectNode write(Verification verification, Texts texts) {
        Difference first = verification.firstDifference();
        return Json.versioned()
                .put("consistent", verification.consistent())
                .put("firstDifference", first == null ? null : texts.text(first.messageKey(), first.arguments()))
                .put(
                        "commitment",
                        first == null || first.commitment() == null
                                ? null
                                : first.commitment().value())
                .put("event", first == null ? null : first.event())
                .put("commitments", verification.commitments())
                .put("seals", verification.seals())
                .put("cells", verification.cells());
    }

    public static ObjectNode write(ImportReport report, Texts texts) {
        ObjectNode json = Json.versioned()
                .put("added", report.added())
                .put("already", report.already())
                .put("refused", report.refused());
        ArrayNode reasons = json.putArray("reasons");
        report.reasons().forEach(reason -> reasons.addObject()
                .put("commitment", reason.commitment().value())
                .put("issue", reason.issueKey())
                .put("reason", texts.text(reason.refusal())));
        return json;
    }

    public static ObjectNode write(RebuildStep step) {
        return Json.versioned()
                .put("done", step.next() == null)
                .put("next", step.next())
                .put("seen", step.seen())
                .put("changed", step.changed());
    }

    public static ObjectNode write(UpkeepStep step) {
        return Json.versioned()
                .put("done", step.next() == null)
                .put("next", step.next())
                .put("packed", step.packed())
                .put("forgotten", step.forgotten())
                .put("recalled", step.recalled());
    }
}
