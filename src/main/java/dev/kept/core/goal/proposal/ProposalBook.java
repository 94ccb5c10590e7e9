package dev.kept.core.goal.proposal;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.UnheldTextException;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.goal.GoalWording;
import dev.kept.core.goal.TypedGoal;
import dev.kept.core.goal.proposal.GoalProposal.ProposalEnd;
import dev.kept.core.goal.proposal.GoalProposal.ProposalState;
import dev.kept.core.goal.proposal.GoalProposal.ProposedGoal;
import dev.kept.core.goal.proposal.GoalProposal.Proposer;
import dev.kept.core.house.OneAtATime;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.InputRules;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The rules of proposals: who proposes is for the caller to know; what is proposed becomes a goal, part of one or nothing, once,
 * and never counts before that.
 */
public final class ProposalBook {

    /** So many of one place can wait, so that nobody floods the administrators. */
    public static final int MOST_WAITING = 10;

    /** So many are looked at. */
    public static final int MOST = 200;

    private final ProposalStore proposals;
    private final GoalStore goals;
    private final GoalBook book;
    private final OneAtATime turns;
    private final Clock clock;

    /** @param turns so that two administrators do not make two goals of one proposal */
    public ProposalBook(ProposalStore proposals, GoalStore goals, GoalBook book, OneAtATime turns, Clock clock) {
        this.proposals = proposals;
        this.goals = goals;
        this.book = book;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Takes a proposal. Sent again under the same id it is answered as it is now.
     *
     * @param typed as it was typed
     */
    public Answer<GoalProposal> propose(String stepId, ProposedGoal typed, Proposer by) {
        return InputRules.stepId(stepId).flatMap(id -> {
            GoalProposal before = proposals.find(id).orElse(null);
            if (before != null) {
                return before.by().side() == by.side() && before.by().from().equals(by.from())
                        ? Answer.of(before)
                        : none();
            }
            return line("name", typed.name(), Goal.LONGEST_NAME)
                    .flatMap(name -> line("brings", typed.brings(), GoalWording.LONGEST_TEXT)
                            .flatMap(brings -> kept(id, new ProposedGoal(name, brings), by)));
        });
    }

    private static Answer<String> line(String field, String typed, int longest) {
        String line = typed.replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (line.length() > longest) {
            return Answer.refused(Refusal.invalid(field, "kept.goals.error.text", Integer.toString(longest)));
        }
        return InputRules.words(line).fold(words -> Answer.of(line), refusal -> Answer.refused(refusal.about(field)));
    }

    private Answer<GoalProposal> kept(String id, ProposedGoal goal, Proposer by) {
        if (goal.name().isEmpty()) {
            return Answer.refused(Refusal.invalid("name", "kept.goals.error.name"));
        }
        Goal there = goals.all().stream()
                .filter(one -> one.open() && same(one.name(), goal.name()))
                .findFirst()
                .orElse(null);
        if (there != null) {
            return conflict("kept.proposals.error.there", there.name(), there.key());
        }
        List<GoalProposal> waiting = from(by.side(), by.from()).stream()
                .filter(one -> one.end() == null)
                .toList();
        if (waiting.stream().anyMatch(one -> same(one.goal().name(), goal.name()))) {
            return conflict("kept.proposals.error.waiting", goal.name());
        }
        if (waiting.size() >= MOST_WAITING) {
            return conflict("kept.proposals.error.many", Integer.toString(MOST_WAITING));
        }
        return UnheldTextException.answer(() -> {
            proposals.add(new GoalProposal(id, goal, by, clock.instant(), null));
            return proposals.find(id).map(Answer::of).orElseGet(ProposalBook::none);
        });
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /** Those that wait for an administrator. */
    public List<GoalProposal> waiting() {
        return proposals.waiting(MOST);
    }

    /** What this place of this side proposed, and what became of it. */
    public List<GoalProposal> from(Side side, String place) {
        return proposals.from(side, place, MOST);
    }

    /** Makes a goal of it, which both sides then confirm or not. */
    public Answer<GoalProposal> takeUp(String id, String key, String actor) {
        return ended(id, proposal -> {
            TypedGoal typed = new TypedGoal(
                    false,
                    Map.of(
                            "key",
                            key,
                            "name",
                            proposal.goal().name(),
                            "brings",
                            proposal.goal().brings()));
            List<Refusal> wrong = typed.wrong(goals.all(), List.of());
            if (!wrong.isEmpty()) {
                return Answer.refused(wrong.get(0));
            }
            book.save(typed.goal(List.of(), null), actor);
            return Answer.of(end(ProposalState.TAKEN_UP, key, null, actor));
        });
    }

    /** Says which open goal it is part of. */
    public Answer<GoalProposal> merge(String id, String goalKey, String actor) {
        return ended(
                id,
                proposal -> Goal.isKey(goalKey)
                                && goals.find(goalKey).filter(Goal::open).isPresent()
                        ? Answer.of(end(ProposalState.MERGED, goalKey, null, actor))
                        : Answer.refused(Refusal.invalid("goal", "kept.proposals.error.goal")));
    }

    /** Declines it, with a reason that whoever proposed it reads. */
    public Answer<GoalProposal> decline(String id, String reason, String actor) {
        return InputRules.neededReason(reason)
                .flatMap(words -> ended(id, proposal -> Answer.of(end(ProposalState.DECLINED, null, words, actor))));
    }

    private ProposalEnd end(ProposalState state, @Nullable String goalKey, @Nullable String words, String actor) {
        return new ProposalEnd(state, goalKey, words, clock.instant(), actor);
    }

    private Answer<GoalProposal> ended(String id, Function<GoalProposal, Answer<ProposalEnd>> decide) {
        return turns.run(
                () -> UnheldTextException.answer(() -> judged(id, decide)), answer -> answer instanceof Answer.Given);
    }

    private Answer<GoalProposal> judged(String id, Function<GoalProposal, Answer<ProposalEnd>> decide) {
        GoalProposal before = proposals.find(id).orElse(null);
        if (before == null) {
            return none();
        }
        if (before.end() != null) {
            return conflict("kept.proposals.error.decided");
        }
        return decide.apply(before)
                .flatMap(end -> proposals.end(id, end)
                        ? Answer.of(new GoalProposal(id, before.goal(), before.by(), before.at(), end))
                        : conflict("kept.proposals.error.decided"));
    }

    private static <T> Answer<T> none() {
        return Answer.refused(Refusal.of(Kind.NOT_FOUND, "kept.proposals.error.none"));
    }

    private static <T> Answer<T> conflict(String key, String... arguments) {
        return Answer.refused(Refusal.of(Kind.CONFLICT, key, arguments));
    }
}
