package dev.kept.jira.goal;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.goal.StrategyPages;
import dev.kept.core.partnership.GoalView;
import dev.kept.jira.access.Viewer;
import dev.kept.jira.access.VisibleProject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shared goals as a viewer sees them. Which goals there are is no secret to anybody who is logged in. */
public final class GoalViews {

    private static final int MOST_LOOKED_AT = 100;

    private final GoalStore goals;
    private final GoalCounts counts;
    private final StrategyPages pages;

    /** @param pages tells titles to whoever is logged in */
    public GoalViews(GoalStore goals, GoalCounts counts, StrategyPages pages) {
        this.goals = goals;
        this.counts = counts;
        this.pages = pages;
    }

    /** The goal with that key, in whatever case it is written; {@code NOT_FOUND} when there is none. */
    public Answer<GoalView> view(String key, Viewer viewer) {
        return goals.find(key.strip().toUpperCase(Locale.ROOT))
                .map(goal -> Answer.of(counts.view(goal, viewer.user())))
                .orElseGet(() -> Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.error.goal_not_found", key)));
    }

    /**
     * Goals whose key or name contains the text, ignoring case; at most {@code limit}. Each costs one search for its
     * count.
     */
    public List<GoalView> like(String text, Viewer viewer, int limit) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return goals.all().stream()
                .filter(goal -> contains(goal.key(), wanted) || contains(goal.name(), wanted))
                .limit(limit)
                .map(goal -> counts.view(goal, viewer.user()))
                .toList();
    }

    /**
     * The goals that issues of the project carry which the viewer may see, with the titles of their pages as the wiki tells
     * them to whoever is logged in. Looks at no more than {@value #MOST_LOOKED_AT} goals, because each costs one search.
     */
    public List<GoalView> carried(VisibleProject project) {
        Map<String, Goal.StrategyPage> bound = new HashMap<>();
        List<GoalView> carried = new ArrayList<>();
        for (Goal goal : goals.all().stream().limit(MOST_LOOKED_AT).toList()) {
            GoalView view =
                    counts.view(goal, project.viewer().user(), project.project().getKey());
            if (view.issueCount() > 0) {
                carried.add(view);
                Optional.ofNullable(goal.page()).ifPresent(page -> bound.put(goal.key(), page));
            }
        }
        Map<Long, String> titles = pages.titles(bound.values());
        return carried.stream()
                .map(goal -> titled(
                        goal,
                        Optional.ofNullable(bound.get(goal.key()))
                                .map(page -> titles.get(page.pageId()))
                                .orElse(null)))
                .toList();
    }

    private static GoalView titled(GoalView goal, @Nullable String title) {
        return new GoalView(goal.key(), goal.name(), title, goal.pageUrl(), goal.issueCount(), goal.issuesUrl());
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
