package dev.kept.core.goal.proposal;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.InMemoryGoalStore;
import dev.kept.core.goal.QuietProgress;
import dev.kept.core.goal.proposal.GoalProposal.ProposalState;
import dev.kept.core.goal.proposal.GoalProposal.ProposedGoal;
import dev.kept.core.goal.proposal.GoalProposal.Proposer;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.promise.Side;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProposalBookTest {

    private static final Proposer SALES = new Proposer(Side.BUSINESS, "Sales", "sales");
    private static final Proposer SHOP = new Proposer(Side.IT, "SHOP", "pm");

    private final Clock clock = new TickingClock(LocalDate.of(2026, 11, 20));
    private final InMemoryGoalStore goals = new InMemoryGoalStore();
    private final InMemoryProposalStore proposals = new InMemoryProposalStore();
    private final ProposalBook book = new ProposalBook(
            proposals,
            goals,
            new GoalBook(goals, new InMemoryOneAtATime(), QuietProgress.NOTHING, clock),
            new InMemoryOneAtATime(),
            clock);

    private Answer<GoalProposal> propose(String id, String name, Proposer by) {
        return book.propose(id, new ProposedGoal(name, " It  pays "), by);
    }

    private static String refusal(Answer<GoalProposal> answer) {
        return answer.fold(proposal -> "taken", refusal -> refusal.messageKey());
    }

    @Test
    void a_proposal_is_no_goal_until_it_is_taken_up() {
        GoalProposal proposal = given(propose("proposal-1", " Two new\tcountries ", SALES));
        assertEquals(new ProposedGoal("Two new countries", "It pays"), proposal.goal());
        assertEquals(0, goals.all().size());
        GoalProposal taken = given(book.takeUp("proposal-1", "GROWTH", "admin"));
        assertEquals(ProposalState.TAKEN_UP, taken.state());
        Goal goal = goals.find("GROWTH").orElseThrow();
        assertEquals("Two new countries", goal.name());
        assertEquals("It pays", goal.wording().brings());
        assertTrue(!book.waiting().contains(proposal));
    }

    @Test
    void sent_again_it_is_the_same_one() {
        GoalProposal first = given(propose("proposal-1", "Grow", SALES));
        assertEquals(first, given(propose("proposal-1", "Something else", SALES)));
        assertEquals("kept.proposals.error.none", refusal(propose("proposal-1", "Grow", SHOP)));
        given(book.decline("proposal-1", "Not now", "admin"));
        assertEquals(
                ProposalState.DECLINED,
                given(propose("proposal-1", "Grow", SALES)).state());
        assertEquals("taken", refusal(propose("proposal-2", "Grow", SALES)), "what was declined may come again");
    }

    @Test
    void what_is_there_or_waits_is_not_proposed_again() {
        goals.save(new Goal("GROWTH", "Grow", null));
        assertEquals("kept.proposals.error.there", refusal(propose("proposal-1", "grow", SALES)));
        given(propose("proposal-1", "Shrink", SALES));
        assertEquals("kept.proposals.error.waiting", refusal(propose("proposal-2", "SHRINK", SALES)));
        assertEquals("taken", refusal(propose("proposal-3", "Shrink", SHOP)), "of the other side it is another word");
    }

    @Test
    void nobody_floods_the_administrators() {
        for (int one = 0; one < ProposalBook.MOST_WAITING; one++) {
            given(propose("proposal-" + one, "Goal " + one, SALES));
        }
        assertEquals("kept.proposals.error.many", refusal(propose("proposal-x", "One more", SALES)));
        given(book.merge("proposal-0", saved("GROWTH"), "admin"));
        assertEquals("taken", refusal(propose("proposal-x", "One more", SALES)));
    }

    private String saved(String key) {
        goals.save(new Goal(key, "Grow", null));
        return key;
    }

    @Test
    void what_is_wrong_is_refused_and_the_proposal_waits() {
        assertEquals("kept.goals.error.name", refusal(propose("proposal-1", " ", SALES)));
        assertEquals("kept.goals.error.text", refusal(propose("proposal-1", "x".repeat(121), SALES)));
        assertEquals("kept.refusal.stepId", refusal(propose("?", "Grow", SALES)));
        given(propose("proposal-1", "Shrink", SALES));
        saved("GROWTH");
        assertEquals("kept.goals.error.taken", refusal(book.takeUp("proposal-1", "GROWTH", "admin")));
        assertEquals("kept.goals.error.key", refusal(book.takeUp("proposal-1", "no key", "admin")));
        assertEquals("kept.proposals.error.goal", refusal(book.merge("proposal-1", "GONE", "admin")));
        assertEquals("kept.proposals.error.none", refusal(book.merge("proposal-2", "GROWTH", "admin")));
        assertTrue(book.decline("proposal-1", " ", "admin") instanceof Answer.Refused);
        assertEquals(1, book.waiting().size());
    }

    @Test
    void a_proposal_is_decided_once() {
        given(propose("proposal-1", "Shrink", SALES));
        GoalProposal merged = given(book.merge("proposal-1", saved("GROWTH"), "admin"));
        assertEquals("GROWTH", merged.end() == null ? null : merged.end().goalKey());
        assertEquals("kept.proposals.error.decided", refusal(book.takeUp("proposal-1", "OTHER", "admin")));
        assertEquals("kept.proposals.error.decided", refusal(book.decline("proposal-1", "No", "admin")));
        assertEquals(1, goals.all().size());
    }
}
