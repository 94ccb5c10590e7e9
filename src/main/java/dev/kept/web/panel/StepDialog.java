package dev.kept.web.panel;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.commitment.StepInput;
import dev.kept.core.commitment.StepKind;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.web.template.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One dialog: a sentence on what the step is, sentences on what it means for the figures, and the fields it asks for,
 * in the order in which they are added. What kind of field an input of a step is drawn as, its name, its bounds and whether it
 * has to be filled in are said by {@link StepInput} and {@link StepKind} alone. All dialogs are drawn by one template and sent
 * by one script.
 *
 * <p>A condition such as {@code form=range} shows a sentence or a field only while the form's values say so. Several
 * values of one field are parted by {@code |}, several fields by a comma, and all of them have to hold; an empty
 * condition always does. What is hidden by its condition is not sent.
 *
 * <p>Made anew for each panel; not safe for several threads.
 */
final class StepDialog {

    /** The member that names a step. */
    static final String KIND = "kind";

    private final PanelTexts words;
    private final DialogKind kind;
    private final List<StepKind> steps;
    private final Model model;
    private final List<Model> effects = new ArrayList<>();
    private final List<Model> fields = new ArrayList<>();
    private final List<Model> items = new ArrayList<>();
    private final List<Model> submits = new ArrayList<>();

    /**
     * A dialog without fields yet.
     *
     * @param post where it is sent, below the REST resources' root
     * @param step which step is sent; {@code null} when what is sent is no step
     */
    StepDialog(PanelTexts words, DialogKind kind, String post, @Nullable StepKind step) {
        this(words, kind, post, step == null ? List.of() : List.of(step));
    }

    /**
     * The same where several steps can come of it.
     *
     * @param steps those; where there are more than one, a field named {@value #KIND} has to say which
     */
    static StepDialog ofSeveral(PanelTexts words, DialogKind kind, String post, List<StepKind> steps) {
        return new StepDialog(words, kind, post, steps);
    }

    private StepDialog(PanelTexts words, DialogKind kind, String post, List<StepKind> steps) {
        this.words = words;
        this.kind = kind;
        this.steps = List.copyOf(steps);
        this.model = words.model()
                .text("id", kind.id())
                .message("title", kind.titleKey())
                .text("post", post)
                .text("step", steps.size() == 1 ? steps.get(0).code() : null)
                .flag("danger", kind.irreversible());
        if (kind != DialogKind.ASK) {
            model.text("stepId", StepInput.STEP_ID.name());
        }
    }

    /** Which dialog it is. */
    DialogKind kind() {
        return kind;
    }

    /** The button that opens it. */
    Model button() {
        return words.model().text("open", kind.id()).message("label", kind.titleKey());
    }

    /** What opens it from a list of steps: each of its steps by its own name, or the one thing that it does. */
    List<Model> items() {
        return items.isEmpty() ? List.of(button()) : items;
    }

    /** One of its steps can be opened by itself, and is what is chosen first where it is the first. */
    StepDialog item(StepKind of, String labelKey, String submitKey) {
        items.add(words.model()
                .text("open", kind.id())
                .text("set", KIND + "=" + of.code())
                .message("label", labelKey));
        submits.add(words.model().text("when", KIND + "=" + of.code()).message("text", submitKey));
        return this;
    }

    /** For the template {@code dialog.vm}, with everything that was added. */
    Model model() {
        List<Model> labels =
                submits.isEmpty() ? List.of(words.model().text("when", "").message("text", kind.submitKey())) : submits;
        return model.models("effects", effects).models("fields", fields).models("submits", labels);
    }

    /** The sentence on what the step is. */
    StepDialog lead(String key, String... arguments) {
        model.message("lead", key, arguments);
        return this;
    }

    /** What the step means for the figures, whatever is chosen. */
    StepDialog effect(String key, String... arguments) {
        return effectWhen("", key, arguments);
    }

    /** What the step means for the figures while the condition holds. */
    StepDialog effectWhen(String condition, String key, String... arguments) {
        model.flag("hasEffects", true);
        effects.add(words.model().text("when", condition).message("text", key, arguments));
        return this;
    }

    /**
     * A field for what a step asks for. The input says what sort of field that is and within which bounds, and the step
     * whether it has to be filled in.
     *
     * @param value what is filled in; {@code null} for nothing
     */
    StepDialog ask(StepInput<?> input, FieldLabel label, @Nullable Object value) {
        add(FieldSort.of(input), input.name(), label, needs(input), value);
        if (input instanceof StepInput.Line line && line.longest() != null) {
            last().text("longest", Integer.toString(line.longest()));
        } else if (input instanceof StepInput.Lines lines) {
            last().text("longest", Integer.toString(lines.longest()));
        } else if (input instanceof StepInput.Whole whole) {
            last().text("least", FieldSort.plain(whole.least())).text("most", FieldSort.plain(whole.most()));
        } else if (input instanceof StepInput.Amount amount) {
            last().text("least", FieldSort.plain(0)).text("most", FieldSort.plain(amount.most()));
        }
        return this;
    }

    /** Whether every step needs it. What none takes is never asked for: nobody would read it. */
    private boolean needs(StepInput<?> input) {
        boolean taken = steps.stream()
                .anyMatch(
                        step -> step.needed().contains(input) || step.optional().contains(input));
        if (!taken && !steps.isEmpty()) {
            throw new IllegalStateException(steps + " take no " + input.name());
        }
        return taken && steps.stream().allMatch(step -> step.needed().contains(input));
    }

    /** The same with nothing filled in. */
    StepDialog ask(StepInput<?> input, FieldLabel label) {
        return ask(input, label, null);
    }

    /** The field added last has to be filled in here, though the step does not always need it. */
    StepDialog required() {
        last().flag("required", true);
        return this;
    }

    /** Names of requesters are suggested while one types into the field added last. */
    StepDialog suggesting() {
        last().flag("suggest", true);
        return this;
    }

    /**
     * Radio buttons, one for each constant that the input can be; {@code chosen} is chosen first.
     *
     * @param names what the constants are called
     */
    <E extends Enum<E> & Coded> StepDialog radios(
            StepInput.OneOf<E> input, FieldLabel label, @Nullable E chosen, TextGroup<E> names) {
        return radios(input.name(), label, needs(input), chosen == null ? null : chosen.code(), choices(input, names));
    }

    /**
     * Radio buttons that are no input of a step.
     *
     * @param chosen the value of the one that is chosen first; {@code null} when none is, and one has to be
     */
    StepDialog radios(String field, FieldLabel label, @Nullable String chosen, List<DialogOption> choices) {
        return radios(field, label, chosen == null, chosen, choices);
    }

    private StepDialog radios(
            String field, FieldLabel label, boolean required, @Nullable String chosen, List<DialogOption> choices) {
        add("radios", field, label, required, null);
        last().models("options", options(field, chosen, choices));
        return this;
    }

    /** A list of the constants that the input can be; {@code chosen} is chosen first. */
    <E extends Enum<E> & Coded> StepDialog select(
            StepInput.OneOf<E> input, FieldLabel label, E chosen, TextGroup<E> names) {
        return select(input, label, chosen.code(), choices(input, names));
    }

    /** A list to choose from; the value {@code chosen} is chosen first. */
    StepDialog select(StepInput<?> input, FieldLabel label, String chosen, List<DialogOption> choices) {
        add("select", input.name(), label, needs(input), null);
        last().models("options", options(input.name(), chosen, choices));
        return this;
    }

    private <E extends Enum<E> & Coded> List<DialogOption> choices(StepInput.OneOf<E> input, TextGroup<E> names) {
        return Arrays.stream(input.type().getEnumConstants())
                .map(constant -> new DialogOption(constant.code(), words.text(names.key(constant))))
                .toList();
    }

    /** A value that is sent along, and that nobody sees. A script may have set it. */
    StepDialog hidden(String field, String value) {
        return add("hidden", field, null, false, value);
    }

    /** Names the event that the step is about. */
    StepDialog about(int event) {
        return add("hidden", StepInput.EVENT.name(), null, true, Integer.toString(event));
    }

    /** Short ways to fill in the date that was added last. */
    StepDialog withChips() {
        last().flag("chips", true);
        return this;
    }

    /**
     * With what the record says of promises such as the one that is typed, and with what is there and what is missing;
     * {@code path} is where both are asked.
     */
    StepDialog withPrecedents(String path) {
        model.text("precedents", path).text("small", Double.toString(SizeBand.SMALL_AT_MOST));
        return this;
    }

    /** With what a function's guide says of the day that is typed; the function is typed where none is named. */
    StepDialog withFreezes(String function) {
        model.flag("freezes", true).text("function", function);
        return this;
    }

    /** The parts of a split: as many as people add. */
    StepDialog parts() {
        return add("parts", "parts", null, true, null);
    }

    /** The field added last is shown only while this holds. */
    StepDialog when(String condition) {
        last().text("when", condition);
        return this;
    }

    private List<Model> options(String field, @Nullable String chosen, List<DialogOption> choices) {
        return choices.stream()
                .map(choice -> choice.model(words, id(field), chosen))
                .toList();
    }

    /**
     * A field of a kind that the template knows.
     *
     * @param label {@code null} when the template has words of its own for it
     */
    private StepDialog add(
            String kindOfField, String field, @Nullable FieldLabel label, boolean required, @Nullable Object value) {
        Model drawn = words.model()
                .kind("kind", kindOfField)
                .text("name", field)
                .text("id", id(field))
                .flag("required", required)
                .text("value", value == null ? "" : value.toString())
                .text("when", "");
        if (label != null) {
            drawn.message("label", label.key());
            if (label.hintKey() != null) {
                drawn.message("hint", label.hintKey());
            }
        }
        fields.add(drawn);
        return this;
    }

    /** The id of a field, unlike that of every field in another dialog: all dialogs are on one page. */
    private String id(String field) {
        return kind.id() + "-" + field;
    }

    /** The field added last. */
    private Model last() {
        return fields.get(fields.size() - 1);
    }
}
