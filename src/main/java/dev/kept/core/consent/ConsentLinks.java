package dev.kept.core.consent;

import dev.kept.core.Answer;
import dev.kept.core.BestEffort;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.Facts;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.Objection;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.promise.Via;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Links by which a contact takes one step without an account: signed, for one contact and one question, good once and
 * until {@value #VALID_DAYS} days have passed or the commitment has changed. A link to object stays good whatever happens to
 * the commitment, until the house's window is over: nobody may void it by doing something else. Safe to use from several threads and nodes.
 */
public final class ConsentLinks {

    public static final int VALID_DAYS = 14;

    private static final int ID = 32;

    private final LinkStore links;
    private final CommitmentBook book;
    private final FunctionStore functions;
    private final Contacts contacts;
    private final Clock clock;

    public ConsentLinks(LinkStore links, CommitmentBook book, FunctionStore functions, Contacts contacts, Clock clock) {
        this.links = links;
        this.book = book;
        this.functions = functions;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * The token that asks this contact about the commitment as it is now. However often it is asked for, it is one link:
     * used once, all are.
     */
    public String token(Commitment commitment, LinkPurpose purpose, String contact) {
        return token(
                commitment,
                purpose == LinkPurpose.OBJECT ? commitment.sequence() : commitment.asked(),
                purpose,
                contact);
    }

    /** The token by which this contact says that it has read what that event says. It stays good whatever happens meanwhile. */
    public String readToken(Commitment commitment, int event, String contact) {
        return token(commitment, event, LinkPurpose.READ, contact);
    }

    private String token(Commitment commitment, int asked, LinkPurpose purpose, String contact) {
        String question = commitment.id() + " " + asked + " " + purpose + " " + contact;
        String id = HashChain.sha256Hex(question).substring(0, ID);
        Instant expires = Instant.ofEpochSecond(
                clock.instant().plus(Duration.ofDays(days(purpose))).getEpochSecond());
        return signer().token(new LinkTicket(id, commitment.id(), asked, purpose, contact, expires));
    }

    /** The window to object ends with a day, wherever the requester is. */
    private int days(LinkPurpose purpose) {
        return purpose == LinkPurpose.OBJECT ? book.reopenDays() + 1 : VALID_DAYS;
    }

    /** What the token asks, or why it asks nothing any more. Changes nothing: mail scanners follow links. */
    public Answer<Question> question(String token) {
        return valid(token).map(valid -> question(valid.ticket(), valid.commitment()));
    }

    /** Takes the step and uses the token up; a step that is refused, or fails, leaves it as it was. Returns what it made. */
    public Answer<Question> answer(String token, LinkAnswer answer) {
        return valid(token).flatMap(valid -> {
            LinkTicket ticket = valid.ticket();
            if (!links.use(ticket.id(), ticket.expires())) {
                return used();
            }
            ActorMark actor = ActorMark.of(contacts.actor(ticket.contact()));
            Step step = step(ticket, valid.commitment(), answer);
            Answer<Commitment> taken = BestEffort.attempt(
                    () -> ofOneEvent(ticket.purpose())
                            ? book.take(ticket.commitment(), step, actor, Via.LINK)
                            : book.take(ticket.commitment(), valid.commitment().sequence(), step, actor, Via.LINK),
                    failure -> {
                        BestEffort.run(() -> links.giveBack(ticket.id()), failure::addSuppressed);
                        throw failure;
                    });
            if (taken instanceof Answer.Refused<Commitment>) {
                links.giveBack(ticket.id());
            } else {
                links.sweep(clock.instant());
            }
            return taken.map(now -> question(ticket, now));
        });
    }

    /**
     * Whether the last thing said was that the requester agreed, or that a date was mistyped, where that does not count until
     * the requester says so.
     */
    public boolean statedInVain(Commitment commitment) {
        boolean claims = commitment.claimedDate() != null;
        boolean waits = claims || commitment.proposal() != null || commitment.takenBackAlone();
        List<TimelineEntry> entries = waits ? book.timeline(commitment.id()) : List.of();
        return waits && inVain(entries.get(commitment.asked() - 1));
    }

    private static boolean inVain(TimelineEntry last) {
        return last.facts().containsKey(Facts.CONSENT) || last.kind() == EventKind.DISPUTED && last.date() != null;
    }

    private Question question(LinkTicket ticket, Commitment commitment) {
        List<TimelineEntry> entries = book.timeline(commitment.id());
        TimelineEntry about = entries.get((ofOneEvent(ticket.purpose()) ? ticket.sequence() : commitment.asked()) - 1);
        // What a mail about a hidden issue leaves out is not told behind its link either.
        boolean hidden = ticket.purpose() == LinkPurpose.READ && commitment.restricted();
        return new Question(ticket.purpose(), commitment, hidden ? null : about.words(), about);
    }

    /** Whether the link is about what one event says, and not about what waits now. */
    private static boolean ofOneEvent(LinkPurpose purpose) {
        return purpose == LinkPurpose.OBJECT || purpose == LinkPurpose.READ;
    }

    private record Valid(LinkTicket ticket, Commitment commitment) {}

    private Answer<Valid> valid(String token) {
        Optional<LinkTicket> signed = signer().ticket(token);
        if (signed.isEmpty()) {
            return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.answer.error.forged"));
        }
        LinkTicket ticket = signed.get();
        if (links.used(ticket.id())) {
            return used();
        }
        if (!clock.instant().isBefore(ticket.expires())) {
            return over("kept.answer.error.expired", Integer.toString(days(ticket.purpose())));
        }
        Optional<Commitment> now = book.find(ticket.commitment());
        if (now.isEmpty() || !stands(ticket, now.get())) {
            return over("kept.answer.error.outdated");
        }
        if (contacts.address(ticket.contact()).isEmpty()) {
            return over("kept.answer.error.inactive");
        }
        if (own(ticket, now.get())) {
            boolean warning = ticket.purpose() == LinkPurpose.READ;
            return over(
                    warning ? "kept.answer.error.own_warning" : "kept.answer.error.own",
                    now.get().requester());
        }
        return speaksFor(ticket, now.get())
                ? Answer.of(new Valid(ticket, now.get()))
                : over("kept.answer.error.stranger", now.get().requester());
    }

    private static boolean stands(LinkTicket ticket, Commitment now) {
        return switch (ticket.purpose()) {
            case OBJECT -> Objection.of(now, ticket.sequence()).isPresent();
            case READ -> now.promise().announced().by(ticket.sequence()).isPresent();
            default -> now.asked() == ticket.sequence();
        };
    }

    /** Nobody answers for the requester to what they said for the promising side themselves. */
    private boolean own(LinkTicket ticket, Commitment now) {
        String person = contacts.actor(ticket.contact());
        return switch (ticket.purpose()) {
            case ANSWER, DONE -> book.proposed(now.id(), person);
            case READ -> book.wrote(now.id(), ticket.sequence(), person);
            case OBJECT, ON_COURSE, WARN, RENEGOTIATE -> false;
        };
    }

    /** A contact taken off the list since then speaks for nobody. */
    private boolean speaksFor(LinkTicket ticket, Commitment commitment) {
        return !ticket.purpose().ofRequester()
                || functions
                        .find(commitment.requester())
                        .filter(function -> function.hasContact(ticket.contact()))
                        .isPresent();
    }

    private static Step step(LinkTicket ticket, Commitment now, LinkAnswer answer) {
        return switch (ticket.purpose()) {
            case OBJECT -> new Step.Object(ticket.sequence(), answer.words());
            case READ -> new Step.Read(ticket.sequence());
            case ANSWER -> answer.yes() ? new Step.Accept(null) : new Step.Decline(answer.words());
            case DONE -> delivered(answer);
            case ON_COURSE -> onCourse(now);
            case WARN -> new Step.Warn(null, answer.words());
            case RENEGOTIATE -> new Step.ChangeDate(answer.date(), false, answer.cause(), answer.words());
        };
    }

    private static Step delivered(LinkAnswer answer) {
        if (answer.yes()) {
            return new Step.AcceptDone();
        }
        return answer.otherMeant() ? new Step.NotMeant(answer.words()) : new Step.Reopen(answer.words());
    }

    /** That the date stands is what is known about the deadline, and known from today. */
    private static Step onCourse(Commitment now) {
        Disclosure told = now.conversation().disclosures().get(Facet.DEADLINE);
        String date = now.agreedDate().toString();
        return told != null && date.equals(told.value())
                ? new Step.StillTrue(Set.of(Facet.DEADLINE))
                : new Step.Disclose(Facet.DEADLINE, Disclosure.Form.VALUE, date, null);
    }

    private LinkSigner signer() {
        return new LinkSigner(links.secret());
    }

    private static <T> Answer<T> used() {
        return over("kept.answer.error.used");
    }

    private static <T> Answer<T> over(String key, String... arguments) {
        return Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, key, arguments));
    }
}
