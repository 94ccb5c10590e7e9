package dev.kept.web.answer;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.calendar.WorkCalendars;
import dev.kept.core.commitment.StepKind;
import dev.kept.core.consent.AnswersByLink.AskedAbout;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Question;
import dev.kept.core.contact.ContactChoices.ContactChoice;
import dev.kept.core.contact.ContactChoices.Topic;
import dev.kept.core.contact.ContactPromise.ContactOffer;
import dev.kept.core.contact.ContactPromise.ContactQuestion;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.Objection;
import dev.kept.core.promise.Stage;
import java.time.LocalDate;
import java.util.List;

/** A promise in words for a contact: what it is, what is asked, and what comes of each answer. Plain text, not escaped. */
public final class ContactWords {

    private static final TextGroup<StepKind> LABELS = TextGroup.of("kept.contact.button", StepKind.class)
            .only(List.of(
                    StepKind.ACCEPT,
                    StepKind.DECLINE,
                    StepKind.COUNTER,
                    StepKind.ACCEPT_DONE,
                    StepKind.REOPEN,
                    StepKind.NOT_MEANT,
                    StepKind.OBJECT,
                    StepKind.READ,
                    StepKind.TELL_COST,
                    StepKind.THANK));

    private final Texts texts;
    private final AnswerTexts answers;
    private final WorkCalendars calendars;

    /** @param calendars by which the notice of a new date is counted */
    public ContactWords(Texts texts, WorkCalendars calendars) {
        this.texts = texts;
        this.answers = new AnswerTexts(texts);
        this.calendars = calendars;
    }

    /** Who promised what to whom by when, and what became of it. */
    public String sentence(Commitment now, LocalDate today) {
        LocalDate delivered = now.deliveredOn();
        LocalDate withdrawn = now.promise().withdrawnOn();
        LocalDate confirmed = now.conversation().acceptedOn();
        LocalDate warned = now.promise().warnedOn();
        if (delivered != null) {
            return confirmed == null
                    ? line("kept.contact.line.delivered", now, delivered)
                    : line("kept.contact.line.confirmed", now, confirmed);
        } else if (withdrawn != null) {
            return now.promise().withdrawnAgreed()
                    ? line("kept.contact.line.released", now, withdrawn)
                    : line("kept.contact.line.withdrawn", now, withdrawn);
        } else if (now.stage().negotiating()) {
            boolean offer = now.stage() == Stage.OFFER;
            return line(offer ? "kept.contact.line.offer" : "kept.contact.line.request", now, now.latestDate());
        } else if (now.proposal() != null) {
            return line("kept.contact.line.proposal", now, now.latestDate());
        } else if (now.agreedDate().isBefore(today)) {
            return line("kept.contact.line.over", now, now.agreedDate());
        }
        return warned == null
                ? line("kept.contact.line.promise", now, now.agreedDate())
                : line("kept.contact.line.warned", now, warned);
    }

    private String line(String key, Commitment now, LocalDate day) {
        return texts.text(
                key, answers.side(now.side()), now.requester(), answers.day(now.agreedDate()), answers.day(day));
    }

    /** What the contact can say, with what comes of it. */
    public ContactQuestion question(Commitment now, ContactChoice choice, String issueKey, String title) {
        return new ContactQuestion(
                asked(now, choice, issueKey, title),
                said(now, choice),
                choice.steps().stream()
                        .map(kind ->
                                new ContactOffer(kind, choice.event(), label(choice, kind), effect(now, choice, kind)))
                        .toList());
    }

    /** In the words of whoever asks; what the contact's own side said is no question to it. */
    private static @Nullable String said(Commitment now, ContactChoice choice) {
        boolean asks = choice.topic().waiting() || choice.event() != null;
        return asks && choice.about().side() == now.side() ? choice.about().words() : null;
    }

    private String asked(Commitment now, ContactChoice choice, String issueKey, String title) {
        return switch (choice.topic()) {
            case ANSWER -> question(LinkPurpose.ANSWER, now, choice, issueKey, title);
            case DONE -> question(LinkPurpose.DONE, now, choice, issueKey, title);
            case STATED -> question(LinkPurpose.OBJECT, now, choice, issueKey, title);
            case OWN -> texts.text("kept.answer.error.own", now.requester());
            case CONFIRMED, THANKS -> "";
            case MISSED ->
                texts.text("kept.contact.missed", answers.day(now.promise().firstDate()));
            case WARNED ->
                texts.text(
                        "kept.contact.warned",
                        answers.side(now.side()),
                        answers.day(choice.about().day()));
        };
    }

    private String question(LinkPurpose purpose, Commitment now, ContactChoice choice, String issueKey, String title) {
        return answers.question(new AskedAbout(
                new Question(purpose, now, choice.about().words(), choice.about()), issueKey, title, List.of()));
    }

    private String label(ContactChoice choice, StepKind kind) {
        boolean untold =
                kind == StepKind.OBJECT && Objection.ofTelling(choice.about().kind());
        if (choice.topic() == Topic.CONFIRMED && kind == StepKind.REOPEN) {
            return texts.text("kept.contact.button.not_after_all");
        }
        return texts.text(untold ? "kept.answer.mail.untold_link" : LABELS.key(kind));
    }

    private String effect(Commitment now, ContactChoice choice, StepKind kind) {
        String provider = answers.side(now.side());
        return switch (kind) {
            case ACCEPT -> accepting(now);
            case DECLINE -> declining(now);
            case COUNTER -> texts.text("kept.contact.effect.counter", provider);
            case ACCEPT_DONE -> texts.text("kept.contact.effect.accept_done");
            case REOPEN -> texts.text("kept.contact.effect.reopen");
            case NOT_MEANT -> texts.text("kept.contact.effect.not_meant");
            case TELL_COST -> texts.text("kept.contact.effect.tell_cost");
            case THANK -> texts.text("kept.contact.effect.thank", provider);
            case OBJECT ->
                texts.text(
                        Objection.ofTelling(choice.about().kind())
                                ? "kept.contact.effect.untold"
                                : "kept.contact.effect.object");
            default -> texts.text("kept.contact.effect.read", provider);
        };
    }

    private String accepting(Commitment now) {
        LocalDate claimed = now.claimedDate();
        LocalDate proposal = now.proposal();
        if (now.takenBackAlone()) {
            return texts.text("kept.contact.effect.accept.release");
        } else if (claimed != null) {
            return texts.text("kept.contact.effect.accept.correction", answers.day(claimed));
        } else if (proposal == null) {
            return texts.text("kept.contact.effect.accept.offer", answers.day(now.latestDate()));
        }
        NoticeRule rule = now.deal().notice();
        LocalDate until = rule.lastDay(now.agreedDate(), calendars);
        return texts.text(
                "kept.contact.effect.accept.proposal",
                answers.day(proposal),
                answers.day(now.agreedDate()),
                answers.day(until));
    }

    private String declining(Commitment now) {
        LocalDate claimed = now.claimedDate();
        if (now.takenBackAlone()) {
            return texts.text("kept.contact.effect.decline.release");
        } else if (claimed != null) {
            return texts.text("kept.contact.effect.decline.correction", answers.day(now.latestDate()));
        }
        return now.proposal() == null
                ? texts.text("kept.contact.effect.decline.offer")
                : texts.text("kept.contact.effect.decline.proposal", answers.day(now.agreedDate()));
    }
}
