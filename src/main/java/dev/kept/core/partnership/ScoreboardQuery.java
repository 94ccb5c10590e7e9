package dev.kept.core.partnership;

import dev.kept.core.Nullable;
import dev.kept.core.scoreboard.Scoreboards;
import java.time.LocalDate;

/**
 * Which scoreboard is wanted.
 *
 * @param asOf a day not after today; {@code null} for today in the host's zone
 * @param windowDays 1 to 3,660
 */
public record ScoreboardQuery(@Nullable LocalDate asOf, int windowDays) {

    public static final int DEFAULT_WINDOW_DAYS = 365;
    public static final int LONGEST_WINDOW_DAYS = Scoreboards.LONGEST_WINDOW_DAYS;
}
