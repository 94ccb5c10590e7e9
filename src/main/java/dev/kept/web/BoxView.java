package dev.kept.web;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.Optional;

/** One sentence in a neutral box, for what cannot be shown and why. */
public final class BoxView {

    private final Texts texts;
    private final Templates templates;

    public BoxView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /** A box with this text. */
    public Markup box(Medium medium, String messageKey, String... arguments) {
        return drawn(medium, null, texts.text(messageKey, arguments), null);
    }

    /**
     * The refusal's sentence, after the words that name what would be here; its link only on a page, where one can
     * follow it and come back.
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
