package dev.kept.jira.goal;

import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalDetails;
import dev.kept.core.goal.GoalEvent;
import dev.kept.core.goal.GoalHistory;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.goal.StrategyPages;
import dev.kept.core.goal.page.PageLook.KeptLook;
import dev.kept.core.goal.page.SharedInDeed;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.partnership.GoalView;
import dev.kept.core.partnership.ProjectGoal;
import dev.kept.core.promise.Side;
import dev.kept.jira.access.Viewer;
import dev.kept.jira.access.VisibleProject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final GoalDeeds deeds;
    private final Capabilities capabilities;
    private final Clock clock;

    /**
     * @param deeds tell whether goals are alive and what was found of their pages
     * @param pages tells titles to whoever is logged in
     * @param capabilities tell whether the house has shared goals
     * @param clock tells in which zone days are counted
     */
    public GoalViews(
            GoalStore goals,
            GoalCounts counts,
            StrategyPages pages,
            GoalDeeds deeds,
            Capabilities capabilities,
            Clock clock) {
        this.goals = goals;
        this.counts = counts;
        this.pages = pages;
        this.deeds = deeds;
        this.capabilities = capabilities;
        this.clock = clock;
    }

    /** Why there are no goals to see; empty where there can be. */
    public Optional<Refusal> off() {
        return capabilities.refusal(Capability.GOALS);
    }

    /** The goal with that key, in whatever case it is written; {@code NOT_FOUND} when there is none. */
    public Answer<GoalView> view(String key, Viewer viewer) {
        return capabilities.when(Capability.GOALS, () -> known(key, viewer));
    }

    private Answer<GoalView> known(String key, Viewer viewer) {
        return goals.find(key.strip().toUpperCase(Locale.ROOT))
                .map(goal -> Answer.of(counts.view(goal, details(goal, goals.events(goal.key())), viewer.user(), null)))
                .orElseGet(() -> Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.error.goal_not_found", key)));
    }

    /**
     * Goals whose key or name contains the text, ignoring case, the open ones first; at most {@code limit}. Each costs one
     * search for its count.
     */
    public List<GoalView> like(String text, Viewer viewer, int limit) {
        if (!capabilities.on(Capability.GOALS)) {
            return List.of();
        }
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Map<String, GoalHistory> histories = GoalHistory.of(goals.events());
        return goals.all().stream()
                .filter(goal -> contains(goal.key(), wanted) || contains(goal.name(), wanted))
                .sorted(Comparator.comparing((Goal goal) -> !goal.open()))
                .limit(limit)
                .map(goal -> counts.view(goal, details(goal, histories), viewer.user(), null))
                .toList();
    }

    private GoalDetails details(Goal goal, Map<String, GoalHistory> histories) {
        return GoalDetails.of(goal, histories.getOrDefault(goal.key(), GoalHistory.NONE), clock.getZone());
    }

    private GoalDetails details(Goal goal, List<GoalEvent> events) {
        return GoalDetails.of(goal, new GoalHistory(events), clock.getZone());
    }

    /**
     * The open goals, and those that issues of the project carry which the viewer may see, with the titles of their pages as the
     * wiki tells them to whoever is logged in; how many issues carry each is counted in the project alone. Looks at no more than
     * {@value #MOST_LOOKED_AT} goals, because each costs some searches.
     */
    public List<ProjectGoal> of(VisibleProject project) {
        Map<String, Goal.StrategyPage> bound = new HashMap<>();
        List<ProjectGoal> shown = new ArrayList<>();
        Map<String, GoalHistory> histories = GoalHistory.of(goals.events());
        ApplicationUser viewer = project.viewer().user();
        Map<Long, KeptLook> looks = deeds.looks();
        for (Goal goal : goals.all().stream().limit(MOST_LOOKED_AT).toList()) {
            GoalDetails details = details(goal, histories);
            GoalView view = counts.view(goal, details, viewer, project.project().getKey());
            if (view.issueCount() > 0 || goal.open()) {
                GoalHistory history = histories.getOrDefault(goal.key(), GoalHistory.NONE);
                shown.add(new ProjectGoal(view, goal.open() ? deed(goal, details, history, viewer, looks) : null));
                Optional.ofNullable(goal.page()).ifPresent(page -> bound.put(goal.key(), page));
            }
        }
        Map<Long, String> titles = pages.titles(bound.values());
        return shown.stream()
                .map(one -> new ProjectGoal(
                        one.goal()
                                .titled(Optional.ofNullable(bound.get(one.goal().key()))
                                        .map(page -> titles.get(page.pageId()))
                                        .orElse(null)),
                        one.deed()))
                .toList();
    }

    private SharedInDeed deed(
            Goal goal, GoalDetails details, GoalHistory history, ApplicationUser viewer, Map<Long, KeptLook> looks) {
        return SharedInDeed.of(
                details,
                deeds.page(goal, looks),
                counts.promises(goal, Side.IT, viewer),
                counts.promises(goal, Side.BUSINESS, viewer),
                deeds.alive(goal.key(), history));
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
