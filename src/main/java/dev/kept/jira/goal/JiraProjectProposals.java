package dev.kept.jira.goal;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.goal.proposal.GoalProposal;
import dev.kept.core.goal.proposal.GoalProposal.ProposedGoal;
import dev.kept.core.goal.proposal.GoalProposal.Proposer;
import dev.kept.core.goal.proposal.ProjectProposals;
import dev.kept.core.goal.proposal.ProposalBook;
import dev.kept.core.promise.Side;
import dev.kept.jira.access.Viewers;
import dev.kept.jira.access.VisibleProject;

/** Lets those who administer or lead a project propose goals for IT. */
public final class JiraProjectProposals implements ProjectProposals {

    private final Viewers viewers;
    private final ProposalBook book;

    public JiraProjectProposals(Viewers viewers, ProposalBook book) {
        this.viewers = viewers;
        this.book = book;
    }

    @Override
    public Answer<ProposalPage> page(String projectKey) {
        return speaking(projectKey)
                .map(project -> new ProposalPage(
                        project.project().getKey(),
                        project.project().getName(),
                        book.from(Side.IT, project.project().getKey())));
    }

    @Override
    public Answer<GoalProposal> propose(String projectKey, String stepId, ProposedGoal typed) {
        return speaking(projectKey)
                .flatMap(project -> book.propose(
                        stepId,
                        typed,
                        new Proposer(
                                Side.IT,
                                project.project().getKey(),
                                project.viewer().user().getKey())));
    }

    private Answer<VisibleProject> speaking(String projectKey) {
        return viewers.project(projectKey)
                .flatMap(project -> project.speaksForIt()
                        ? Answer.of(project)
                        : Answer.refused(Refusal.of(
                                Refusal.Kind.FORBIDDEN,
                                "kept.proposals.error.not_for_it",
                                project.project().getKey())));
    }
}
