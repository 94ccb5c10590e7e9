package dev.kept.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.ActorMark;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentTerms;
import dev.kept.core.commitment.IssueRef;
import dev.kept.core.commitment.Side;
import dev.kept.core.commitment.Step;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.GoalView;
import dev.kept.core.partnership.Partnership;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.ScoreboardDesk;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Answers from Jira's own ledger, as the person who is logged in. A project's figures need only the permission to see
 * the project, because no cell holds an issue that a security level hides; single commitments need the permission to
 * see their issue.
 */
public final class JiraPartnership implements Partnership {

    private static final int MOST_SUGGESTIONS = 20;

    private final IssueAccess access;
    private final CommitmentShelf shelf;
    private final ScoreboardDesk scoreboards;
    private final GoalDesk goals;
    private final IssueMirror mirror;

    public JiraPartnership(
            IssueAccess access, CommitmentShelf shelf, ScoreboardDesk scoreboards, GoalDesk goals, IssueMirror mirror) {
        this.access = access;
        this.shelf = shelf;
        this.scoreboards = scoreboards;
        this.goals = goals;
        this.mirror = mirror;
    }

    @Override
    public Answer<Scoreboard> scoreboard(String projectKey, ScoreboardQuery query) {
        return access.project(projectKey).flatMap(project -> {
            ProjectRef ref = new ProjectRef(project.getId(), project.getKey(), project.getName());
            return scoreboards.scoreboard(ref, query.asOf(), query.windowDays());
        });
    }

    @Override
    public Answer<CommitmentPage> commitments(String projectKey, CommitmentQuery query) {
        return access.viewer().flatMap(viewer ->
                access.project(projectKey).map(project -> shelf.list(project, query, viewer)));
    }

    @Override
    public Answer<Optional<CommitmentView>> commitment(String issueKey) {
        return access.issue(issueKey)
                .map(issue -> shelf.book().ofIssue(issue.getId()).map(found -> shelf.view(found, issue)));
    }

    @Override
    public Answer<CommitmentView> make(String issueKey, CommitmentTerms terms) {
        return opened(issueKey, (issue, actor) -> shelf.book().make(issue, terms, actor));
    }

    @Override
    public Answer<CommitmentView> offer(String issueKey, CommitmentTerms terms, Side proposer) {
        return opened(issueKey, (issue, actor) -> shelf.book().offer(issue, terms, proposer, actor));
    }

    private Answer<CommitmentView> opened(String issueKey, BiFunction<IssueRef, ActorMark, Answer<Commitment>> open) {
        return access.editable(issueKey).flatMap(issue -> {
            if (issue.getResolutionDate() != null) {
                return Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, "kept.error.resolved", issue.getKey()));
            }
            IssueRef ref = new IssueRef(issue.getId(), issue.getProjectId(), issue.getSecurityLevelId() != null);
            return access.viewer().flatMap(viewer -> mirrored(issue, open.apply(ref, mark(viewer))));
        });
    }

    @Override
    public Answer<CommitmentView> take(String issueKey, Step step) {
        return access.editable(issueKey)
                .flatMap(issue -> access.viewer().flatMap(viewer -> mirrored(issue, take(issue, step, mark(viewer)))));
    }

    private Answer<Commitment> take(Issue issue, Step step, ActorMark actor) {
        Optional<Commitment> present = shelf.book().ofIssue(issue.getId());
        if (present.isEmpty()) {
            return Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, "kept.error.no_commitment", issue.getKey()));
        }
        return shelf.book().take(present.get().id(), step, actor);
    }

    private Answer<CommitmentView> mirrored(Issue issue, Answer<Commitment> done) {
        return done.map(commitment -> {
            mirror.refreshCommitment(issue);
            return shelf.view(commitment, issue);
        });
    }

    @Override
    public Answer<GoalView> goal(String goalKey) {
        return access.viewer().flatMap(viewer -> goals.view(goalKey, viewer));
    }

    @Override
    public Answer<List<GoalView>> goals(String text) {
        return access.viewer().map(viewer -> goals.like(text, viewer, MOST_SUGGESTIONS));
    }

    @Override
    public Answer<List<String>> requesters(String prefix) {
        return access.viewer().map(viewer -> shelf.requesters(prefix, MOST_SUGGESTIONS));
    }

    private static ActorMark mark(ApplicationUser viewer) {
        return ActorMark.of(viewer.getKey());
    }
}
