package dev.kept.web.admin.rules;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.figure.Pillar;
import dev.kept.core.scoreboard.BoardTerms;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.Targets;
import dev.kept.core.scoreboard.TermsChange;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.Zones;
import dev.kept.web.admin.AdminContent.PageAddress;
import dev.kept.web.admin.LastChange;
import dev.kept.web.admin.form.FormErrors;
import dev.kept.web.admin.form.FormErrors.FormField;
import dev.kept.web.admin.rules.BoardTermsContent.TermsState;
import dev.kept.web.board.ScoreboardView;
import dev.kept.web.template.Model;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** <i>Weights and targets</i> as HTML. */
public final class BoardTermsForm {

    private static final TextGroup<Pillar> NAMES = TextGroup.of("kept.pillar", Pillar.class);
    private static final TextGroup<Pillar> QUESTIONS = TextGroup.of("kept.pillar", Pillar.class, "question");

    private final Texts texts;
    private final ScoreboardView board;
    private final LastChange people;
    private final Zones zones;

    /** @param people says who changed something */
    public BoardTermsForm(Texts texts, ScoreboardView board, LastChange people, Zones zones) {
        this.texts = texts;
        this.board = board;
        this.people = people;
        this.zones = zones;
    }

    /**
     * Fills the model. What is wrong with one field stands beside it; the sentence above the form then only says that there
     * is something.
     */
    void put(TermsState state, Model model, PageAddress place) {
        FormErrors errors = new FormErrors(texts, state.wrong(), fields());
        scope(state, model, place);
        Model weights = new Model(texts)
                .text("code", "part-weights")
                .message("title", "kept.weights.part_weights")
                .message("hint", "kept.weights.part_hint")
                .models(
                        "fields",
                        Arrays.stream(Pillar.values())
                                .map(pillar -> field(state, pillar.code(), NAMES.key(pillar), QUESTIONS.key(pillar)))
                                .toList());
        Model targets = new Model(texts)
                .text("code", "part-targets")
                .message("title", "kept.weights.part_targets")
                .models(
                        "fields",
                        List.of(
                                field(state, Targets.RATES, "kept.weights.rates", "kept.weights.rates.hint"),
                                field(
                                        state,
                                        Targets.SURPRISES,
                                        "kept.weights.surprises",
                                        "kept.weights.surprises.hint")));
        model.models("parts", List.of(weights, targets));
        model.model(
                "reason", field(state, BoardTermsContent.REASON, "kept.weights.reason", "kept.weights.reason.hint"));
        model.flag("noEvidence", state.inForce().weights().withoutCommitments());
        errors.put(model, "kept.weights.error");
        preview(state.preview(), model);
        List<Model> changes = state.changes().stream().map(this::change).toList();
        model.models("changes", changes).flag("anyChange", !changes.isEmpty());
    }

    private List<FormField> fields() {
        List<FormField> fields = new ArrayList<>();
        for (Pillar pillar : Pillar.values()) {
            fields.add(new FormField(pillar.code(), texts.text(NAMES.key(pillar)), "kept-" + pillar.code()));
        }
        fields.add(new FormField(Targets.RATES, texts.text("kept.weights.rates"), "kept-" + Targets.RATES));
        fields.add(new FormField(Targets.SURPRISES, texts.text("kept.weights.surprises"), "kept-" + Targets.SURPRISES));
        fields.add(new FormField(BoardTermsContent.REASON, texts.text("kept.weights.reason"), "kept-reason"));
        fields.add(new FormField(BoardTermsContent.SHOWN, texts.text("kept.weights.preview_of"), "kept-weights-shown"));
        return fields;
    }

    private void scope(TermsState state, Model model, PageAddress place) {
        ProjectRef project = state.project();
        String key = project == null ? "" : project.key();
        model.text("page", place.page())
                .text("project", key)
                .flag("ofProject", project != null)
                .flag("own", state.own())
                .flag("inherits", project != null && !state.own());
        model.text(
                "scope",
                project == null
                        ? texts.text("kept.weights.house")
                        : texts.text("kept.weights.project", project.name(), key));
        Comparator<ProjectRef> byName = Comparator.comparing(ProjectRef::name, Collator.getInstance(Locale.ROOT))
                .thenComparing(ProjectRef::key);
        List<ProjectRef> sorted = state.projects().stream().sorted(byName).toList();
        model.models(
                "projects",
                sorted.stream()
                        .map(each -> new Model(texts)
                                .text("key", each.key())
                                .message(
                                        "name",
                                        state.others().containsKey(each.id())
                                                ? "kept.weights.project.own"
                                                : "kept.weights.project",
                                        each.name(),
                                        each.key())
                                .flag("chosen", each.key().equals(key))
                                .flag("shown", isShown(state.preview(), each)))
                        .toList());
    }

    private static boolean isShown(@Nullable Scoreboard preview, ProjectRef project) {
        return preview != null && preview.projectKey().equals(project.key());
    }

    private Model field(TermsState state, String name, String labelKey, String hintKey) {
        String value = name.equals(BoardTermsContent.REASON)
                ? state.reason()
                : state.typed().get(name);
        Model field = new Model(texts)
                .text("code", name)
                .message("name", labelKey)
                .message("question", hintKey)
                .text("value", value);
        new FormErrors(texts, state.wrong(), List.of())
                .beside(name)
                .ifPresent(sentence -> field.text("error", sentence));
        return field;
    }

    private void preview(@Nullable Scoreboard shown, Model model) {
        model.flag("anyPreview", shown != null);
        if (shown != null) {
            model.markup(
                    "preview",
                    board.markup(
                            shown,
                            new ScoreboardView.Setting(
                                    Medium.PAGE, false, ScoreboardView.Places.NONE, null, List.of(), shown.asOf())));
        }
    }

    private Model change(TermsChange change) {
        return new Model(texts)
                .text("when", new LocalFormat(texts).moment(change.at().atZone(zones.reader())))
                .text("who", people.person(change.userKey()))
                .text("what", what(change))
                .text("why", change.reason());
    }

    /** Each number that changed, as it was and as it is. */
    private String what(TermsChange change) {
        BoardTerms after = change.after();
        if (after == null) {
            return texts.text("kept.weights.change.inherited");
        }
        Map<String, Integer> was = change.before() == null ? Map.of() : numbers(change.before());
        String numbers = numbers(after).entrySet().stream()
                .filter(number -> !number.getValue().equals(was.get(number.getKey())))
                .map(number -> was.isEmpty()
                        ? texts.text(
                                "kept.weights.change.set",
                                number.getKey(),
                                number.getValue().toString())
                        : texts.text(
                                "kept.weights.change.number",
                                number.getKey(),
                                was.get(number.getKey()).toString(),
                                number.getValue().toString()))
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? texts.text("kept.weights.change.none") : numbers;
    }

    private Map<String, Integer> numbers(BoardTerms terms) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Pillar pillar : Pillar.values()) {
            numbers.put(texts.text(NAMES.key(pillar)), terms.weights().of(pillar));
        }
        numbers.put(texts.text("kept.weights.rates"), terms.targets().ratesPercent());
        numbers.put(texts.text("kept.weights.surprises"), terms.targets().surprisesPercent());
        return numbers;
    }
}
