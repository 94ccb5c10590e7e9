package dev.kept.jira.goal;

import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.partnership.GoalView;
import java.util.List;
import java.util.Locale;

/** Shared goals as a viewer sees them. Which goals there are is no secret to anybody who is logged in. */
public final class GoalDesk {

    private final GoalStore goals;
    private final GoalCounts counts;

    public GoalDesk(GoalStore goals, GoalCounts counts) {
        this.goals = goals;
        this.counts = counts;
    }

    public Answer<GoalView> view(String key, ApplicationUser viewer) {
        return goals.find(key.strip().toUpperCase(Locale.ROOT))
                .map(goal -> Answer.of(counts.view(goal, viewer)))
                .orElseGet(() -> Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.error.goal_not_found", key)));
    }

    public List<GoalView> like(String text, ApplicationUser viewer, int limit) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return goals.all().stream()
                .filter(goal -> contains(goal.key(), wanted) || contains(goal.name(), wanted))
                .limit(limit)
                .map(goal -> counts.view(goal, viewer))
                .toList();
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
