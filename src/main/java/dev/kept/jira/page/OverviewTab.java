package dev.kept.jira.page;

import dev.kept.core.Answer;
import dev.kept.core.figure.Measure;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.Sort;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.partnership.Explanations;
import dev.kept.core.partnership.Partnership;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.jira.access.PromiseList;
import dev.kept.jira.access.VisibleProject;
import dev.kept.web.Links;
import dev.kept.web.list.OverviewView;
import dev.kept.web.template.Markup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads what the overview of a project shows. Each part is bounded, however much the project has promised. */
public final class OverviewTab {

    private static final int PIECE = CommitmentQuery.MOST;

    /** Everything dated in the next weeks, the nearest first. */
    private static final CommitmentQuery AHEAD = new CommitmentQuery(
            CommitmentQuery.Choice.ALL.with(Attention.AHEAD), Sort.DUE, false, 0, null, CommitmentQuery.MOST);

    private final PromiseList list;
    private final Partnership partnership;
    private final Explanations explanations;
    private final OverviewView view;

    public OverviewTab(PromiseList list, Partnership partnership, Explanations explanations, OverviewView view) {
        this.list = list;
        this.partnership = partnership;
        this.explanations = explanations;
        this.view = view;
    }

    /** The overview as this viewer may see it, or why there are no figures. */
    Answer<Markup> html(VisibleProject project, String path) {
        String key = project.project().getKey();
        return partnership
                .scoreboard(key, new ScoreboardQuery(null, ScoreboardQuery.DEFAULT_WINDOW_DAYS))
                .map(board -> html(project, path, board));
    }

    private Markup html(VisibleProject project, String path, Scoreboard board) {
        Map<Attention, CommitmentPage.MatchCount> counts = new EnumMap<>(Attention.class);
        for (Attention one : OverviewView.COUNTED) {
            counts.put(one, list.count(project, CommitmentQuery.Choice.ALL.with(one)));
        }
        CommitmentPage ahead = list.page(project, AHEAD);
        return view.html(new OverviewView.OverviewContents(
                Links.partnership(path, project.project().getKey()),
                path,
                list.today(),
                counts,
                board,
                ahead.items(),
                ahead.next() != null,
                due(board)));
    }

    /** What the first figure counts, read piece by piece and put in order of date; nothing where that is more than the view shows. */
    private List<ExplanationView.ExplanationRow> due(Scoreboard board) {
        if (OverviewView.due(board) > OverviewView.MOST_SQUARES) {
            return List.of();
        }
        ScoreboardQuery query = new ScoreboardQuery(board.asOf(), board.windowDays());
        List<ExplanationView.ExplanationRow> rows = new ArrayList<>();
        String after = null;
        do {
            ExplanationView piece = explanations
                    .explanation(board.projectKey(), Measure.FIRST_PROMISE_RATE, query, after, PIECE)
                    .fold(found -> found, refusal -> null);
            if (piece == null) {
                return List.of();
            }
            rows.addAll(piece.rows());
            after = piece.next();
        } while (after != null);
        rows.sort(Comparator.comparing(ExplanationView.ExplanationRow::date));
        return rows;
    }
}
