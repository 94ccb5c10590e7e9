package dev.kept.storage.house;

import dev.kept.core.Nullable;
import dev.kept.core.goal.Goal;
import java.util.HashMap;
import java.util.Map;

/** Turns goals into rows and back. */
final class GoalRows {

    private GoalRows() {}

    /** All columns of a new row; those of the page hold nothing while none is chosen. */
    static Map<String, Object> values(Goal goal) {
        Goal.StrategyPage page = goal.page();
        Map<String, Object> values = new HashMap<>();
        values.put("GOAL_KEY", goal.key());
        values.put("GOAL_NAME", goal.name());
        values.put("LINK_ID", page == null ? null : page.linkId());
        values.put("PAGE_ID", page == null ? null : page.pageId());
        values.put("PAGE_TITLE", null);
        values.put("PAGE_URL", page == null ? null : page.url());
        return values;
    }

    /** Sets everything but the key, and saves the row: one statement. */
    static void replace(AoGoal row, Goal goal) {
        Goal.StrategyPage page = goal.page();
        row.setGoalName(goal.name());
        row.setLinkId(page == null ? null : page.linkId());
        row.setPageId(page == null ? null : page.pageId());
        row.setPageTitle(null);
        row.setPageUrl(page == null ? null : page.url());
        row.save();
    }

    /** Copies everything, because an entity may ask the database at each getter. */
    static Goal read(AoGoal row) {
        return new Goal(row.getGoalKey(), row.getGoalName(), page(row));
    }

    /** The page's columns are written together, so the link alone tells whether there is a page. */
    private static Goal.@Nullable StrategyPage page(AoGoal row) {
        String linkId = row.getLinkId();
        return linkId == null ? null : new Goal.StrategyPage(linkId, row.getPageId(), "", row.getPageUrl());
    }
}
