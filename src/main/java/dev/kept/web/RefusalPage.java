package dev.kept.web;

import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;

/** Why a page shows nothing, as a page of its own: a title and one sentence. */
public final class RefusalPage {

    private RefusalPage() {}

    /** @param titleKey of the text above it */
    public static String html(Texts texts, Templates templates, String titleKey, Refusal why) {
        Model model = new Model(texts).message("title", titleKey).text("sentence", texts.text(why));
        return templates.render("templates/kept/forbidden.vm", model).toString();
    }
}
