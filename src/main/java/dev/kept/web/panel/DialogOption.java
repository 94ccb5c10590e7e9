package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.web.template.Model;

/**
 * One of a few values to choose from in a dialog.
 *
 * @param value what is sent; a code of ours
 * @param label what is read, plain text
 */
record DialogOption(String value, String label) {

    /**
     * For a template, with an id of its own for its label.
     *
     * @param field the id of the field
     * @param chosen the value that is chosen first; {@code null} for none
     */
    Model model(PanelTexts words, String field, @Nullable String chosen) {
        return words.model()
                .text("id", field + "-" + value)
                .text("value", value)
                .text("label", label)
                .flag("chosen", value.equals(chosen));
    }
}
