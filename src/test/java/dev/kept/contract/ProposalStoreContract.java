package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.goal.proposal.GoalProposal;
import dev.kept.core.goal.proposal.GoalProposal.ProposalEnd;
import dev.kept.core.goal.proposal.GoalProposal.ProposalState;
import dev.kept.core.goal.proposal.GoalProposal.ProposedGoal;
import dev.kept.core.goal.proposal.GoalProposal.Proposer;
import dev.kept.core.goal.proposal.ProposalStore;
import dev.kept.core.promise.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of proposals must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class ProposalStoreContract {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123Z");

    /** The store under test; the same one however often it is asked for. */
    protected abstract ProposalStore proposals();

    private GoalProposal added(String id, Side side, String from, int second) {
        ProposedGoal goal =
                new ProposedGoal("Wachstum f\u00fcr B\u00e4rn <b>", id.endsWith("0") ? "" : "It pays,\u2028once");
        GoalProposal proposal =
                new GoalProposal(id, goal, new Proposer(side, from, "key-v\u00e9ra"), NOON.plusSeconds(second), null);
        assertTrue(proposals().add(proposal));
        return proposal;
    }

    @Test
    void a_proposal_comes_back_as_it_was_and_is_kept_once() {
        GoalProposal bare = added("proposal-0", Side.BUSINESS, "B\u00fcro & Co", 0);
        GoalProposal other = added("proposal-1", Side.IT, "SHOP", 1);
        assertEquals(Optional.of(bare), proposals().find("proposal-0"));
        assertEquals(Optional.of(other), proposals().find("proposal-1"));
        assertFalse(proposals().add(new GoalProposal("proposal-1", bare.goal(), bare.by(), NOON, null)));
        assertEquals(Optional.of(other), proposals().find("proposal-1"));
        assertEquals(Optional.empty(), proposals().find("proposal-2"));
    }

    @Test
    void those_of_one_place_come_the_latest_first_and_those_that_wait_the_first_first() {
        GoalProposal first = added("proposal-1", Side.BUSINESS, "Sales", 0);
        GoalProposal second = added("proposal-2", Side.BUSINESS, "Sales", 1);
        GoalProposal it = added("proposal-3", Side.IT, "Sales", 2);
        assertEquals(List.of(second, first), proposals().from(Side.BUSINESS, "SALES", 9));
        assertEquals(List.of(second), proposals().from(Side.BUSINESS, "Sales", 1));
        assertEquals(List.of(it), proposals().from(Side.IT, "Sales", 9));
        assertEquals(List.of(), proposals().from(Side.BUSINESS, "Finance", 9));
        assertEquals(List.of(first, second, it), proposals().waiting(9));
        assertEquals(List.of(first, second), proposals().waiting(2));
    }

    @Test
    void what_became_of_one_is_kept_once() {
        added("proposal-1", Side.IT, "SHOP", 0);
        added("proposal-2", Side.IT, "SHOP", 1);
        ProposalEnd declined =
                new ProposalEnd(ProposalState.DECLINED, null, "Not \u2013 now\nlater", NOON.plusSeconds(9), "admin");
        ProposalEnd merged = new ProposalEnd(ProposalState.MERGED, "GROWTH", null, NOON.plusSeconds(9), "admin");
        assertTrue(proposals().end("proposal-1", declined));
        assertFalse(proposals().end("proposal-1", merged));
        assertTrue(proposals().end("proposal-2", merged));
        assertFalse(proposals().end("proposal-3", merged));
        assertEquals(declined, proposals().find("proposal-1").orElseThrow().end());
        assertEquals(merged, proposals().find("proposal-2").orElseThrow().end());
        assertEquals(List.of(), proposals().waiting(9));
        assertEquals(2, proposals().from(Side.IT, "SHOP", 9).size());
    }
}
