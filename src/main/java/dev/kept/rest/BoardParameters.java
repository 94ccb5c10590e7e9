package dev.kept.rest;

import dev.kept.core.partnership.ScoreboardQuery;
import java.util.List;

/**
 * The parameters that say which days the figures of a board look at.
 *
 * <p>One place, so that board, list behind a figure and portfolio take the same days for the same address.
 */
public final class BoardParameters {

    private BoardParameters() {}

    /**
     * Checks both; the query is to be used only when the checks passed.
     *
     * @param asOf the board's day, {@code yyyy-MM-dd}, today in the host's zone when absent. Whether it lies ahead is
     *     for the core to judge
     * @param windowDays how many days it looks back, 1 to {@value ScoreboardQuery#LONGEST_WINDOW_DAYS}, a year when
     *     absent
     * @param checks notes what is wrong, which is then refused with 400
     */
    public static ScoreboardQuery read(List<String> asOf, List<String> windowDays, Checks checks) {
        return new ScoreboardQuery(Parameter.AS_OF.of(asOf, checks), Parameter.WINDOW_DAYS.of(windowDays, checks));
    }
}
