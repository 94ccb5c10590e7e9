package dev.kept.web.answer;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.commitment.StepInput;
import dev.kept.core.consent.AnswersByLink.Answered;
import dev.kept.core.consent.AnswersByLink.AskedAbout;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.Objection;
import dev.kept.core.rulebook.CauseName;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.List;
import java.util.Set;

/**
 * The page on which a link is answered, as complete HTML. Its reader may have no account and may never have seen the
 * product: the page says who promised what and asks one thing.
 */
public final class AnswerView {

    private static final String TEMPLATE = "templates/kept/answer.vm";

    private static final TextGroup<LinkPurpose> YES = TextGroup.of("kept.answer.yes", LinkPurpose.class);
    private static final TextGroup<LinkPurpose> NO =
            TextGroup.of("kept.answer.no", LinkPurpose.class).only(List.of(LinkPurpose.ANSWER, LinkPurpose.DONE));
    private static final TextGroup<LinkPurpose> WORDS = TextGroup.of("kept.answer.words", LinkPurpose.class)
            .only(List.of(
                    LinkPurpose.ANSWER,
                    LinkPurpose.DONE,
                    LinkPurpose.OBJECT,
                    LinkPurpose.WARN,
                    LinkPurpose.RENEGOTIATE));

    /** The answer that a delivery is not what was meant. */
    static final String NOT_MEANT = "not_meant";

    private final Texts texts;
    private final Templates templates;

    public AnswerView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * What the form holds when it comes back.
     *
     * @param words as typed
     * @param date as typed, readable or not
     * @param cause the code picked; empty for none
     * @param wrong what is wrong with them; {@code null} when nothing is known to be
     */
    record TypedAnswer(
            String words,
            String date,
            String cause,
            /** The form as it is first opened. */
            @Nullable Refusal wrong) {
        static final TypedAnswer NOTHING = new TypedAnswer("", "", "", null);
    }

    /**
     * The question with its form. Only the requester can say no; the provider, who is asked to confirm, to warn or to
     * propose a date, leaves the page instead. Words are asked for unless the answer is that all is well.
     *
     * @param token goes back with the form; it is the permission to answer
     * @param action where the form is sent, on this host
     * @param typed what the fields hold
     */
    String asking(AskedAbout about, String token, String action, TypedAnswer typed) {
        LinkPurpose purpose = about.question().purpose();
        Model model = page(title(purpose)).text("sentence", new AnswerTexts(texts).question(about));
        if (about.question().words() != null) {
            model.text("said", about.question().words());
        }
        model.flag("asking", true);
        model.text("action", action);
        model.text("token", token);
        boolean untold = purpose == LinkPurpose.OBJECT
                && Objection.ofTelling(about.question().about().kind());
        model.message("yes", untold ? "kept.answer.mail.untold_link" : YES.key(purpose));
        if (purpose.hasNo()) {
            model.message("no", NO.key(purpose));
        }
        if (purpose == LinkPurpose.DONE) {
            model.message(
                            "yesEffect",
                            "kept.answer.effect.done",
                            about.question().commitment().requester())
                    .message("noEffect", "kept.contact.effect.reopen")
                    .text("otherCode", NOT_MEANT)
                    .message("other", "kept.contact.button.not_meant")
                    .message("otherEffect", "kept.contact.effect.not_meant");
        }
        model.flag("hasDate", purpose == LinkPurpose.RENEGOTIATE);
        if (purpose == LinkPurpose.RENEGOTIATE) {
            putDate(model, about, typed);
        }
        if (!fields(purpose).isEmpty()) {
            model.message("wordsLabel", WORDS.key(purpose));
            model.text("words", typed.words());
            model.text("longestWords", Integer.toString(StepInput.WORDS.longest()));
        }
        Refusal wrong = typed.wrong();
        if (wrong != null) {
            model.refusal(wrong, fields(purpose));
        }
        return templates.render(TEMPLATE, model).toString();
    }

    private static String title(LinkPurpose purpose) {
        return switch (purpose) {
            case OBJECT -> "kept.answer.object.title";
            case READ -> "kept.warning.title";
            default -> "kept.answer.title";
        };
    }

    /**
     * The fields that the form of this question has, beside which something can be wrong; all else is said above the
     * form.
     */
    private static Set<String> fields(LinkPurpose purpose) {
        return switch (purpose) {
            case RENEGOTIATE -> Set.of(StepInput.DATE.name(), StepInput.CAUSE.name(), StepInput.WORDS.name());
            case ON_COURSE, READ -> Set.of();
            case ANSWER, DONE, OBJECT, WARN -> Set.of(StepInput.WORDS.name());
        };
    }

    /**
     * What only a new date needs: the date, its cause, and the sentence that the agreed date stands until the requester
     * agrees.
     */
    private void putDate(Model model, AskedAbout about, TypedAnswer typed) {
        AnswerTexts words = new AnswerTexts(texts);
        Commitment now = about.question().commitment();
        model.message("consent", "kept.answer.consent", now.requester(), words.day(now.agreedDate()))
                .text("date", typed.date())
                .models(
                        "causes",
                        about.causes().stream()
                                .map(cause -> new Model(texts)
                                        .text("code", cause.code())
                                        .text("name", CauseName.of(cause, texts))
                                        .flag("picked", cause.code().equals(typed.cause())))
                                .toList());
    }

    /**
     * That the answer is on the record, and what comes next. After a new date was proposed, it says whether anybody of
     * the requester's was asked for consent by mail, because otherwise the reader has to ask for it.
     */
    String thanks(Answered answered) {
        Model model = page("kept.answer.thanks.title");
        Commitment now = answered.about().question().commitment();
        boolean proposed = answered.about().question().purpose() == LinkPurpose.RENEGOTIATE && now.proposal() != null;
        if (proposed) {
            String key = answered.asked() > 0 ? "kept.answer.thanks.asked" : "kept.answer.thanks.unasked";
            model.message("sentence", key, now.requester(), new AnswerTexts(texts).day(now.agreedDate()));
        } else {
            model.message("sentence", "kept.answer.thanks");
        }
        return templates.render(TEMPLATE, model).toString();
    }

    /** Why nothing can be answered here, in place of question and form. */
    String refused(Refusal refusal) {
        Model model = page("kept.answer.refused.title").text("sentence", texts.text(refusal));
        return templates.render(TEMPLATE, model).toString();
    }

    /** What all three pages have; without the form. */
    private Model page(String titleKey) {
        return new Model(texts).message("title", titleKey).flag("asking", false);
    }
}
