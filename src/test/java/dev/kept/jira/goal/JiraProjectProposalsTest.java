package dev.kept.jira.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.Answer;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.QuietProgress;
import dev.kept.core.goal.proposal.GoalProposal.ProposedGoal;
import dev.kept.core.goal.proposal.InMemoryProposalStore;
import dev.kept.core.goal.proposal.ProposalBook;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.jira.FakeJira;
import org.junit.jupiter.api.Test;

class JiraProjectProposalsTest {

    private final FakeJira jira = new FakeJira();
    private final InMemoryProposalStore store = new InMemoryProposalStore();
    private final JiraProjectProposals proposals = new JiraProjectProposals(
            jira.viewers(),
            new ProposalBook(
                    store,
                    jira.goals,
                    new GoalBook(jira.goals, new InMemoryOneAtATime(), QuietProgress.NOTHING, jira.clock),
                    new InMemoryOneAtATime(),
                    jira.clock));

    private String said() {
        return refusal(proposals.propose("SHOP", "proposal-1", new ProposedGoal("Grow", "")));
    }

    private static String refusal(Answer<?> answer) {
        return answer.fold(given -> "taken", refused -> refused.messageKey());
    }

    @Test
    void who_administers_the_project_proposes_for_it_and_nobody_else() {
        assertEquals("kept.error.project_not_found", said());
        jira.granted.add("BROWSE_PROJECTS:SHOP");
        assertEquals("kept.proposals.error.not_for_it", said());
        assertEquals("kept.proposals.error.not_for_it", refusal(proposals.page("SHOP")));
        assertEquals(0, store.waiting(9).size());
        jira.granted.add("ADMINISTER_PROJECTS:SHOP");
        assertEquals("taken", said());
        assertEquals("SHOP", store.find("proposal-1").orElseThrow().by().from());
        assertEquals(
                "1", proposals.page("SHOP").fold(page -> "" + page.proposals().size(), refused -> "none"));
    }
}
