package dev.kept.web.answer;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.consent.AnswersByLink.AskedAbout;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.web.LocalFormat;
import java.time.LocalDate;

/** What a link asks, in plain words; the same in the mail and on the page. Plain text, not escaped. */
final class AnswerTexts {

    private static final TextGroup<Side> SIDES = TextGroup.of("kept.answer.side", Side.class);

    private final Texts texts;

    AnswerTexts(Texts texts) {
        this.texts = texts;
    }

    /** The issue that is asked about, as a mail's subject; a general title when the issue is gone. */
    String subject(AskedAbout about) {
        return about.summary().isEmpty()
                ? texts.text("kept.answer.title")
                : texts.text("kept.answer.subject", about.issueKey(), about.summary());
    }

    /**
     * The question, with who promised what to whom by when. Days are those of the commitment, in the requester's zone.
     * An offer and a new date for a promise are asked about differently, because a new date leaves the agreed one
     * standing when it is declined.
     */
    String question(AskedAbout about) {
        Commitment now = about.question().commitment();
        String who = side(now.side());
        String summary = about.summary().isEmpty() ? texts.text("kept.answer.gone") : about.summary();
        String agreed = day(now.agreedDate());
        return switch (about.question().purpose()) {
            case ANSWER ->
                now.stage() == Stage.PROMISE
                        ? texts.text(
                                "kept.answer.ask.proposal",
                                who,
                                now.requester(),
                                summary,
                                agreed,
                                day(now.latestDate()))
                        : texts.text("kept.answer.ask.offer", who, now.requester(), summary, day(now.latestDate()));
            case DONE -> texts.text("kept.answer.ask.done", who, now.requester(), summary, delivered(now), agreed);
            case ON_COURSE -> texts.text("kept.answer.ask.on_course", who, now.requester(), summary, agreed);
            case WARN -> texts.text("kept.answer.ask.warn", who, now.requester(), summary, agreed);
            case RENEGOTIATE -> texts.text("kept.answer.ask.renegotiate", who, now.requester(), summary, agreed);
        };
    }

    /** The day of delivery; empty while nothing is delivered. */
    private String delivered(Commitment now) {
        LocalDate day = now.deliveredOn();
        return day == null ? "" : day(day);
    }

    /** A side as the beginning of a sentence. */
    String side(Side side) {
        return texts.text(SIDES.key(side));
    }

    /** A day with the month's name, because these texts are read without the product around them. */
    String day(LocalDate day) {
        return new LocalFormat(texts).day(day);
    }
}
