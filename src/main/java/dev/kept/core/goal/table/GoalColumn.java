package dev.kept.core.goal.table;

import dev.kept.core.goal.Goal;
import dev.kept.core.goal.TypedGoal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of the table, in their order. A head is the same in every language, so that a table fits every instance. */
public enum GoalColumn {
    KEY("key"),
    NAME("name"),
    BRINGS("brings"),
    KIND("kind"),
    START("start"),
    TARGET("target"),
    BY("by"),
    CRITERIA("criteria"),
    IT_SPONSOR("itSponsor"),
    BUSINESS_SPONSOR("businessSponsor"),
    CYCLE("cycle"),
    OWNER("owner"),
    PARENT("parent"),
    STATE("state"),
    /** The number of the strategy page in Confluence. */
    PAGE("page");

    private final String field;

    GoalColumn(String field) {
        this.field = field;
    }

    /** What stands at its head. */
    public String head() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the form of a goal calls it, see {@link TypedGoal#FIELDS}. */
    String field() {
        return field;
    }

    /** The column with that head, in any case. */
    static Optional<GoalColumn> headed(String head) {
        return Arrays.stream(values())
                .filter(column -> column.head().equalsIgnoreCase(head.strip()))
                .findFirst();
    }

    /** What stands in this column for the goal. */
    public String of(Goal goal) {
        if (this == PAGE) {
            return goal.page() == null ? "" : Long.toString(goal.page().pageId());
        }
        String text = TypedGoal.of(goal).text(field);
        return this == STATE && text.isEmpty() ? TypedGoal.OPEN : text;
    }
}
