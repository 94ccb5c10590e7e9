package dev.kept.web.admin;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.evidence.Difference;
import dev.kept.core.evidence.ImportReport;
import dev.kept.core.evidence.RebuildStep;
import dev.kept.core.evidence.Verification;
import dev.kept.core.upkeep.ArchiveState;
import dev.kept.core.upkeep.UpkeepStep;
import dev.kept.web.LocalFormat;
import dev.kept.web.template.Html;
import dev.kept.web.template.Templates;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The administration page <i>Evidence</i> as HTML. */
public final class EvidenceView {

    private static final List<String> WORDS = List.of(
            "title",
            "intro",
            "verify.title",
            "verify.help",
            "verify.project",
            "verify.project_hint",
            "verify.submit",
            "rebuild.title",
            "rebuild.help",
            "rebuild.submit",
            "rebuild.more",
            "upkeep.title",
            "upkeep.help",
            "upkeep.submit",
            "upkeep.more",
            "export.title",
            "export.help",
            "export.json",
            "export.events",
            "export.states",
            "import.title",
            "import.help",
            "import.content",
            "import.content_hint",
            "import.submit");

    private final Texts texts;
    private final Templates templates;

    public EvidenceView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * What is on the page.
     *
     * @param project the key that was typed
     * @param verification what came of it; {@code null} when nobody asked
     * @param rebuild how far it came; {@code null} when nobody asked
     * @param upkeep what the upkeep did; {@code null} when nobody asked
     * @param imported what came of an import; {@code null} when nobody asked
     * @param wrong why nothing was done; {@code null} when nothing is known to be wrong
     */
    record State(
            String project,
            @Nullable Verification verification,
            @Nullable RebuildStep rebuild,
            @Nullable UpkeepStep upkeep,
            @Nullable ImportReport imported,
            @Nullable Refusal wrong) {

        static State blank() {
            return new State("", null, null, null, null, null);
        }

        static State verified(String project, Verification done) {
            return new State(project, done, null, null, null, null);
        }

        static State rebuilt(RebuildStep step) {
            return new State("", null, step, null, null, null);
        }

        static State kept(UpkeepStep step) {
            return new State("", null, null, step, null, null);
        }

        static State imported(ImportReport report) {
            return new State("", null, null, null, report, null);
        }

        static State refused(String project, Refusal refusal) {
            return new State(project, null, null, null, null, refusal);
        }
    }

    /** Where forms go, and the token they carry. */
    record Target(String address, String tokenName, String token) {}

    /** @param archived {@code null} when whoever asks may not know */
    String html(State state, @Nullable ArchiveState archived, Target target) {
        Map<String, Object> model = new HashMap<>();
        Map<String, Object> words = new HashMap<>();
        WORDS.forEach(word -> words.put(word.replace('.', '_') + "Html", escaped("kept.evidence." + word)));
        model.put("words", words);
        model.put("addressHtml", Html.escape(target.address()));
        model.put("tokenNameHtml", Html.escape(target.tokenName()));
        model.put("tokenHtml", Html.escape(target.token()));
        model.put("projectHtml", Html.escape(state.project()));
        if (state.wrong() != null) {
            model.put("errorHtml", Html.escape(texts.text(state.wrong())));
        }
        if (state.verification() != null) {
            verified(model, state.project(), state.verification());
        }
        if (state.imported() != null) {
            imported(model, state.imported());
        }
        RebuildStep step = state.rebuild();
        if (step != null) {
            String key = step.next() == null ? "kept.evidence.rebuild.done" : "kept.evidence.rebuild.step";
            model.put("rebuiltHtml", escaped(key, count(step.seen()), count(step.changed())));
            if (step.next() != null) {
                model.put("nextHtml", Html.escape(step.next()));
            }
        }
        if (state.upkeep() != null) {
            kept(model, state.upkeep());
        }
        if (archived != null) {
            model.put("archived", archived(archived));
        }
        return templates.render("templates/kept/evidence.vm", model);
    }

    private void kept(Map<String, Object> model, UpkeepStep step) {
        String key = step.next() == null ? "kept.evidence.upkeep.done" : "kept.evidence.upkeep.step";
        model.put("keptHtml", escaped(key, count(step.packed()), count(step.forgotten()), count(step.recalled())));
        if (step.next() != null) {
            model.put("upkeepNextHtml", Html.escape(step.next()));
        }
    }

    /** How things stand, a sentence each. */
    private List<String> archived(ArchiveState now) {
        List<String> sentences = new ArrayList<>();
        YearMonth first = now.first();
        LocalFormat words = new LocalFormat(texts);
        sentences.add(
                first == null
                        ? escaped("kept.evidence.upkeep.all")
                        : escaped("kept.evidence.upkeep.from", words.day(first.atDay(1))));
        if (now.recalling()) {
            sentences.add(escaped("kept.evidence.upkeep.recalling"));
        }
        sentences.add(escaped("kept.evidence.upkeep.packed", words.count(now.packed())));
        return sentences;
    }

    private void verified(Map<String, Object> model, String project, Verification done) {
        Difference first = done.firstDifference();
        if (first == null) {
            model.put(
                    "consistentHtml",
                    escaped(
                            "kept.evidence.verify.consistent",
                            project,
                            count(done.commitments()),
                            count(done.seals()),
                            count(done.cells())));
        } else {
            model.put("differsHtml", escaped("kept.evidence.verify.differs", project));
            model.put("differenceHtml", Html.escape(texts.text(first.messageKey(), first.arguments())));
        }
    }

    private void imported(Map<String, Object> model, ImportReport report) {
        model.put(
                "importedHtml",
                escaped(
                        "kept.evidence.import.done",
                        count(report.added()),
                        count(report.already()),
                        count(report.refused())));
        if (report.refused() > 0) {
            model.put(
                    "reasonsTitleHtml",
                    escaped(
                            "kept.evidence.import.reasons",
                            count(report.reasons().size())));
            model.put(
                    "reasons",
                    report.reasons().stream()
                            .map(reason -> Html.escape(texts.text(reason.refusal())))
                            .toList());
        }
    }

    private String count(int number) {
        return new LocalFormat(texts).count(number);
    }

    private String escaped(String key, String... arguments) {
        return Html.escape(texts.text(key, arguments));
    }
}
