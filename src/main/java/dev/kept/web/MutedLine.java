package dev.kept.web;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;

/** One line for all figures of a page that its reader may not see: what that is, and whom to ask. */
public final class MutedLine {

    private final Texts texts;
    private final Templates templates;

    public MutedLine(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /** @param consent where somebody who has an account lets the tracker know him; {@code null} for nowhere */
    public Markup html(Medium medium, @Nullable String consent) {
        String link = medium.page() ? Links.safe(consent).orElse(null) : null;
        Model model = new Model(texts)
                .markup("look", medium.attribute("muted"))
                .flag("linked", link != null)
                .text("link", link);
        return templates.render("templates/kept/muted.vm", model);
    }
}
