package dev.kept.jira.partnership;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Slice;
import dev.kept.core.departure.Departure;
import dev.kept.core.departure.DepartureStore;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Window;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.map.PartnershipMap;
import dev.kept.core.map.SideBySide;
import dev.kept.core.partnership.DepartureView;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.core.scoreboard.Explanation;
import dev.kept.core.scoreboard.ExplanationPlace;
import dev.kept.core.scoreboard.FigureExplanations;
import dev.kept.core.scoreboard.LikePromises;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.core.scoreboard.Precedents;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.Scoreboards;
import dev.kept.jira.access.Viewer;
import dev.kept.jira.access.VisibleCommitment;
import dev.kept.jira.access.VisibleProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Scoreboards of projects that the viewer may see, the lists behind their figures, and projects side by side. A
 * project's own figures are the same for everybody who sees the project; in the lists each commitment is named only
 * where the viewer may see its issue.
 */
public final class JiraBoards {

    private final Scoreboards scoreboards;
    private final FigureExplanations explanations;
    private final SideBySide projects;
    private final DepartureStore departures;
    private final CommitmentListing listing;
    private final LikePromises like;

    public JiraBoards(
            Scoreboards scoreboards,
            FigureExplanations explanations,
            SideBySide projects,
            DepartureStore departures,
            CommitmentListing listing,
            LikePromises like) {
        this.scoreboards = scoreboards;
        this.explanations = explanations;
        this.projects = projects;
        this.departures = departures;
        this.listing = listing;
        this.like = like;
    }

    /** What the record of its project says of an open promise. */
    Precedents precedents(Commitment open) {
        return like.of(open);
    }

    /** The same of one that would be made today. */
    Precedents precedents(long projectId, Side side, SizeBand band, LocalDate date) {
        return like.of(projectId, side, band, date);
    }

    /** The project's scoreboard for the window that the query names. */
    Answer<Scoreboard> scoreboard(VisibleProject project, ScoreboardQuery query) {
        return scoreboards.scoreboard(JiraProjects.ref(project.project()), query.asOf(), query.windowDays());
    }

    /** One page of the projects that the viewer may browse, side by side. */
    Answer<PortfolioBoard> portfolio(Viewer viewer, ScoreboardQuery query, Slice.Request page) {
        return projects.board(seen(viewer), query.asOf(), query.windowDays(), page);
    }

    /** One page of the projects that the viewer may browse, each with the functions it promised something to. */
    Answer<PartnershipMap> map(Viewer viewer, int windowDays, Slice.Request page) {
        return projects.map(seen(viewer), windowDays, page);
    }

    private static List<ProjectRef> seen(Viewer viewer) {
        return viewer.projects().stream().map(JiraProjects::ref).toList();
    }

    /**
     * A piece of the list behind a figure. Refused as {@code INVALID} when {@code after} is no place that a piece
     * before it named.
     *
     * @param after where the piece starts; {@code null} for the beginning
     * @param limit how many rows at most
     */
    Answer<ExplanationView> explain(
            VisibleProject project, Measure measure, ScoreboardQuery query, @Nullable String after, int limit) {
        ExplanationPlace start = after == null
                ? ExplanationPlace.START
                : ExplanationPlace.read(after).orElse(null);
        if (start == null) {
            return Answer.refused(Refusal.invalid("after", "kept.refusal.after"));
        }
        ProjectRef ref = JiraProjects.ref(project.project());
        return scoreboards
                .window(query.asOf(), query.windowDays())
                .map(window -> view(ref, explanations.explain(ref, measure, window, start, limit), project.viewer()));
    }

    private ExplanationView view(ProjectRef project, Explanation explanation, Viewer viewer) {
        ExplanationPlace next = explanation.next();
        return new ExplanationView(
                project.key(),
                explanation.measure(),
                explanation.window().from(),
                explanation.window().until(),
                explanation.rate(),
                explanation.answered(),
                explanation.movedLate(),
                rows(explanation.rows(), viewer),
                next == null ? null : next.text());
    }

    /**
     * A piece of the list of what left the figures. Refused as {@code INVALID} when {@code after} is no place that a
     * piece before it named.
     *
     * @param after where the piece starts; {@code null} for the beginning
     * @param limit how many rows at most
     */
    Answer<DepartureView> departures(VisibleProject project, ScoreboardQuery query, @Nullable String after, int limit) {
        Departure.@Nullable DeparturePosition start =
                after == null ? null : Departure.DeparturePosition.read(after).orElse(null);
        if (after != null && start == null) {
            return Answer.refused(Refusal.invalid("after", "kept.refusal.after"));
        }
        return scoreboards
                .window(query.asOf(), query.windowDays())
                .map(window -> departures(project, window, start, limit));
    }

    private DepartureView departures(
            VisibleProject project, Window window, Departure.@Nullable DeparturePosition start, int limit) {
        long id = project.project().getId();
        List<Departure> found = departures.page(id, window.from(), window.until(), start, limit + 1);
        List<Departure> shown = found.subList(0, Math.min(limit, found.size()));
        return new DepartureView(
                project.project().getKey(),
                window.from(),
                window.until(),
                departures.counts(id, window.from(), window.until()),
                left(shown, project.viewer()),
                found.size() > limit
                        ? Departure.DeparturePosition.of(shown.get(limit - 1)).text()
                        : null);
    }

    private List<DepartureView.DepartureRow> left(List<Departure> left, Viewer viewer) {
        Map<CommitmentId, VisibleCommitment> seen =
                viewer.see(listing.all(left.stream().map(Departure::commitment).collect(Collectors.toSet())));
        return left.stream()
                .map(one -> new DepartureView.DepartureRow(one.on(), one.kind(), what(seen.get(one.commitment()))))
                .toList();
    }

    /**
     * The rows. Without the commitment's name where its issue, or the comment that carries it, may not be seen or is gone:
     * the row itself must stay, or
     * the list would not add up to the figure.
     */
    private static List<ExplanationView.ExplanationRow> rows(List<Explanation.ExplainedPromise> rows, Viewer viewer) {
        Map<CommitmentId, VisibleCommitment> seen = viewer.see(
                rows.stream().map(Explanation.ExplainedPromise::commitment).toList());
        return rows.stream()
                .map(row -> new ExplanationView.ExplanationRow(
                        what(seen.get(row.commitment().id())),
                        row.date(),
                        row.deliveredOn(),
                        row.announcedOn(),
                        row.unheardOn(),
                        row.reported(),
                        row.hit(),
                        row.outcome(),
                        row.word(),
                        row.moves()))
                .toList();
    }

    private static ExplanationView.@Nullable What what(@Nullable VisibleCommitment visible) {
        return visible == null ? null : what(visible.commitment(), visible.on().issue());
    }

    private static ExplanationView.What what(Commitment commitment, Issue issue) {
        return new ExplanationView.What(
                commitment.id().value(),
                issue.getKey(),
                issue.getSummary(),
                commitment.requester(),
                commitment.side(),
                commitment.promise().size(),
                commitment.reconstructed());
    }
}
