package dev.kept.jira.partnership;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Slice;
import dev.kept.core.commitment.Step;
import dev.kept.core.figure.Measure;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.map.PartnershipMap;
import dev.kept.core.partnership.CommitmentChanges;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Commitments;
import dev.kept.core.partnership.DepartureView;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.partnership.Explanations;
import dev.kept.core.partnership.GoalView;
import dev.kept.core.partnership.Partnership;
import dev.kept.core.partnership.PlannedPart;
import dev.kept.core.partnership.ProjectBoard;
import dev.kept.core.partnership.PromiseChoices;
import dev.kept.core.partnership.RulesView;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.partnership.UpcomingPromise;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.core.scoreboard.Precedents;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.jira.access.PromiseList;
import dev.kept.jira.access.Viewers;
import dev.kept.jira.access.VisibleCommitment;
import dev.kept.jira.access.VisibleProject;
import dev.kept.jira.goal.GoalViews;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Answers from Jira's own ledger, as the person who is logged in. Each method first gets what it is about from the
 * viewer, which settles who may do it; the rest is done by whoever it is the task of. A project's figures need only the
 * permission to see the project, because no cell holds an issue that a security level hides; single commitments need the
 * permission to see their issue.
 */
public final class JiraPartnership
        implements Partnership, Explanations, Commitments, CommitmentChanges, PromiseChoices {

    private static final int MOST_SUGGESTIONS = 20;

    private final Viewers viewers;
    private final PromiseList list;
    private final CommitmentSteps steps;
    private final JiraBoards boards;
    private final GoalViews goals;
    private final Requesters requesters;

    public JiraPartnership(
            Viewers viewers,
            PromiseList list,
            CommitmentSteps steps,
            JiraBoards boards,
            GoalViews goals,
            Requesters requesters) {
        this.viewers = viewers;
        this.list = list;
        this.steps = steps;
        this.boards = boards;
        this.goals = goals;
        this.requesters = requesters;
    }

    @Override
    public Answer<Scoreboard> scoreboard(String projectKey, ScoreboardQuery query) {
        return viewers.project(projectKey).flatMap(project -> boards.scoreboard(project, query));
    }

    @Override
    public Answer<ExplanationView> explanation(
            String projectKey, Measure measure, ScoreboardQuery query, @Nullable String after, int limit) {
        return viewers.project(projectKey).flatMap(project -> boards.explain(project, measure, query, after, limit));
    }

    @Override
    public Answer<DepartureView> departures(
            String projectKey, ScoreboardQuery query, @Nullable String after, int limit) {
        return viewers.project(projectKey).flatMap(project -> boards.departures(project, query, after, limit));
    }

    @Override
    public Answer<PortfolioBoard> portfolio(ScoreboardQuery query, Slice.Request page) {
        return viewers.current().flatMap(viewer -> boards.portfolio(viewer, query, page));
    }

    @Override
    public Answer<PartnershipMap> map(int windowDays, Slice.Request page) {
        return viewers.current().flatMap(viewer -> boards.map(viewer, windowDays, page));
    }

    @Override
    public Answer<ProjectBoard> board(String projectKey, ScoreboardQuery query) {
        return viewers.project(projectKey).flatMap(project -> boards.scoreboard(project, query)
                .map(figures -> new ProjectBoard(figures, next(project))));
    }

    private List<UpcomingPromise> next(VisibleProject project) {
        return UpcomingPromise.first(list.first(project, UpcomingPromise.QUERY).stream()
                .map(one -> new UpcomingPromise(
                        one.issueKey(),
                        one.summary(),
                        one.requester(),
                        one.agreedDate(),
                        UpcomingPromise.endangered(one.agreedDate(), one.latestDate(), one.warnedOn()),
                        one.awaiting() != null))
                .toList());
    }

    @Override
    public Answer<CommitmentPage> commitments(String projectKey, CommitmentQuery query) {
        return viewers.project(projectKey).map(project -> list.page(project, query));
    }

    @Override
    public Answer<Optional<CommitmentView>> commitment(String issueKey) {
        return viewers.issue(issueKey).map(issue -> issue.commitment().map(VisibleCommitment::view));
    }

    @Override
    public Answer<CommitmentView> make(String issueKey, CommitmentTerms terms, @Nullable String stepId) {
        return viewers.editable(issueKey).flatMap(issue -> steps.begin(issue, terms, null, stepId));
    }

    @Override
    public Answer<CommitmentView> offer(
            String issueKey, CommitmentTerms terms, Side proposer, @Nullable String stepId) {
        return viewers.editable(issueKey).flatMap(issue -> steps.begin(issue, terms, proposer, stepId));
    }

    @Override
    public Answer<CommitmentView> take(String issueKey, Step step) {
        return viewers.issue(issueKey).flatMap(issue -> steps.take(issue, step));
    }

    @Override
    public Answer<List<TimelineEntry>> timeline(String issueKey) {
        return viewers.issue(issueKey)
                .map(issue ->
                        issue.commitment().map(VisibleCommitment::timeline).orElseGet(List::of));
    }

    @Override
    public Answer<List<CommitmentView>> smallPromises(String issueKey) {
        return steps.replies(() -> viewers.issue(issueKey).map(issue -> issue.smallPromises().stream()
                .map(VisibleCommitment::view)
                .toList()));
    }

    @Override
    public Answer<CommitmentView> backToYou(
            String issueKey, long commentId, String requester, LocalDate date, Side side, @Nullable String stepId) {
        CommitmentTerms terms = new CommitmentTerms(requester, date, CommitmentTerms.USUAL_SIZE, side);
        return steps.replies(
                () -> viewers.editable(issueKey).flatMap(issue -> steps.backToYou(issue, commentId, terms, stepId)));
    }

    @Override
    public Answer<List<CommitmentView>> split(String issueKey, List<PlannedPart> parts, @Nullable String stepId) {
        return viewers.editable(issueKey).flatMap(issue -> steps.split(issue, parts, stepId));
    }

    @Override
    public Answer<CommitmentView> find(String commitmentId) {
        return viewers.commitment(commitmentId).map(VisibleCommitment::view);
    }

    @Override
    public Answer<CommitmentView> takeOn(String commitmentId, Step step) {
        return viewers.commitment(commitmentId).flatMap(commitment -> steps.take(commitment, step));
    }

    @Override
    public Answer<Integer> ask(String commitmentId, boolean restricted) {
        return viewers.commitment(commitmentId).flatMap(commitment -> steps.ask(commitment, restricted));
    }

    @Override
    public Answer<RulesView> rules(String requester) {
        return viewers.current().map(viewer -> requesters.rules(requester));
    }

    @Override
    public Answer<GoalView> goal(String goalKey) {
        return viewers.current().flatMap(viewer -> goals.view(goalKey, viewer));
    }

    @Override
    public Answer<List<GoalView>> goals(String text) {
        return viewers.current().map(viewer -> goals.like(text, viewer, MOST_SUGGESTIONS));
    }

    @Override
    public Answer<Precedents> precedents(String issueKey) {
        return viewers.issue(issueKey).flatMap(issue -> issue.commitment()
                .map(VisibleCommitment::commitment)
                .filter(one -> one.open() && one.stage() == Stage.PROMISE)
                .map(one -> Answer.of(boards.precedents(one)))
                .orElseGet(() -> Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.precedents.none", issueKey))));
    }

    @Override
    public Answer<Precedents> precedents(String issueKey, Side side, SizeBand band, LocalDate date) {
        return viewers.issue(issueKey)
                .map(issue -> boards.precedents(issue.ref().projectId(), side, band, date));
    }

    @Override
    public Answer<List<String>> requesters(String prefix) {
        return viewers.current().map(viewer -> requesters.startingWith(prefix, MOST_SUGGESTIONS, viewer));
    }
}
