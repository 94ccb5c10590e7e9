package dev.kept.web.answer;

import dev.kept.core.Texts;
import dev.kept.core.consent.AnswerDesk.AskedAbout;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Cause;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** What a link asks, in plain words; the same in the mail and on the page. */
final class AnswerWords {

    private final Texts texts;

    AnswerWords(Texts texts) {
        this.texts = texts;
    }

    /** Texts without markup, not escaped. */
    String subject(AskedAbout about) {
        return about.summary().isEmpty()
                ? texts.text("kept.answer.title")
                : texts.text("kept.answer.subject", about.issueKey(), about.summary());
    }

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

    private String delivered(Commitment now) {
        LocalDate day = now.deliveredOn();
        return day == null ? "" : day(day);
    }

    /** A side as the beginning of a sentence. */
    String side(Side side) {
        return texts.text("kept.answer.side." + side.code());
    }

    /** A cause as the house calls it. */
    String cause(Cause cause) {
        return cause.label() == null ? texts.text("kept.cause." + cause.code()) : cause.label();
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale()));
    }
}
