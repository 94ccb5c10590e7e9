package dev.kept.jira.partnership;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Slice;
import dev.kept.core.commitment.Part;
import dev.kept.core.commitment.Step;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.partnership.CommitmentChanges;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Commitments;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.partnership.Explanations;
import dev.kept.core.partnership.GoalView;
import dev.kept.core.partnership.Partnership;
import dev.kept.core.partnership.PlannedPart;
import dev.kept.core.partnership.PromiseChoices;
import dev.kept.core.partnership.RulesView;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.scoreboard.Measure;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.jira.access.CommitmentShelf;
import dev.kept.jira.access.IssueAccess;
import dev.kept.jira.access.PromiseList;
import dev.kept.jira.follow.FamilyMirror;
import dev.kept.jira.goal.GoalDesk;
import dev.kept.jira.mail.ConsentDesk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Answers from Jira's own ledger, as the person who is logged in. A project's figures need only the permission to see
 * the project, because no cell holds an issue that a security level hides; single commitments need the permission to
 * see their issue.
 */
public final class JiraPartnership
        implements Partnership, Explanations, Commitments, CommitmentChanges, PromiseChoices {

    private static final int MOST_SUGGESTIONS = 20;

    private final IssueAccess access;
    private final CommitmentShelf shelf;
    private final PromiseList list;
    private final JiraBoards boards;
    private final GoalDesk goals;
    private final FamilyMirror mirror;
    private final FunctionDesk functions;
    private final ConsentDesk consent;

    public JiraPartnership(
            IssueAccess access,
            CommitmentShelf shelf,
            PromiseList list,
            JiraBoards boards,
            FamilyMirror mirror,
            Desks desks) {
        this.access = access;
        this.shelf = shelf;
        this.list = list;
        this.boards = boards;
        this.mirror = mirror;
        this.goals = desks.goals();
        this.functions = desks.functions();
        this.consent = desks.consent();
    }

    @Override
    public Answer<Scoreboard> scoreboard(String projectKey, ScoreboardQuery query) {
        return access.project(projectKey).flatMap(project -> boards.scoreboard(project, query));
    }

    @Override
    public Answer<ExplanationView> explanation(
            String projectKey, Measure measure, ScoreboardQuery query, @Nullable String after, int limit) {
        return access.viewer().flatMap(viewer -> access.project(projectKey)
                .flatMap(project -> boards.explain(project, measure, query, after, limit, viewer)));
    }

    @Override
    public Answer<PortfolioBoard> portfolio(ScoreboardQuery query, Slice.Request page) {
        return access.viewer().flatMap(viewer -> boards.portfolio(access.projects(viewer), query, page));
    }

    @Override
    public Answer<CommitmentPage> commitments(String projectKey, CommitmentQuery query) {
        return access.viewer()
                .flatMap(viewer -> access.project(projectKey).map(project -> list.page(project, query, viewer)));
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
                return resolved(issue);
            }
            return access.viewer().flatMap(viewer -> mirrored(issue, open.apply(ref(issue), mark(viewer))));
        });
    }

    @Override
    public Answer<CommitmentView> take(String issueKey, Step step) {
        return access.issue(issueKey).flatMap(issue -> access.viewer().flatMap(viewer -> present(issue)
                .flatMap(present -> mirrored(issue, take(present, issue, step, viewer)))));
    }

    private Answer<Commitment> take(Commitment now, Issue issue, Step step, ApplicationUser viewer) {
        // A date for work that is done already cannot become a promise.
        if (step instanceof Step.Accept && now.stage().negotiating() && issue.getResolutionDate() != null) {
            return resolved(issue);
        }
        Answer<Via> via = functions.answers(now, step, viewer)
                ? Answer.of(Via.CONTACT)
                : access.editable(issue).map(editable -> Via.STATEMENT);
        return via.flatMap(how -> shelf.book().take(now.id(), step, mark(viewer), how));
    }

    private Answer<Commitment> present(Issue issue) {
        return shelf.book()
                .ofIssue(issue.getId())
                .map(Answer::of)
                .orElseGet(() ->
                        Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, "kept.error.no_commitment", issue.getKey())));
    }

    @Override
    public Answer<List<TimelineEntry>> timeline(String issueKey) {
        return access.issue(issueKey).map(issue -> shelf.book()
                .ofIssue(issue.getId())
                .map(present -> shelf.book().timeline(present.id()))
                .orElseGet(List::of));
    }

    @Override
    public Answer<List<CommitmentView>> smallPromises(String issueKey) {
        return access.issue(issueKey).flatMap(issue -> access.viewer().map(viewer -> shelf.ofComments(issue, viewer)));
    }

    @Override
    public Answer<CommitmentView> backToYou(
            String issueKey, long commentId, String requester, LocalDate date, Side side) {
        CommitmentTerms terms = new CommitmentTerms(requester, date, CommitmentTerms.USUAL_SIZE, side);
        return access.editable(issueKey)
                .flatMap(issue -> access.viewer().flatMap(viewer -> shelf.comment(issue, commentId, viewer)
                        .flatMap(ref -> shelf.book().make(ref, terms, mark(viewer)))
                        .map(made -> shelf.view(made, issue))));
    }

    @Override
    public Answer<List<CommitmentView>> split(String issueKey, List<PlannedPart> parts) {
        return access.editable(issueKey).flatMap(issue -> access.viewer().flatMap(viewer -> present(issue)
                .flatMap(present ->
                        planned(parts).flatMap(planned -> shelf.book().split(present.id(), planned, mark(viewer))))
                .map(members -> seen(members, viewer))));
    }

    /** Each part with its issue, or what is wrong with the first that has something wrong. */
    private Answer<List<Part>> planned(List<PlannedPart> parts) {
        Answer<List<Part>> all = Answer.of(List.of());
        for (PlannedPart part : parts) {
            all = all.flatMap(
                    done -> planned(part, "parts[" + done.size() + "].issueKey").map(next -> {
                        List<Part> more = new ArrayList<>(done);
                        more.add(next);
                        return more;
                    }));
        }
        return all;
    }

    private Answer<Part> planned(PlannedPart part, String field) {
        return access.editable(part.issueKey())
                .flatMap(issue -> issue.getResolutionDate() == null
                        ? Answer.of(new Part(ref(issue), part.size(), part.date()))
                        : resolved(issue))
                .fold(Answer::of, refusal -> Answer.refused(refusal.about(field)));
    }

    @Override
    public Answer<CommitmentView> find(String commitmentId) {
        return access.viewer().flatMap(viewer -> visible(commitmentId, viewer)
                .map(found -> shelf.view(found.commitment(), found.issue())));
    }

    @Override
    public Answer<CommitmentView> takeOn(String commitmentId, Step step) {
        return access.viewer().flatMap(viewer -> visible(commitmentId, viewer)
                .flatMap(found -> mirrored(found.issue(), take(found.commitment(), found.issue(), step, viewer))));
    }

    @Override
    public Answer<Integer> ask(String commitmentId) {
        return access.viewer()
                .flatMap(viewer -> visible(commitmentId, viewer).flatMap(found -> access.editable(found.issue())
                        .flatMap(issue -> consent.ask(found.commitment(), issue))));
    }

    @Override
    public Answer<RulesView> rules(String requester) {
        return access.viewer().map(viewer -> functions.rules(requester));
    }

    private Answer<Found> visible(String commitmentId, ApplicationUser viewer) {
        boolean possible = !commitmentId.isBlank() && commitmentId.length() <= CommitmentId.LONGEST;
        return (possible ? shelf.book().find(new CommitmentId(commitmentId)) : Optional.<Commitment>empty())
                .flatMap(one -> shelf.visible(one, viewer).map(issue -> new Found(one, issue)))
                .map(Answer::of)
                .orElseGet(() -> Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.error.commitment_not_found")));
    }

    /** A commitment and its issue, both of which the viewer may see. */
    private record Found(Commitment commitment, Issue issue) {}

    private Answer<CommitmentView> mirrored(Issue issue, Answer<Commitment> done) {
        return done.map(commitment -> {
            mirror.refresh(commitment);
            return shelf.view(commitment, issue);
        });
    }

    private List<CommitmentView> seen(List<Commitment> members, ApplicationUser viewer) {
        mirror.refresh(members.get(0));
        return members.stream()
                .flatMap(one -> shelf.visible(one, viewer).map(issue -> shelf.view(one, issue)).stream())
                .toList();
    }

    private static <T> Answer<T> resolved(Issue issue) {
        return Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, "kept.error.resolved", issue.getKey()));
    }

    private static IssueRef ref(Issue issue) {
        return new IssueRef(issue.getId(), issue.getProjectId(), IssueAccess.restricted(issue));
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
        return access.viewer()
                .map(viewer -> functions.names(prefix, shelf.requesters(prefix, MOST_SUGGESTIONS), MOST_SUGGESTIONS));
    }

    private static ActorMark mark(ApplicationUser viewer) {
        return ActorMark.of(viewer.getKey());
    }
}
