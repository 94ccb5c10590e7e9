package dev.kept.core.consent;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.promise.Disclosure;
import dev.kept.core.promise.Facet;
import dev.kept.core.promise.Via;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Links by which a contact takes one step without an account: signed, for one contact and one question, good once and
 * until {@value #VALID_DAYS} days have passed or the commitment has changed. Safe to use from several threads and nodes.
 */
public final class ConsentLinks {

    public static final int VALID_DAYS = 14;

    private static final int ID_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

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

    /** A new token that asks this contact about the commitment as it is now. */
    public String token(Commitment commitment, LinkPurpose purpose, String contact) {
        byte[] id = new byte[ID_BYTES];
        RANDOM.nextBytes(id);
        Instant expires = Instant.ofEpochSecond(
                clock.instant().plus(Duration.ofDays(VALID_DAYS)).getEpochSecond());
        return signer().token(new LinkTicket(
                HexFormat.of().formatHex(id), commitment.id(), commitment.sequence(), purpose, contact, expires));
    }

    /** What the token asks, or why it asks nothing any more. Changes nothing: mail scanners follow links. */
    public Answer<Question> question(String token) {
        return valid(token).map(valid -> question(valid.ticket().purpose(), valid.commitment()));
    }

    /** Takes the step and uses the token up; a step that is refused leaves it as it was. Returns what it made. */
    public Answer<Question> answer(String token, LinkAnswer answer) {
        return valid(token).flatMap(valid -> {
            LinkTicket ticket = valid.ticket();
            if (!links.use(ticket.id(), ticket.expires())) {
                return used();
            }
            Answer<Commitment> taken = book.take(
                    ticket.commitment(),
                    ticket.sequence(),
                    step(ticket.purpose(), valid.commitment(), answer),
                    ActorMark.of(contacts.actor(ticket.contact())),
                    Via.LINK);
            if (taken instanceof Answer.Refused<Commitment>) {
                links.giveBack(ticket.id());
            } else {
                links.sweep(clock.instant());
            }
            return taken.map(now -> question(ticket.purpose(), now));
        });
    }

    private Question question(LinkPurpose purpose, Commitment commitment) {
        List<TimelineEntry> entries = book.timeline(commitment.id());
        return new Question(purpose, commitment, entries.get(entries.size() - 1).words());
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
            return over("kept.answer.error.expired", Integer.toString(VALID_DAYS));
        }
        Optional<Commitment> now = book.find(ticket.commitment());
        if (now.isEmpty() || now.get().sequence() != ticket.sequence()) {
            return over("kept.answer.error.outdated");
        }
        if (contacts.address(ticket.contact()).isEmpty()) {
            return over("kept.answer.error.inactive");
        }
        return speaksFor(ticket, now.get())
                ? Answer.of(new Valid(ticket, now.get()))
                : over("kept.answer.error.stranger", now.get().requester());
    }

    /** A contact taken off the list since then speaks for nobody. */
    private boolean speaksFor(LinkTicket ticket, Commitment commitment) {
        return !ticket.purpose().ofRequester()
                || functions
                        .find(commitment.requester())
                        .filter(function -> function.hasContact(ticket.contact()))
                        .isPresent();
    }

    private static Step step(LinkPurpose purpose, Commitment now, LinkAnswer answer) {
        return switch (purpose) {
            case ANSWER -> answer.yes() ? new Step.Accept(null) : new Step.Decline(answer.words());
            case DONE -> answer.yes() ? new Step.AcceptDone() : new Step.Reopen(answer.words());
            case ON_COURSE -> onCourse(now);
            case WARN -> new Step.Warn(null, answer.words());
            case RENEGOTIATE -> new Step.ChangeDate(answer.date(), false, answer.cause(), answer.words());
        };
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
