package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Everything that can be done with commitments. Each call reads the present state, decides, and appends what comes of
 * it; when somebody else was faster it reads and decides once more. Asks nobody for permission: callers do.
 *
 * <p>Calls that follow from the issue (delivered, reopened, moved, restricted, deleted) may be repeated without harm.
 * Safe to use from several threads.
 */
public final class CommitmentBook {

    private final LedgerStore ledger;
    private final Clock clock;
    private final House house;

    public CommitmentBook(LedgerStore ledger, Clock clock, House house) {
        this.ledger = ledger;
        this.clock = clock;
        this.house = house;
    }

    /** The issue's open commitment, or else its latest one. */
    public Optional<Commitment> ofIssue(long issueId) {
        return present(ledger.ofIssue(issueId));
    }

    public Optional<Commitment> find(CommitmentId id) {
        return ledger.find(id);
    }

    /** Today where the commitment's requester is. */
    public LocalDate today(Commitment commitment) {
        return LocalDate.now(clock.withZone(commitment.zone()));
    }

    /** Makes a commitment of an issue that carries no open one. Days are counted in the house's zone. */
    public Answer<Commitment> make(IssueRef issue, CommitmentTerms terms, ActorMark actor) {
        return make(issue, terms, house.terms().zone(), actor);
    }

    /** The same with days counted in the requester's own zone. */
    public Answer<Commitment> make(IssueRef issue, CommitmentTerms terms, ZoneId zone, ActorMark actor) {
        return twice(() -> {
            List<Commitment> before = ledger.ofIssue(issue.issueId());
            Optional<Commitment> open = before.stream().filter(Commitment::open).findFirst();
            if (open.isPresent()) {
                return Decisions.conflict(
                        "kept.refusal.open", open.get().latestDate().toString());
            }
            Instant now = clock.instant();
            return InputRules.terms(terms, LocalDate.ofInstant(now, zone)).map(good -> {
                EventDraft offer = EventDraft.of(now, EventKind.OFFERED, good.side(), actor)
                        .about(good.date())
                        .stating(Facts.ofOffer(issue, good, zone, house.terms().noticeDays()));
                return append(id(issue.issueId(), before.size() + 1), null, Decisions.make(offer));
            });
        });
    }

    /**
     * Names another date. With the requester's consent it counts when it comes by the notice day; the returned
     * commitment's agreed date shows whether it did. Without, it only moves the latest date.
     */
    public Answer<Commitment> changeDate(
            CommitmentId id,
            @Nullable LocalDate date,
            boolean requesterAgreed,
            @Nullable String reason,
            ActorMark actor) {
        Decisions.Act act = act(actor);
        return step(id, now -> Decisions.changeDate(now, date, requesterAgreed, reason, act));
    }

    /** Says in words the business understands that the date is in danger. */
    public Answer<Commitment> warn(CommitmentId id, @Nullable String words, ActorMark actor) {
        Decisions.Act act = act(actor);
        return step(id, now -> Decisions.warn(now, words, act));
    }

    /** Takes the promise back. It leaves the figures only with the requester's consent on or before the agreed date. */
    public Answer<Commitment> withdraw(
            CommitmentId id, boolean requesterAgreed, @Nullable String reason, ActorMark actor) {
        Decisions.Act act = act(actor);
        return step(id, now -> Decisions.withdraw(now, requesterAgreed, reason, act));
    }

    public Answer<Commitment> deliver(CommitmentId id, Instant at, ActorMark actor) {
        Decisions.Act act = new Decisions.Act(at, actor);
        return step(id, now -> Decisions.deliver(now, act));
    }

    /** Delivers what the issue carries; refused as not found when it carries nothing. */
    public Answer<Commitment> deliver(long issueId, Instant at, ActorMark actor) {
        return carriedBy(issueId).flatMap(now -> deliver(now.id(), at, actor));
    }

    /** Within the house's window the delivery is taken back; after it the first delivery stands. */
    public Answer<Commitment> reopen(CommitmentId id, Instant at, ActorMark actor) {
        Decisions.Act act = new Decisions.Act(at, actor);
        return step(id, now -> Answer.of(Decisions.reopen(now, house.terms().reopenDays(), act)));
    }

    /** Reopens what the issue carries; refused as not found when it carries nothing. */
    public Answer<Commitment> reopen(long issueId, Instant at, ActorMark actor) {
        return carriedBy(issueId).flatMap(now -> reopen(now.id(), at, actor));
    }

    /** Puts a wrong requester or size right; {@code null} leaves it as it is. */
    public Answer<Commitment> correct(
            CommitmentId id, @Nullable String requester, @Nullable Double size, ActorMark actor) {
        Decisions.Act act = act(actor);
        return step(id, now -> Decisions.correct(now, requester, size, act));
    }

    /** The issue now lies in this project. Returns all its commitments as they are now. */
    public Answer<List<Commitment>> move(long issueId, long newProjectId) {
        Decisions.Act act = act(ActorMark.NOBODY);
        return eachOf(issueId, now -> Decisions.move(now, newProjectId, act));
    }

    /** A security level now hides the issue from some, or no longer. Returns all its commitments as they are now. */
    public Answer<List<Commitment>> restrict(long issueId, boolean restricted) {
        Decisions.Act act = act(ActorMark.NOBODY);
        return eachOf(issueId, now -> Decisions.restrict(now, restricted, act));
    }

    /** The issue was deleted: its commitments stay and count. Returns them as they are now. */
    public Answer<List<Commitment>> tombstone(long issueId, Instant at) {
        Decisions.Act act = new Decisions.Act(at, ActorMark.NOBODY);
        return eachOf(issueId, now -> Decisions.tombstone(now, act));
    }

    private Answer<List<Commitment>> eachOf(long issueId, Function<Commitment, List<EventDraft>> decide) {
        Answer<List<Commitment>> all = Answer.of(List.of());
        for (Commitment commitment : ledger.ofIssue(issueId)) {
            all = all.flatMap(done -> step(commitment.id(), now -> Answer.of(decide.apply(now)))
                    .map(next -> {
                        List<Commitment> more = new ArrayList<>(done);
                        more.add(next);
                        return more;
                    }));
        }
        return all;
    }

    private Answer<Commitment> carriedBy(long issueId) {
        return ofIssue(issueId).map(Answer::of).orElseGet(CommitmentBook::none);
    }

    private static Optional<Commitment> present(List<Commitment> oldestFirst) {
        return oldestFirst.stream().filter(Commitment::open).findFirst().or(() -> oldestFirst.stream()
                .reduce((older, newer) -> newer));
    }

    private Answer<Commitment> step(CommitmentId id, Function<Commitment, Answer<List<EventDraft>>> decide) {
        return twice(() -> ledger.find(id)
                .map(now -> decide.apply(now).map(drafts -> append(id, now, drafts)))
                .orElseGet(CommitmentBook::none));
    }

    private static Answer<Commitment> none() {
        return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.refusal.none"));
    }

    private static Answer<Commitment> twice(Supplier<Answer<Commitment>> attempt) {
        try {
            return attempt.get();
        } catch (ConcurrentAppendException first) {
            try {
                return attempt.get();
            } catch (ConcurrentAppendException second) {
                return Decisions.conflict("kept.refusal.busy");
            }
        }
    }

    private Commitment append(CommitmentId id, @Nullable Commitment before, List<EventDraft> drafts) {
        Commitment state = before;
        List<LedgerEvent> events = new ArrayList<>();
        for (EventDraft draft : drafts) {
            int sequence = state == null ? 0 : state.sequence();
            LedgerEvent event = HashChain.link(id, sequence, state == null ? "" : state.headHash(), draft);
            events.add(event);
            state = Projection.apply(state, event);
        }
        if (!events.isEmpty()) {
            ledger.append(events, state);
        }
        return state;
    }

    /** The same for two people who make a commitment of one issue at once: only one of them can append. */
    private CommitmentId id(long issueId, int ordinal) {
        String name = "kept:" + house.terms().instance() + ":" + issueId + ":" + ordinal;
        return new CommitmentId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    private Decisions.Act act(ActorMark actor) {
        return new Decisions.Act(clock.instant(), actor);
    }
}
