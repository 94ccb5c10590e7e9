package dev.kept.web.template;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values of a template. Every text is escaped as it is put in; only {@link Markup} is printed as it is.
 *
 * <p>A template gets strings, numbers, booleans, lists and maps alone, so that no method of ours is called from it. Whether
 * a product's engine escapes by itself depends on product, version and template: whatever can be printed has a name that
 * ends in {@code Html}, which such engines leave alone, and every template says {@code #disable_html_escaping()}, because
 * they look at the end of a name only while it does not stand behind a dot. So {@code text("title", …)} is printed by
 * {@code ${titleHtml}}. Texts without values are not put in at all: a template names them by their whole key, as in {@code
 * ${kept.goals.title}}.
 */
public final class Model {

    private static final String PRINTED = "Html";

    private final Texts texts;
    private final Map<String, Object> values = new HashMap<>();

    /** @param texts in the reader's language */
    public Model(Texts texts) {
        this.texts = texts;
    }

    /** Text, escaped; the empty text for {@code null}. */
    public Model text(String name, @Nullable String text) {
        values.put(name + PRINTED, Html.escape(text));
        return this;
    }

    /** A text of the product with values in it. */
    public Model message(String name, String key, String... arguments) {
        return text(name, texts.text(key, arguments));
    }

    /** A number as programs write it. */
    public Model number(String name, long number) {
        return text(name, Long.toString(number));
    }

    public Model markup(String name, Markup markup) {
        values.put(name + PRINTED, markup.toString());
        return this;
    }

    /** What the template asks for with {@code #if}. */
    public Model flag(String name, boolean holds) {
        values.put(name, holds);
        return this;
    }

    /** A word of our own that the template compares and never prints. */
    public Model kind(String name, String kind) {
        values.put(name, kind);
        return this;
    }

    /** Texts to print in a loop, escaped. */
    public Model texts(String name, List<String> several) {
        values.put(name, several.stream().map(Html::escape).toList());
        return this;
    }

    public Model models(String name, List<Model> several) {
        values.put(name, several.stream().map(model -> model.values).toList());
        return this;
    }

    public Model model(String name, Model inner) {
        values.put(name, inner.values);
        return this;
    }

    /**
     * What is wrong with a form: beside its field where the form has that field, else above the form. The template finds
     * it as {@code ${nameErrorHtml}} or {@code ${formErrorHtml}}.
     */
    public Model refusal(Refusal wrong, Set<String> fields) {
        String field = wrong.field();
        String place = field != null && fields.contains(field) ? field : "form";
        return text(place + "Error", texts.text(wrong));
    }

    Texts texts() {
        return texts;
    }

    Map<String, Object> values() {
        return values;
    }
}
