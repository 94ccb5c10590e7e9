package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.web.template.Model;
import java.util.ArrayList;
import java.util.List;

/**
 * One dialog: a sentence on what the step is, sentences on what it means for the figures, and the fields it asks for. All
 * dialogs are drawn by one template. A condition such as {@code form=range} shows a sentence or a field only while the
 * form's values say so. Field names are those of the step's JSON.
 */
final class StepDialog {

    /** One of a few values to choose from. */
    record Choice(String value, String label) {}

    private final PanelTexts words;
    private final DialogKind kind;
    private final Model model;
    private final List<Model> effects = new ArrayList<>();
    private final List<Model> fields = new ArrayList<>();

    /**
     * A dialog without fields yet.
     *
     * @param post where it is sent, below the REST resources' root
     * @param step code of the step; {@code null} when what is sent is no step
     */
    StepDialog(PanelTexts words, DialogKind kind, String post, @Nullable String step) {
        this.words = words;
        this.kind = kind;
        this.model = words.model()
                .text("id", kind.id())
                .message("title", kind.titleKey())
                .message("submit", kind.submitKey())
                .text("post", post)
                .text("step", step);
    }

    DialogKind kind() {
        return kind;
    }

    /** The button that opens it. */
    Model button() {
        return words.model().text("open", kind.id()).message("label", kind.titleKey());
    }

    /** For the template {@code dialog.vm}. */
    Model model() {
        return model.models("effects", effects).models("fields", fields);
    }

    StepDialog lead(String key, String... arguments) {
        model.message("lead", key, arguments);
        return this;
    }

    /** What the step means for the figures. */
    StepDialog effect(String key, String... arguments) {
        return effectWhen("", key, arguments);
    }

    StepDialog effectWhen(String condition, String key, String... arguments) {
        model.flag("hasEffects", true);
        effects.add(words.model().text("when", condition).message("text", key, arguments));
        return this;
    }

    /** @param value what is filled in; {@code null} for nothing */
    StepDialog date(@Nullable Object value) {
        return add("date", "date", FieldLabel.DATE, true, value);
    }

    /** A date that may be left out. */
    StepDialog optionalDate(String field, FieldLabel label, @Nullable Object value) {
        return add("date", field, label, false, value);
    }

    StepDialog requester(String value) {
        add("text", "requester", FieldLabel.REQUESTER, true, value);
        last().flag("suggest", true);
        return this;
    }

    StepDialog text(String field, FieldLabel label, boolean required) {
        return add("text", field, label, required, null);
    }

    StepDialog number(String field, FieldLabel label, @Nullable Object value, double least, double most) {
        add("number", field, label, false, value);
        last().text("least", plain(least)).text("most", plain(most));
        return this;
    }

    StepDialog area(String field, FieldLabel label, boolean required) {
        return add("area", field, label, required, null);
    }

    StepDialog flag(String field, FieldLabel label) {
        return add("flag", field, label, false, null);
    }

    /** Radio buttons; the one with {@code chosen} as its value is chosen first. */
    StepDialog radios(String field, FieldLabel label, String chosen, List<Choice> choices) {
        add("radios", field, label, false, null);
        last().models("options", options(field, chosen, choices));
        return this;
    }

    StepDialog select(String field, FieldLabel label, String chosen, List<Choice> choices) {
        add("select", field, label, false, null);
        last().models("options", options(field, chosen, choices));
        return this;
    }

    /** A value that is sent along, and that nobody sees. */
    StepDialog hidden(String field, String value) {
        return add("hidden", field, null, false, value);
    }

    /** Short ways to fill in the date that was added last. */
    StepDialog withChips() {
        last().flag("chips", true);
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

    private List<Model> options(String field, String chosen, List<Choice> choices) {
        return choices.stream()
                .map(choice -> words.model()
                        .text("id", id(field) + "-" + choice.value())
                        .text("value", choice.value())
                        .text("label", choice.label())
                        .flag("chosen", choice.value().equals(chosen)))
                .toList();
    }

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

    private String id(String field) {
        return kind.id() + "-" + field;
    }

    private Model last() {
        return fields.get(fields.size() - 1);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
