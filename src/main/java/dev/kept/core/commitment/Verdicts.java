package dev.kept.core.commitment;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.House;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.rulebook.InputRules;
import dev.kept.core.rulebook.RequesterName;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the book would say, asked without writing anything: screens offer by it, fields refuse by it, and the panel says by
 * it why a value did not count. The rules are those that the book itself goes by; here are none of its own. An empty answer
 * means that there is nothing against it.
 */
public final class Verdicts {

    private final Family family;
    private final House house;
    private final Clock clock;

    Verdicts(Family family, House house, Clock clock) {
        this.family = family;
        this.house = house;
        this.clock = clock;
    }

    /** Why this step would be refused now; one that would change nothing is not refused. */
    public Optional<Refusal> onStep(Commitment now, Step step) {
        return refusal(step.decide(now, act(Via.STATEMENT)).flatMap(drafts -> family.allows(now, drafts)));
    }

    /** The same for a name; another spelling of the one on record is that name, and so left as it was. */
    public Optional<Refusal> onSpelling(Commitment now, String name, Step step) {
        boolean same = RequesterName.same(name, now.requester());
        return onStep(now, step).filter(why -> !same || !why.messageKey().equals(States.UNCHANGED));
    }

    /** Whether this step would be written now, so that screens can offer only what is possible. */
    public boolean possible(Commitment now, Step step) {
        return possible(now, step, Via.STATEMENT);
    }

    /** The same for somebody whose word comes in that way. */
    public boolean possible(Commitment now, Step step, Via via) {
        return step.decide(now, act(via))
                .flatMap(drafts -> family.allows(now, drafts))
                .fold(drafts -> !drafts.isEmpty(), refusal -> false);
    }

    /** How the last step could be taken back now, if it was a slip; empty where that cannot be said truly. */
    public Optional<Undo> undo(Commitment now) {
        return Undo.of(now, family.chain(now.id()), clock.instant()).filter(undo -> possible(now, undo.step("?")));
    }

    /** Why a promise with these terms could not be made now. */
    public Optional<Refusal> onTerms(CommitmentTerms terms) {
        return refusal(InputRules.terms(terms, today(terms.requester()), house));
    }

    /** Why nothing could be promised to this requester. */
    public Optional<Refusal> onRequester(String requester) {
        return refusal(house.requester(requester));
    }

    /**
     * Why nothing could be promised for this day.
     *
     * @param requester whose days count; {@code null} while nobody is named, when the house's do
     */
    public Optional<Refusal> onDate(LocalDate date, @Nullable String requester) {
        return refusal(InputRules.date(date, today(requester)));
    }

    /** Why nothing of this size could be promised. */
    public Optional<Refusal> onSize(double size) {
        return refusal(InputRules.size(size));
    }

    /** Why a value of this commitment cannot be emptied: what is promised is withdrawn, not deleted. */
    public Refusal onEmptying(Commitment now) {
        return States.whileOpen(now)
                .fold(open -> Refusal.of(Refusal.Kind.CONFLICT, "kept.field.error.cleared"), over -> over);
    }

    private LocalDate today(@Nullable String requester) {
        HouseTerms terms = requester == null ? house.terms() : house.terms(requester);
        return LocalDate.now(clock.withZone(terms.zone()));
    }

    private Act act(Via via) {
        return Act.of(clock.instant(), ActorMark.NOBODY, via, house, family::chain);
    }

    private static Optional<Refusal> refusal(Answer<?> answer) {
        return answer.fold(good -> Optional.empty(), Optional::of);
    }
}
