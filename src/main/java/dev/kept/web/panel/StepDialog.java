package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.web.Html;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One dialog: a sentence on what the step is, sentences on what it means for the figures, and the fields it asks for. All
 * dialogs are drawn by one template. A condition such as {@code form=range} shows a sentence or a field only while the
 * form's values say so.
 */
final class StepDialog {

    /** One of a few values to choose from. */
    record Choice(String value, String label) {}

    private final PanelWords words;
    private final String name;
    private final Map<String, Object> model = new HashMap<>();
    private final List<Map<String, Object>> effects = new ArrayList<>();
    private final List<Map<String, Object>> fields = new ArrayList<>();

    /**
     * A dialog without fields yet.
     *
     * @param name end of the i18n keys of its title and its button, and part of the ids in it
     * @param post where it is sent, below the REST resources' root
     * @param step code of the step; {@code null} when what is sent is no step
     */
    StepDialog(PanelWords words, String name, String post, @Nullable String step) {
        this.words = words;
        this.name = name;
        model.put("idHtml", "kept-" + name);
        model.put("titleHtml", words.html("kept.dialog." + name + ".title"));
        model.put("submitHtml", words.html("kept.dialog." + name + ".submit"));
        model.put("postHtml", Html.escape(post));
        model.put("stepHtml", step == null ? "" : step);
        model.put("effects", effects);
        model.put("fields", fields);
    }

    String name() {
        return name;
    }

    Map<String, Object> model() {
        return model;
    }

    /** Another title than the one of its name. */
    StepDialog titled(String key, String... arguments) {
        model.put("titleHtml", words.html(key, arguments));
        return this;
    }

    StepDialog lead(String key, String... arguments) {
        model.put("leadHtml", words.html(key, arguments));
        return this;
    }

    /** What the step means for the figures. */
    StepDialog effect(String key, String... arguments) {
        return effectWhen("", key, arguments);
    }

    StepDialog effectWhen(String condition, String key, String... arguments) {
        model.put("hasEffects", true);
        effects.add(Map.of("whenHtml", Html.escape(condition), "textHtml", words.html(key, arguments)));
        return this;
    }

    StepDialog date(String field, @Nullable Object value) {
        return add(field("date", field, true, value));
    }

    /** A date that may be left out. */
    StepDialog optionalDate(String field, @Nullable Object value) {
        return add(field("date", field, false, value));
    }

    StepDialog requester(String value) {
        Map<String, Object> requester = field("text", "requester", true, value);
        requester.put("suggest", true);
        return add(requester);
    }

    StepDialog text(String field, boolean required) {
        return add(field("text", field, required, null));
    }

    StepDialog number(String field, @Nullable Object value, double least, double most) {
        Map<String, Object> number = field("number", field, false, value);
        number.put("leastHtml", Html.escape(plain(least)));
        number.put("mostHtml", Html.escape(plain(most)));
        return add(number);
    }

    StepDialog area(String field, String label, boolean required) {
        return add(field("area", field, label, required, null));
    }

    StepDialog flag(String field, String label) {
        return add(field("flag", field, label, false, null));
    }

    /** Radio buttons; the one with {@code chosen} as its value is chosen first. */
    StepDialog radios(String field, String label, String chosen, List<Choice> choices) {
        Map<String, Object> radios = field("radios", field, label, false, null);
        radios.put("options", options(field, chosen, choices));
        return add(radios);
    }

    StepDialog select(String field, String chosen, List<Choice> choices) {
        Map<String, Object> select = field("select", field, false, null);
        select.put("options", options(field, chosen, choices));
        return add(select);
    }

    /** A value that is sent along, and that nobody sees. */
    StepDialog hidden(String field, String value) {
        return add(field("hidden", field, false, value));
    }

    /** Short ways to fill in the date that was added last. */
    StepDialog withChips() {
        fields.get(fields.size() - 1).put("chips", true);
        return this;
    }

    /** The parts of a split: as many as people add. */
    StepDialog parts() {
        return add(field("parts", "parts", true, null));
    }

    /** The field added last is shown only while this holds. */
    StepDialog when(String condition) {
        fields.get(fields.size() - 1).put("whenHtml", Html.escape(condition));
        return this;
    }

    private List<Map<String, Object>> options(String field, String chosen, List<Choice> choices) {
        return choices.stream()
                .map(choice -> Map.<String, Object>of(
                        "idHtml", "kept-" + name + "-" + field + "-" + Html.escape(choice.value()),
                        "valueHtml", Html.escape(choice.value()),
                        "labelHtml", Html.escape(choice.label()),
                        "chosen", choice.value().equals(chosen)))
                .toList();
    }

    private Map<String, Object> field(String kind, String field, boolean required, @Nullable Object value) {
        return field(kind, field, field, required, value);
    }

    private Map<String, Object> field(
            String kind, String field, String label, boolean required, @Nullable Object value) {
        Map<String, Object> drawn = new HashMap<>();
        drawn.put("kind", kind);
        drawn.put("nameHtml", field);
        drawn.put("idHtml", "kept-" + name + "-" + field);
        drawn.put("required", required);
        drawn.put("valueHtml", value == null ? "" : Html.escape(value.toString()));
        drawn.put("whenHtml", "");
        if (!kind.equals("hidden") && !kind.equals("parts")) {
            drawn.put("labelHtml", words.html("kept.form." + label));
            if (FormWords.HINTED.contains(label)) {
                drawn.put("hintHtml", words.html("kept.form." + label + ".hint"));
            }
        }
        return drawn;
    }

    private StepDialog add(Map<String, Object> field) {
        fields.add(field);
        return this;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
