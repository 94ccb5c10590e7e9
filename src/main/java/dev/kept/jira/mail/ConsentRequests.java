package dev.kept.jira.mail;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.consent.AnswerAddress;
import dev.kept.core.consent.AnswersByLink.AskedAbout;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Post;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Announced;
import dev.kept.core.reminder.AskLimits;
import dev.kept.core.reminder.MailOccasion;
import dev.kept.web.answer.ConsentLetter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks the requester's contacts by mail for what waits for the requester: consent to a date, or acceptance of a
 * delivery. Asks nobody for permission; callers do, or answer to a link.
 */
public final class ConsentRequests {

    private final CommitmentBook book;
    private final WarningMail warnings;
    private final ReachedContacts reachedContacts;
    private final AskLimits limits;
    private final ConsentLinks links;
    private final AnswerAddress place;
    private final Contacts contacts;
    private final FunctionStore functions;
    private final Post post;
    private final ConsentLetter letter;

    public ConsentRequests(
            CommitmentBook book,
            WarningMail warnings,
            ReachedContacts reachedContacts,
            ConsentLinks links,
            AnswerAddress place,
            Contacts contacts,
            FunctionStore functions,
            AskLimits limits,
            Post post,
            ConsentLetter letter) {
        this.book = book;
        this.warnings = warnings;
        this.reachedContacts = reachedContacts;
        this.limits = limits;
        this.links = links;
        this.place = place;
        this.contacts = contacts;
        this.functions = functions;
        this.post = post;
        this.letter = letter;
    }

    /**
     * Sends each contact that mail reaches a link of its own; returns how many were asked. One answer is enough: it
     * changes the commitment, and that makes the other links void.
     *
     * <p>Warnings that nobody was told of go out as well, also where nothing waits. Who was told is on the record afterwards.
     *
     * <p>Each is asked once a day about the same, see {@link AskLimits}; an issue that a security level hides sends no
     * summary.
     *
     * <p>Refused as {@code CONFLICT} when nothing waits for the requester, when the requester is no listed business
     * function, when mail reaches none of its contacts, when questions by mail are switched off, or when Jira gives no queue for mail. Nothing on the record
     * changes.
     *
     * @param commitment as it is now: the links are good for this state only
     * @param issue the issue that carries it, named in the mail
     * @param restricted whether a person said that the contacts may read of an issue that a security level hides
     */
    public Answer<Integer> ask(Commitment commitment, Issue issue, boolean restricted) {
        return unlessOff(() -> ask(commitment, issue, restricted, true));
    }

    private Answer<Integer> ask(Commitment commitment, Issue issue, boolean restricted, boolean byPerson) {
        @Nullable LinkPurpose purpose = LinkPurpose.waiting(commitment);
        List<Announced> untold = commitment.toldToNobody().stream()
                .filter(one -> one.date() == null)
                .toList();
        if (purpose == null && untold.isEmpty()) {
            return conflict("kept.consent.nothing");
        }
        Optional<BusinessFunction> function = functions.find(commitment.requester());
        if (function.isEmpty()) {
            return conflict("kept.consent.no_function", commitment.requester());
        }
        List<String> reached = reachedContacts.of(commitment, asking(commitment));
        if (reached.isEmpty()) {
            return conflict("kept.consent.no_contact", commitment.requester());
        }
        if (commitment.restricted() && !restricted) {
            return hidden(issue, reached);
        }
        int warned = untold.stream()
                .mapToInt(one -> warnings.send(commitment, one, issue, byPerson))
                .max()
                .orElse(0);
        if (purpose == null) {
            return warned > 0 ? Answer.of(warned) : conflict("kept.consent.unsent");
        }
        MailOccasion occasion = occasion(commitment, byPerson);
        int sent = 0;
        AskLimits.Turn last = AskLimits.Turn.ASKED;
        for (String contact : reached) {
            last = limits.take(commitment, purpose, contact, occasion);
            if (last != AskLimits.Turn.ASK) {
                continue;
            }
            String token = links.token(commitment, purpose, contact);
            Answer<AskedAbout> asked = links.question(token)
                    .map(question -> new AskedAbout(question, issue.getKey(), summary(commitment, issue), List.of()));
            if (asked instanceof Answer.Refused<AskedAbout> refused) {
                limits.giveBack(commitment, purpose, contact, occasion);
                return Answer.refused(refused.refusal());
            }
            boolean taken = asked.map(about -> letter.to(
                            contacts.address(contact).orElseThrow(),
                            about,
                            place.url(token).orElseThrow()))
                    .fold(post::send, refusal -> false);
            if (!taken) {
                limits.giveBack(commitment, purpose, contact, occasion);
                return conflict("kept.consent.no_queue");
            }
            sent++;
        }
        if (sent > 0) {
            proposal(commitment).ifPresent(one -> book.mailed(commitment.id(), one.event()));
            return Answer.of(sent);
        }
        return conflict(last == AskLimits.Turn.ASKED ? "kept.consent.asked" : "kept.consent.enough");
    }

    /**
     * The day on which contacts were last asked by mail for what waits for them now; {@code null} when none was, or when
     * nothing waits.
     */
    public @Nullable LocalDate askedOn(Commitment commitment) {
        @Nullable LinkPurpose purpose = LinkPurpose.waiting(commitment);
        return purpose == null
                ? null
                : limits.asked(commitment, purpose, reachedContacts.of(commitment, asking(commitment)));
    }

    /** That somebody has to say first that those contacts may read of an issue which a security level hides. */
    private static Answer<Integer> hidden(Issue issue, List<String> reached) {
        return Answer.refused(new Refusal(
                Refusal.Kind.CONFLICT,
                "kept.consent.restricted",
                List.of(issue.getKey(), String.join(", ", reached)),
                "restricted",
                null));
    }

    /** The event that the requester is asked about. */
    private static int asking(Commitment commitment) {
        return proposal(commitment).map(Announced::event).orElse(commitment.asked());
    }

    /** The new date that waits for consent, of which the mail tells. */
    private static Optional<Announced> proposal(Commitment commitment) {
        LocalDate date = commitment.proposal();
        return commitment.promise().announced().stream()
                .filter(one -> one.event() > 0 && date != null && date.equals(one.date()))
                .reduce((before, after) -> after);
    }

    private MailOccasion occasion(Commitment commitment, boolean byPerson) {
        int event = commitment.asked();
        return new MailOccasion(
                event, book.timeline(commitment.id()).get(event - 1).at(), byPerson);
    }

    /** The same where nobody can be asked first: of an issue that only some may see no mail goes out by itself. */
    Answer<Integer> ask(Commitment commitment, Issue issue) {
        return unlessOff(() -> ask(commitment, issue, false, false));
    }

    private Answer<Integer> unlessOff(Supplier<Answer<Integer>> work) {
        return reachedContacts.off().map(Answer::<Integer>refused).orElseGet(work);
    }

    /** Mail leaves the house: of an issue that only some may see it tells the key alone. */
    public static String summary(Commitment commitment, Issue issue) {
        return commitment.restricted() ? "" : issue.getSummary();
    }

    private static Answer<Integer> conflict(String key, String... arguments) {
        return Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, key, arguments));
    }
}
