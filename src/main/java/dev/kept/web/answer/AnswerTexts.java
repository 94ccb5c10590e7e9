package dev.kept.web.answer;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.consent.AnswersByLink.AskedAbout;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Question;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Objection;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.web.LocalFormat;
import java.time.LocalDate;
import java.util.List;

/** What a link asks, in plain words; the same in the mail and on the page. Plain text, not escaped. */
final class AnswerTexts {

    private static final TextGroup<Side> SIDES = TextGroup.of("kept.answer.side", Side.class);

    /** Sentences about what can be stated in the requester's name. */
    private static final TextGroup<EventKind> STATED = TextGroup.of("kept.answer.stated", EventKind.class)
            .only(List.of(
                    EventKind.ACCEPTED,
                    EventKind.DATE_AGREED,
                    EventKind.RELEASED,
                    EventKind.ACCEPTED_AS_DONE,
                    EventKind.CORRECTED,
                    EventKind.WARNED,
                    EventKind.DATE_PROPOSED,
                    EventKind.TOLD));

    private final Texts texts;

    AnswerTexts(Texts texts) {
        this.texts = texts;
    }

    /** The issue that is asked about, as a mail's subject; a general title when the issue is gone. */
    String subject(AskedAbout about) {
        boolean objects = about.question().purpose() == LinkPurpose.OBJECT;
        if (about.summary().isEmpty()) {
            return texts.text(objects ? "kept.answer.object.title" : "kept.answer.title");
        }
        String key = objects ? "kept.answer.object.subject" : "kept.answer.subject";
        return texts.text(key, about.issueKey(), about.summary());
    }

    /**
     * The question, with who promised what to whom by when. Days are those of the commitment, in the requester's zone.
     * An offer and a new date for a promise are asked about differently, because a new date leaves the agreed one
     * standing when it is declined.
     */
    String question(AskedAbout about) {
        Commitment now = about.question().commitment();
        String who = side(now.side());
        String gone = about.issueKey().isEmpty() ? texts.text("kept.answer.gone") : about.issueKey();
        String summary = about.summary().isEmpty() ? gone : about.summary();
        String agreed = day(now.agreedDate());
        return switch (about.question().purpose()) {
            case OBJECT -> stated(about.question(), who, summary);
            case ANSWER ->
                now.claimedDate() != null
                        ? texts.text(
                                "kept.answer.ask.correction",
                                who,
                                now.requester(),
                                summary,
                                day(now.latestDate()),
                                day(now.claimedDate()))
                        : now.takenBackAlone()
                                ? texts.text("kept.answer.ask.release", who, now.requester(), summary, agreed)
                                : now.stage() == Stage.PROMISE
                                        ? texts.text(
                                                "kept.answer.ask.proposal",
                                                who,
                                                now.requester(),
                                                summary,
                                                agreed,
                                                day(now.latestDate()))
                                        : texts.text(
                                                "kept.answer.ask.offer",
                                                who,
                                                now.requester(),
                                                summary,
                                                day(now.latestDate()));
            case DONE -> texts.text("kept.answer.ask.done", who, now.requester(), summary, delivered(now), agreed);
            case READ ->
                texts.text(
                        "kept.answer.ask.read",
                        who,
                        now.requester(),
                        summary,
                        agreed,
                        day(about.question().about().day()));
            case ON_COURSE -> texts.text("kept.answer.ask.on_course", who, now.requester(), summary, agreed);
            case WARN -> texts.text("kept.answer.ask.warn", who, now.requester(), summary, agreed);
            case RENEGOTIATE -> texts.text("kept.answer.ask.renegotiate", who, now.requester(), summary, agreed);
        };
    }

    /** What was stated in the requester's name, and what to do about it. */
    private String stated(Question question, String who, String summary) {
        Commitment now = question.commitment();
        TimelineEntry about = question.about();
        LocalDate date = about.date() == null ? now.promise().firstDate() : about.date();
        String told = about.facts().getOrDefault(about.kind() == EventKind.TOLD ? "day" : "told", "");
        return texts.text(
                STATED.key(about.kind()),
                who,
                now.requester(),
                summary,
                day(date),
                Objection.ofTelling(about.kind()) ? day(LocalDate.parse(told)) : "");
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
