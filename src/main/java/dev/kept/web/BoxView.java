package dev.kept.web;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One sentence in a neutral box, for what cannot be shown and why. */
public final class BoxView {

    private final Texts texts;
    private final Templates templates;

    public BoxView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    public String html(Look look, String messageKey, String... arguments) {
        return box(look, null, texts.text(messageKey, arguments), null);
    }

    /**
     * The refusal's sentence, after the words that name what would be here; its link only on a page, where one can
     * follow it and come back.
     */
    public String html(Look look, Refusal refusal, String subjectKey, String... arguments) {
        return box(look, texts.text(subjectKey, arguments), texts.text(refusal), look.page() ? refusal.link() : null);
    }

    private String box(Look look, @Nullable String subject, String sentence, @Nullable String link) {
        Map<String, Object> model = new HashMap<>();
        model.put("boxHtml", look.attribute("box"));
        if (subject != null) {
            model.put("subjectHtml", Html.escape(subject));
        }
        model.put("sentenceHtml", Html.escape(sentence));
        Optional<String> safe = Links.safe(link);
        model.put("linked", safe.isPresent());
        model.put("linkHtml", Html.escape(safe.orElse("")));
        model.put("linkTextHtml", Html.escape(texts.text("kept.link.authorise")));
        return templates.render("templates/kept/box.vm", model);
    }
}
