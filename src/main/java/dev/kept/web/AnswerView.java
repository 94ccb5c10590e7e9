package dev.kept.web;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.consent.AnswerDesk.AskedAbout;
import dev.kept.core.consent.LinkPurpose;
import java.util.HashMap;
import java.util.Map;

/** The page on which a link is answered. */
public final class AnswerView {

    private final Texts texts;
    private final Templates templates;

    public AnswerView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * What the form holds.
     *
     * @param words as typed
     * @param date as typed
     * @param wrong what is wrong with them; {@code null} when nothing is known to be
     */
    record Typed(String words, String date, @Nullable Refusal wrong) {
        static final Typed NOTHING = new Typed("", "", null);
    }

    /** The question with its form. */
    String asking(AskedAbout about, String token, String action, Typed typed) {
        LinkPurpose purpose = about.question().purpose();
        Map<String, Object> model = page("kept.answer.title");
        model.put("sentenceHtml", Html.escape(new AnswerWords(texts).question(about)));
        if (about.question().words() != null) {
            model.put("saidLabelHtml", escaped("kept.answer.said"));
            model.put("saidHtml", Html.escape(about.question().words()));
        }
        model.put("asking", true);
        model.put("actionHtml", Html.escape(action));
        model.put("tokenHtml", Html.escape(token));
        model.put("yesHtml", escaped("kept.answer.yes." + purpose.code()));
        if (purpose.ofRequester()) {
            model.put("noHtml", escaped("kept.answer.no." + purpose.code()));
        }
        model.put("hasDate", purpose == LinkPurpose.RENEGOTIATE);
        model.put("dateLabelHtml", escaped("kept.answer.date"));
        model.put("dateHintHtml", escaped("kept.answer.date.hint"));
        model.put("dateHtml", Html.escape(typed.date()));
        if (purpose != LinkPurpose.ON_COURSE) {
            model.put("wordsLabelHtml", escaped("kept.answer.words." + purpose.code()));
            model.put("wordsHtml", Html.escape(typed.words()));
        }
        Refusal wrong = typed.wrong();
        if (wrong != null) {
            String field = wrong.field();
            boolean placed = "words".equals(field) || "date".equals(field) && purpose == LinkPurpose.RENEGOTIATE;
            model.put((placed ? field : "form") + "ErrorHtml", Html.escape(texts.text(wrong)));
        }
        return templates.render("templates/kept/answer.vm", model);
    }

    /** That the answer is on the record. */
    String thanks() {
        Map<String, Object> model = page("kept.answer.thanks.title");
        model.put("sentenceHtml", escaped("kept.answer.thanks"));
        return templates.render("templates/kept/answer.vm", model);
    }

    /** Why nothing can be answered here. */
    String refused(Refusal refusal) {
        Map<String, Object> model = page("kept.answer.refused.title");
        model.put("sentenceHtml", Html.escape(texts.text(refusal)));
        return templates.render("templates/kept/answer.vm", model);
    }

    private Map<String, Object> page(String titleKey) {
        Map<String, Object> model = new HashMap<>();
        model.put("titleHtml", escaped(titleKey));
        model.put("asking", false);
        return model;
    }

    private String escaped(String key) {
        return Html.escape(texts.text(key));
    }
}
