package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.House;
import dev.kept.core.rulebook.InputRules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that can be done with commitments. Each call reads the present state, decides, and appends what comes of
 * it; when somebody else was faster it reads and decides once more. Asks nobody for permission: callers do.
 *
 * <p>Calls that follow from the issue (delivered, reopened, moved, restricted, deleted) may be repeated without harm.
 * Safe to use from several threads.
 */
public final class CommitmentBook {

    /** What the promising side says that waits for the requester's answer. */
    private static final Set<EventKind> ASKING = Set.of(
            EventKind.OFFERED, EventKind.COUNTERED, EventKind.DATE_PROPOSED, EventKind.WITHDRAWN, EventKind.DELIVERED);

    private final LedgerStore ledger;
    private final Clock clock;
    private final House house;
    private final Family family;
    private final Steps steps;
    private final Verdicts verdicts;
    private final Beginnings beginnings;

    public CommitmentBook(LedgerStore ledger, Clock clock, House house) {
        this.ledger = ledger;
        this.clock = clock;
        this.house = house;
        this.family = new Family(ledger);
        this.steps = new Steps(ledger, clock, house, family);
        this.verdicts = new Verdicts(family, house, clock);
        this.beginnings = new Beginnings(ledger, clock, house);
    }

    /** What the issue and its comments carry. */
    public IssueCommitments carried(long issueId) {
        return new IssueCommitments(ledger.ofIssue(issueId));
    }

    /** The issue's own open commitment, or else its latest one; those its comments carry are left out. */
    public Optional<Commitment> ofIssue(long issueId) {
        return Optional.ofNullable(carried(issueId).own());
    }

    /** The small promises that the issue's comments carry, oldest first. */
    public List<Commitment> ofComments(long issueId) {
        return carried(issueId).small();
    }

    public Optional<Commitment> find(CommitmentId id) {
        return ledger.find(id);
    }

    /** What happened to it, event by event; empty when there is no such commitment. */
    public List<TimelineEntry> timeline(CommitmentId id) {
        return TimelineEntry.of(ledger.events(id), house.terms().calendars());
    }

    /**
     * Whether this person wrote, for the promising side, what the requester is asked to answer. Nobody answers to what they
     * proposed themselves, whomever else they speak for.
     */
    public boolean proposed(CommitmentId id, String person) {
        LedgerEvent last = null;
        for (LedgerEvent event : ledger.events(id)) {
            last = ASKING.contains(event.kind()) ? event : last;
        }
        return last != null && last.actor().is(person);
    }

    /** Whether this person wrote that event. */
    public boolean wrote(CommitmentId id, int event, String person) {
        return ledger.events(id).stream()
                .anyMatch(one -> one.sequence() == event && one.actor().is(person));
    }

    /** Today where the commitment's requester is. */
    public LocalDate today(Commitment commitment) {
        return LocalDate.now(clock.withZone(commitment.zone()));
    }

    /** For how many days the requester can take back a delivery, or object to what was said in its name. */
    public int reopenDays() {
        return house.terms().reopenDays();
    }

    /** Whose outcome it has: its own, or that of what it was split from. */
    public Commitment head(Commitment commitment) {
        return family.head(commitment);
    }

    /** It and all that share its outcome: the whole first, then the parts it was split into. */
    public List<Commitment> family(Commitment commitment) {
        return family.members(commitment);
    }

    /**
     * Makes a commitment of an issue that carries no open one, or of a comment that carries none: offered and accepted in
     * one step. Days are counted in the requester's zone.
     */
    public Answer<Commitment> make(IssueRef issue, CommitmentTerms terms, ActorMark actor) {
        return make(issue, terms, beginnings.zone(terms), actor);
    }

    /** The same with days counted in this zone. */
    public Answer<Commitment> make(IssueRef issue, CommitmentTerms terms, ZoneId zone, ActorMark actor) {
        return beginnings
                .begin(new Beginning(issue, terms, null, null), zone, actor)
                .map(Taken::commitment);
    }

    /**
     * Puts a date on the table: an offer when the provider names it, a request when the requester does. The other side
     * accepts, declines or counters it.
     *
     * @param proposer who names the date; {@code terms.side()} is who would promise
     */
    public Answer<Commitment> offer(IssueRef issue, CommitmentTerms terms, Side proposer, ActorMark actor) {
        return begin(new Beginning(issue, terms, proposer, null), actor).map(Taken::commitment);
    }

    /** Makes it, or puts its date on the table. With an id that began one before, that one is answered as it was then. */
    public Answer<Taken> begin(Beginning beginning, ActorMark actor) {
        return beginnings.begin(beginning, beginnings.zone(beginning.terms()), actor);
    }

    /** The commitment as this beginning left it when it was begun before; empty when it was not, or has no id to tell by. */
    public Optional<Commitment> before(Beginning beginning) {
        return beginnings.before(beginning);
    }

    /** Takes a step, as somebody states it. */
    public Answer<Commitment> take(CommitmentId id, Step step, ActorMark actor) {
        return take(id, step, actor, Via.STATEMENT);
    }

    /** Takes a step, with how the acting side's word came in. */
    public Answer<Commitment> take(CommitmentId id, Step step, ActorMark actor, Via via) {
        return taken(id, step, actor, via).map(Taken::commitment);
    }

    /**
     * The same, with whether it was taken just now. A step with an id that was taken before is answered as it was then, also
     * when both come at once, on two nodes; and so is a warning that the same person gave a moment ago.
     */
    public Answer<Taken> taken(CommitmentId id, Step step, ActorMark actor, Via via) {
        return steps.stated(id, step, steps.act(clock.instant(), actor, via));
    }

    /** The commitment as this step left it when it was taken before; empty when it was not, or has no id to tell by. */
    public Optional<Commitment> before(CommitmentId id, Step step) {
        return steps.before(id, step);
    }

    /** The same for somebody who saw it as it was after that event: refused when something has happened since. */
    public Answer<Commitment> take(CommitmentId id, int sequence, Step step, ActorMark actor, Via via) {
        return steps.settled(steps.one(
                id,
                steps.act(clock.instant(), actor, via),
                (now, act) ->
                        now.sequence() == sequence ? step.decide(now, act) : States.conflict("kept.refusal.busy")));
    }

    /** The product handed over a mail that tells a contact what this event says. Nothing is written where one did so before. */
    public Answer<Commitment> mailed(CommitmentId id, int event) {
        return steps.one(
                id,
                steps.act(clock.instant(), ActorMark.NOBODY, Via.STATEMENT),
                (now, act) -> TellingRules.mailed(now, event, act));
    }

    /** IT says in a field of the issue how it stands. */
    public Answer<Commitment> report(CommitmentId id, ReportedStatus status, ActorMark actor) {
        return steps.one(
                id, steps.act(clock.instant(), actor, Via.ISSUE), (now, act) -> Decisions.report(now, status, act));
    }

    /** Delivers it at this instant, because its issue was resolved; a commitment that was split waits for its parts. */
    public Answer<Commitment> deliver(CommitmentId id, Instant at, ActorMark actor) {
        return steps.settled(steps.one(id, steps.act(at, actor, Via.ISSUE), Decisions::deliver));
    }

    /** Within the house's window the delivery is taken back; after it the first delivery stands. */
    public Answer<Commitment> reopen(CommitmentId id, Instant at, ActorMark actor) {
        return steps.settled(steps.one(
                id, steps.act(at, actor, Via.ISSUE), (now, act) -> Answer.of(Decisions.reopenedIssue(now, act))));
    }

    /** What would come of a step or a value, without writing anything. */
    public Verdicts verdicts() {
        return verdicts;
    }

    /** Puts a wrong requester or size right; {@code null} leaves it as it is. */
    public Answer<Commitment> correct(
            CommitmentId id, @Nullable String requester, @Nullable Double size, ActorMark actor) {
        return take(id, new Step.Correct(requester, size, null, null, false, null), actor);
    }

    /**
     * Splits a promise into parts that other issues carry. The parts share its outcome; it is delivered when the last of
     * them is.
     */
    public Answer<List<Commitment>> split(CommitmentId id, List<Part> parts, ActorMark actor) {
        return split(id, parts, null, actor);
    }

    /**
     * The same with an id that whoever asks chose, see {@link Step.Once}: with one that split it before, what came of it then
     * is answered.
     */
    public Answer<List<Commitment>> split(CommitmentId id, List<Part> parts, @Nullable String stepId, ActorMark actor) {
        Act act = steps.act(clock.instant(), actor, Via.STATEMENT);
        Answer<Optional<String>> good = stepId == null
                ? Answer.of(Optional.empty())
                : InputRules.stepId(stepId).map(Optional::of);
        return good.flatMap(one -> Appends.retried(() -> ledger.find(id)
                .map(whole -> splitBefore(id, stepId).map(Answer::of).orElseGet(() -> split(whole, parts, stepId, act)))
                .orElseGet(Steps::none)));
    }

    /** Whoever split it in between made the parts that are in the way now: with the same id it is the same split. */
    private Answer<List<Commitment>> split(Commitment whole, List<Part> parts, @Nullable String stepId, Act act) {
        Answer<List<Commitment>> split = family.split(whole, parts, stepId, act).map(additions -> {
            ledger.append(additions);
            return additions.stream().map(Addition::projection).toList();
        });
        return split.fold(
                Answer::of,
                refusal -> splitBefore(whole.id(), stepId).map(Answer::of).orElseGet(() -> Answer.refused(refusal)));
    }

    /** The whole and its parts as that split left them; empty when it was not made, or has no id to tell by. */
    public Optional<List<Commitment>> splitBefore(CommitmentId whole, @Nullable String stepId) {
        return stepId == null ? Optional.empty() : family.splitBefore(whole, stepId);
    }

    /** The issue now lies in this project. Returns all its commitments as they are now. */
    public Answer<List<Commitment>> move(long issueId, long newProjectId) {
        return steps.each(issueId, clock.instant(), (now, act) -> Decisions.move(now, newProjectId, act));
    }

    /** A security level now hides the issue from some, or no longer. Returns all its commitments as they are now. */
    public Answer<List<Commitment>> restrict(long issueId, boolean restricted) {
        return steps.each(issueId, clock.instant(), (now, act) -> Decisions.restrict(now, restricted, act));
    }

    /** The same for one commitment: the comment that carries it may be hidden although its issue is not. */
    public Answer<Commitment> restrict(CommitmentId id, boolean restricted) {
        return steps.followed(id, clock.instant(), (now, act) -> Decisions.restrict(now, restricted, act));
    }

    /** The comment that carries it was deleted: it stays and counts. */
    public Answer<Commitment> tombstone(CommitmentId id, Instant at) {
        return steps.followed(id, at, Decisions::tombstone);
    }

    /** The issue was deleted: its commitments stay and count. Returns them as they are now. */
    public Answer<List<Commitment>> tombstone(long issueId, Instant at) {
        return steps.each(issueId, at, Decisions::tombstone);
    }

    /**
     * Brings a commitment that was split up to date with its parts: delivered when all of them are, no longer when one of
     * them no longer is. May be repeated without harm.
     */
    public Answer<Commitment> settle(CommitmentId whole) {
        return steps.settle(whole);
    }
}
