package dev.kept.web.answer;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.consent.AnswerDesk.Answered;
import dev.kept.core.consent.AnswerDesk.AskedAbout;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.ledger.Commitment;
import dev.kept.web.Html;
import dev.kept.web.Templates;
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
     * @param cause the code picked; empty for none
     * @param wrong what is wrong with them; {@code null} when nothing is known to be
     */
    record Typed(
            String words,
            String date,
            String cause,
            @Nullable Refusal wrong) {
        static final Typed NOTHING = new Typed("", "", "", null);
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
        if (purpose == LinkPurpose.RENEGOTIATE) {
            putDate(model, about, typed);
        }
        if (purpose != LinkPurpose.ON_COURSE) {
            model.put("wordsLabelHtml", escaped("kept.answer.words." + purpose.code()));
            model.put("wordsHtml", Html.escape(typed.words()));
        }
        Refusal wrong = typed.wrong();
        if (wrong != null) {
            String field = wrong.field();
            boolean ofDate = purpose == LinkPurpose.RENEGOTIATE && ("date".equals(field) || "cause".equals(field));
            boolean placed = ofDate || purpose != LinkPurpose.ON_COURSE && "words".equals(field);
            model.put((placed ? field : "form") + "ErrorHtml", Html.escape(texts.text(wrong)));
        }
        return templates.render("templates/kept/answer.vm", model);
    }

    /** What only a new date needs. */
    private void putDate(Map<String, Object> model, AskedAbout about, Typed typed) {
        AnswerWords words = new AnswerWords(texts);
        Commitment now = about.question().commitment();
        model.put(
                "consentHtml",
                Html.escape(texts.text("kept.answer.consent", now.requester(), words.day(now.agreedDate()))));
        model.put("dateLabelHtml", escaped("kept.answer.date"));
        model.put("dateHintHtml", escaped("kept.answer.date.hint"));
        model.put("dateHtml", Html.escape(typed.date()));
        model.put("causeLabelHtml", escaped("kept.form.cause"));
        model.put("noCauseHtml", escaped("kept.form.cause.none"));
        model.put(
                "causes",
                about.causes().stream()
                        .map(cause -> Map.of(
                                "codeHtml", Html.escape(cause.code()),
                                "nameHtml", Html.escape(words.cause(cause)),
                                "picked", cause.code().equals(typed.cause())))
                        .toList());
    }

    /** That the answer is on the record, and what comes next. */
    String thanks(Answered answered) {
        Map<String, Object> model = page("kept.answer.thanks.title");
        Commitment now = answered.about().question().commitment();
        boolean proposed = answered.about().question().purpose() == LinkPurpose.RENEGOTIATE && now.proposal() != null;
        String proposal = answered.asked() > 0 ? "kept.answer.thanks.asked" : "kept.answer.thanks.unasked";
        model.put(
                "sentenceHtml",
                proposed
                        ? Html.escape(
                                texts.text(proposal, now.requester(), new AnswerWords(texts).day(now.agreedDate())))
                        : escaped("kept.answer.thanks"));
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
