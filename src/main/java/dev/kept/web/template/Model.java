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
 * <p>A template gets strings, booleans, lists and maps alone, so that no method of ours is called from it. Whether a
 * product's engine escapes by itself depends on product, version and template: whatever can be printed has a name that
 * ends in {@code Html}, which such engines leave alone, and every template says {@code #disable_html_escaping()},
 * because they look at the end of a name only while it does not stand behind a dot. So {@code text("title", …)} is
 * printed by {@code ${titleHtml}}. Texts without values are not put in at all: a template names them by their whole
 * key, as in {@code ${kept.goals.title}}.
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

    /**
     * A text of the product with values in it. The whole sentence is escaped after the values are in, so that no
     * translation can hold markup.
     *
     * @param key key of the text
     * @param arguments plain texts for its placeholders
     */
    public Model message(String name, String key, String... arguments) {
        return text(name, texts.text(key, arguments));
    }

    /**
     * A number as programs write it, for attributes and scripts. What people read is formatted by {@link
     * dev.kept.web.LocalFormat} and put in as text.
     */
    public Model number(String name, long number) {
        return text(name, Long.toString(number));
    }

    /** HTML, printed as it is. */
    public Model markup(String name, Markup markup) {
        values.put(name + PRINTED, markup.toString());
        return this;
    }

    /** What the template asks for with {@code #if}. */
    public Model flag(String name, boolean holds) {
        values.put(name, holds);
        return this;
    }

    /** A word of our own that the template compares and never prints. It is not escaped and its name gets no ending. */
    public Model kind(String name, String kind) {
        values.put(name, kind);
        return this;
    }

    /**
     * Texts to print in a loop, escaped. The template's loop variable needs a name that ends in {@code Html}, so that
     * engines leave it alone.
     */
    public Model texts(String name, List<String> several) {
        values.put(name, several.stream().map(Html::escape).toList());
        return this;
    }

    /** What a loop goes over: each turn finds the values of one model behind the loop variable and a dot. */
    public Model models(String name, List<Model> several) {
        values.put(name, several.stream().map(model -> model.values).toList());
        return this;
    }

    /** The values of another model, behind this name and a dot. Later additions to the inner model show here too. */
    public Model model(String name, Model inner) {
        values.put(name, inner.values);
        return this;
    }

    /**
     * What is wrong with a form: beside its field where the form has that field, else above the form. The template
     * finds it as {@code ${nameErrorHtml}} or {@code ${formErrorHtml}}.
     *
     * @param fields the names of the fields beside which the template has a place for an error
     */
    public Model refusal(Refusal wrong, Set<String> fields) {
        String field = wrong.field();
        String place = field != null && fields.contains(field) ? field : "form";
        return text(place + "Error", texts.text(wrong));
    }

    Texts texts() {
        return texts;
    }

    /** What a template's context holds, escaped already; the model's own map, not a copy. */
    Map<String, Object> values() {
        return values;
    }
}
