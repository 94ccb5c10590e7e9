package dev.kept.jira.goal;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.partnership.GoalView;
import dev.kept.jira.access.Viewer;
import java.util.List;
import java.util.Locale;

/** Shared goals as a viewer sees them. Which goals there are is no secret to anybody who is logged in. */
public final class GoalViews {

    private final GoalStore goals;
    private final GoalCounts counts;

    public GoalViews(GoalStore goals, GoalCounts counts) {
        this.goals = goals;
        this.counts = counts;
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

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
