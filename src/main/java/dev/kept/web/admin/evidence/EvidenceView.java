package dev.kept.web.admin.evidence;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.evidence.Difference;
import dev.kept.core.evidence.RebuildStep;
import dev.kept.core.evidence.Verification;
import dev.kept.core.transfer.ImportReport;
import dev.kept.core.upkeep.ArchiveState;
import dev.kept.core.upkeep.UpkeepStep;
import dev.kept.web.LocalFormat;
import dev.kept.web.template.Model;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What came of what was asked on the page <i>Evidence</i>, in sentences with numbers as the reader writes them. */
final class EvidenceView {

    private final Texts texts;
    private final LocalFormat format;

    EvidenceView(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
    }

    /**
     * Fills the model.
     *
     * @param archived what was forgotten and packed away so far; {@code null} when whoever asks may not know
     */
    void put(Model model, EvidenceContent.EvidenceState state, @Nullable ArchiveState archived) {
        model.text("project", state.project());
        if (state.wrong() != null) {
            model.text("formError", texts.text(state.wrong()));
        }
        if (state.verification() != null) {
            verified(model, state.project(), state.verification());
        }
        if (state.imported() != null) {
            imported(model, state.imported());
        }
        if (state.rebuild() != null) {
            rebuilt(model, state.rebuild());
        }
        if (state.upkeep() != null) {
            kept(model, state.upkeep());
        }
        if (archived != null) {
            model.texts("archived", archived(archived));
        }
    }

    /** How far the rebuild came, and the place to go on from, which the form sends back. */
    private void rebuilt(Model model, RebuildStep step) {
        String key = step.next() == null ? "kept.evidence.rebuild.done" : "kept.evidence.rebuild.step";
        model.message("rebuilt", key, count(step.seen()), count(step.changed()));
        if (step.next() != null) {
            model.text("next", step.next());
        }
    }

    /** How far the upkeep came, and the place to go on from, which the form sends back. */
    private void kept(Model model, UpkeepStep step) {
        String key = step.next() == null ? "kept.evidence.upkeep.done" : "kept.evidence.upkeep.step";
        model.message("kept", key, count(step.packed()), count(step.forgotten()), count(step.recalled()));
        if (step.next() != null) {
            model.text("upkeepNext", step.next());
        }
    }

    /**
     * How things stand, a sentence each: from which day on figures are kept, whether older ones are being made anew,
     * and how many chains are packed away.
     */
    private List<String> archived(ArchiveState now) {
        List<String> sentences = new ArrayList<>();
        YearMonth first = now.first();
        sentences.add(
                first == null
                        ? texts.text("kept.evidence.upkeep.all")
                        : texts.text("kept.evidence.upkeep.from", format.day(first.atDay(1))));
        if (now.recalling()) {
            sentences.add(texts.text("kept.evidence.upkeep.recalling"));
        }
        sentences.add(texts.text("kept.evidence.upkeep.packed", format.count(now.packed())));
        return sentences;
    }

    /** That ledger, seals and cells agree, with how many of each were looked at; or the first difference. */
    private void verified(Model model, String project, Verification done) {
        Difference first = done.firstDifference();
        if (first == null) {
            model.message(
                    "consistent",
                    "kept.evidence.verify.consistent",
                    project,
                    count(done.commitments()),
                    count(done.seals()),
                    count(done.cells()));
        } else {
            model.message("differs", "kept.evidence.verify.differs", project);
            model.text("difference", texts.text(first.messageKey(), first.arguments()));
        }
    }

    /** What was added, what was there already, and what was refused, with reasons for the first of them. */
    private void imported(Model model, ImportReport report) {
        model.message(
                "imported",
                "kept.evidence.import.done",
                count(report.added()),
                count(report.already()),
                count(report.refused()));
        if (report.refused() > 0) {
            model.message(
                    "reasonsTitle",
                    "kept.evidence.import.reasons",
                    count(report.reasons().size()));
            model.texts(
                    "reasons",
                    report.reasons().stream()
                            .map(reason -> texts.text(reason.refusal()))
                            .toList());
        }
    }

    private String count(int number) {
        return format.count(number);
    }
}
