package dev.kept.jira.goal;

import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalHistory;
import dev.kept.core.goal.GoalProgress;
import dev.kept.core.goal.page.PageFinding;
import dev.kept.core.goal.page.PageLook.KeptLook;
import dev.kept.core.goal.page.PageLookStore;
import dev.kept.core.house.RuleStore;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/** Whether goals are alive, and what was found of their pages, by the freshness time of the house. */
public final class GoalDeeds {

    private final GoalProgress progress;
    private final PageLookStore looks;
    private final RuleStore rules;
    private final Clock clock;

    public GoalDeeds(GoalProgress progress, PageLookStore looks, RuleStore rules, Clock clock) {
        this.progress = progress;
        this.looks = looks;
        this.rules = rules;
        this.clock = clock;
    }

    /** The last look at each page. */
    Map<Long, KeptLook> looks() {
        return looks.all();
    }

    /** What was found of the goal's page. */
    PageFinding page(Goal goal, Map<Long, KeptLook> found) {
        Goal.StrategyPage page = goal.page();
        KeptLook look = page == null ? null : found.get(page.pageId());
        int fresh = rules.current().freshDays();
        return PageFinding.of(page != null, look, clock.instant(), LocalDate.now(clock), fresh);
    }

    /** Whether anything was said of it lately, or happened for it. The record is only asked where nobody said anything. */
    boolean alive(String goalKey, GoalHistory history) {
        int fresh = rules.current().freshDays();
        return history.saidSince(clock.instant().minus(Duration.ofDays(fresh)))
                || !progress.since(goalKey, LocalDate.now(clock).minusDays(fresh))
                        .quiet();
    }
}
