package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.web.template.Model;
import java.util.ArrayList;
import java.util.List;

/**
 * One dialog: a sentence on what the step is, sentences on what it means for the figures, and the fields it asks for,
 * in the order in which they are added. All dialogs are drawn by one template and sent by one script. Field names are
 * those of the step's JSON.
 *
 * <p>A condition such as {@code form=range} shows a sentence or a field only while the form's values say so. Several
 * values of one field are parted by {@code |}, several fields by a comma, and all of them have to hold; an empty
 * condition always does. What is hidden by its condition is not sent.
 *
 * <p>Made anew for each panel; not safe for several threads.
 */
final class StepDialog {

    /**
     * One of a few values to choose from.
     *
     * @param value what is sent; a code of ours
     * @param label what is read, plain text
     */
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

    /** Which dialog it is. */
    DialogKind kind() {
        return kind;
    }

    /** The button that opens it. */
    Model button() {
        return words.model().text("open", kind.id()).message("label", kind.titleKey());
    }

    /** For the template {@code dialog.vm}, with everything that was added. */
    Model model() {
        return model.models("effects", effects).models("fields", fields);
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
     * The date that every step about a date has; required.
     *
     * @param value what is filled in: a day; {@code null} for nothing
     */
    StepDialog date(@Nullable Object value) {
        return add("date", "date", FieldLabel.DATE, true, value);
    }

    /** A date that may be left out. */
    StepDialog optionalDate(String field, FieldLabel label, @Nullable Object value) {
        return add("date", field, label, false, value);
    }

    /**
     * To whom it is promised; required. Names that are known are suggested while one types.
     *
     * @param value what is filled in; empty for nothing
     */
    StepDialog requester(String value) {
        add("text", "requester", FieldLabel.REQUESTER, true, value);
        last().flag("suggest", true);
        return this;
    }

    /** One line of text. */
    StepDialog text(String field, FieldLabel label, boolean required) {
        return add("text", field, label, required, null);
    }

    /**
     * A number, which may be left out.
     *
     * @param value what is filled in; {@code null} for nothing
     * @param least the smallest that the field takes
     * @param most the largest that it takes
     */
    StepDialog number(String field, FieldLabel label, @Nullable Object value, double least, double most) {
        add("number", field, label, false, value);
        last().text("least", plain(least)).text("most", plain(most));
        return this;
    }

    /** Several lines of text. */
    StepDialog area(String field, FieldLabel label, boolean required) {
        return add("area", field, label, required, null);
    }

    /** A box to tick; sent as true or false. */
    StepDialog flag(String field, FieldLabel label) {
        return add("flag", field, label, false, null);
    }

    /** Radio buttons; the one with {@code chosen} as its value is chosen first. */
    StepDialog radios(String field, FieldLabel label, String chosen, List<Choice> choices) {
        add("radios", field, label, false, null);
        last().models("options", options(field, chosen, choices));
        return this;
    }

    /** A list to choose from; the value {@code chosen} is chosen first. */
    StepDialog select(String field, FieldLabel label, String chosen, List<Choice> choices) {
        add("select", field, label, false, null);
        last().models("options", options(field, chosen, choices));
        return this;
    }

    /** A value that is sent along, and that nobody sees. A script may have set it. */
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

    /** The choices of a field, each with an id of its own for its label. */
    private List<Model> options(String field, String chosen, List<Choice> choices) {
        return choices.stream()
                .map(choice -> words.model()
                        .text("id", id(field) + "-" + choice.value())
                        .text("value", choice.value())
                        .text("label", choice.label())
                        .flag("chosen", choice.value().equals(chosen)))
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

    /** A number as HTML's attributes have it, without a needless decimal place. */
    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
