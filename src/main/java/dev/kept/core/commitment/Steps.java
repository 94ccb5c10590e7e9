package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.House;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Takes one step: reads the present state, lets the rules decide, and appends what comes of it; when somebody else was
 * faster it reads and decides once more. What happens to a part may settle the whole it was split from.
 */
final class Steps {

    private final LedgerStore ledger;
    private final Clock clock;
    private final House house;
    private final Family family;
    private final Appends appends;

    Steps(LedgerStore ledger, Clock clock, House house, Family family) {
        this.ledger = ledger;
        this.clock = clock;
        this.house = house;
        this.family = family;
        this.appends = new Appends(ledger);
    }

    /** As somebody states it: answered as it was then when it has an id by which it was taken before. */
    Answer<Taken> stated(CommitmentId id, Step step, Act act) {
        // The state is read before the chain: who took the step in between is seen in the chain, and who takes it later
        // is in the way of the append.
        return Appends.retried(() -> ledger.find(id)
                        .map(now -> before(id, step)
                                .map(then -> Answer.of(new Taken(then, false)))
                                .orElseGet(() -> step.decide(now, act)
                                        .flatMap(drafts -> family.allows(now, drafts))
                                        .map(drafts -> written(now, step, drafts))))
                        .orElseGet(Steps::none))
                .flatMap(taken -> settled(Answer.of(taken.commitment())).map(now -> taken));
    }

    private Taken written(Commitment now, Step step, List<EventDraft> drafts) {
        boolean again = step.plain() == step
                && Repeats.mayRepeat(now, drafts)
                && Repeats.warned(ledger.events(now.id()), drafts.get(0));
        return again || drafts.isEmpty()
                ? new Taken(now, false)
                : new Taken(appends.append(now.id(), now, drafts), true);
    }

    /** The commitment as this step left it when it was taken before; empty when it was not, or has no id to tell by. */
    Optional<Commitment> before(CommitmentId id, Step step) {
        return step instanceof Step.Once once ? Repeats.step(ledger.events(id), once.id()) : Optional.empty();
    }

    /** By a rule that may refuse it. */
    Answer<Commitment> one(CommitmentId id, Act act, BiFunction<Commitment, Act, Answer<List<EventDraft>>> decide) {
        return Appends.retried(() -> ledger.find(id)
                .map(now -> decide.apply(now, act)
                        .flatMap(drafts -> family.allows(now, drafts))
                        .map(drafts -> appends.append(id, now, drafts)))
                .orElseGet(Steps::none));
    }

    /** One that follows from the issue, which nothing refuses. */
    Answer<Commitment> followed(CommitmentId id, Instant at, BiFunction<Commitment, Act, List<EventDraft>> decide) {
        return one(id, act(at, ActorMark.NOBODY, Via.ISSUE), (now, act) -> Answer.of(decide.apply(now, act)));
    }

    /** The same for all commitments of an issue. Returns them as they are now. */
    Answer<List<Commitment>> each(long issueId, Instant at, BiFunction<Commitment, Act, List<EventDraft>> decide) {
        Answer<List<Commitment>> all = Answer.of(List.of());
        for (Commitment commitment : ledger.ofIssue(issueId)) {
            all = all.flatMap(done -> followed(commitment.id(), at, decide).map(next -> {
                List<Commitment> more = new ArrayList<>(done);
                more.add(next);
                return more;
            }));
        }
        return all;
    }

    /** Brings a whole up to date with its parts. */
    Answer<Commitment> settle(CommitmentId whole) {
        return followed(whole, clock.instant(), family::due);
    }

    /** What happened to a part may have settled the whole. */
    Answer<Commitment> settled(Answer<Commitment> done) {
        return done.flatMap(now -> {
            CommitmentId whole = now.deal().parent();
            return whole == null ? done : settle(whole).map(settled -> now);
        });
    }

    Act act(Instant at, ActorMark actor, Via via) {
        return Act.of(at, actor, via, house, ledger::events);
    }

    static <T> Answer<T> none() {
        return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.refusal.none"));
    }
}
