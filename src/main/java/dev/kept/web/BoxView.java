package dev.kept.web;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.Optional;

/**
 * One sentence in a neutral box, for what cannot be shown and why.
 *
 * <p>A refusal on a wiki page is no error of its reader. So the box has the colour of information, stands where the
 * content would be, and leaves the rest of the page alone.
 */
public final class BoxView {

    private final Texts texts;
    private final Templates templates;

    /**
     * @param texts in the reader's language
     * @param templates renders the box; the sentence is escaped on the way there
     */
    public BoxView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * A box with one sentence of the product and no link.
     *
     * @param messageKey key of the sentence
     * @param arguments values for the sentence's placeholders, not escaped
     */
    public Markup box(Medium medium, String messageKey, String... arguments) {
        return drawn(medium, null, texts.text(messageKey, arguments), null);
    }

    /**
     * A refusal's sentence, after the words that name what would be here. The link that a refusal may carry, such as
     * the one to authorise the other product, is drawn on a page only: in a document nobody can follow it and come
     * back.
     *
     * @param subjectKey key of the words that name what is missing
     * @param arguments values for the placeholders of those words, not escaped
     */
    public Markup box(Medium medium, Refusal refusal, String subjectKey, String... arguments) {
        String link = medium.page() ? refusal.link() : null;
        return drawn(medium, texts.text(subjectKey, arguments), texts.text(refusal), link);
    }

    private Markup drawn(Medium medium, @Nullable String subject, String sentence, @Nullable String link) {
        Model model = new Model(texts).markup("box", medium.attribute("box")).text("sentence", sentence);
        if (subject != null) {
            model.text("subject", subject);
        }
        Optional<String> safe = Links.safe(link);
        model.flag("linked", safe.isPresent()).text("link", safe.orElse(""));
        return templates.render("templates/kept/box.vm", model);
    }
}
