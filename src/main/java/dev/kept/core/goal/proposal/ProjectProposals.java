package dev.kept.core.goal.proposal;

import dev.kept.core.Answer;
import dev.kept.core.goal.proposal.GoalProposal.ProposedGoal;
import java.util.List;

/** What those who administer or lead a project propose for IT. Whoever is logged in asks; the port looks who that is. */
public interface ProjectProposals {

    /** The project's proposals as whoever may propose sees them. */
    Answer<ProposalPage> page(String projectKey);

    /** Takes a proposal, once however often it is sent. */
    Answer<GoalProposal> propose(String projectKey, String stepId, ProposedGoal typed);

    /**
     * What is on the page.
     *
     * @param projectKey the project's present key
     * @param projectName the project's name
     * @param proposals what arrived last first
     */
    record ProposalPage(String projectKey, String projectName, List<GoalProposal> proposals) {
        public ProposalPage {
            proposals = List.copyOf(proposals);
        }
    }
}
