package dev.kept.core.goal;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is to be achieved, in numbers where it can be counted. The criteria say what is counted.
 *
 * @param kind what is done
 * @param start the number at the start; {@code null} without numbers, and always where nothing is reduced or raised
 * @param target the number aimed at; there exactly when {@code start} is
 * @param by the day by which; {@code null} without one
 */
public record GoalAim(
        AimKind kind,
        @Nullable BigDecimal start,
        @Nullable BigDecimal target,
        @Nullable LocalDate by) {

    public static final GoalAim ACHIEVE = new GoalAim(AimKind.ACHIEVE, null, null, null);

    /** Numbers are equal however many zeros they are written with. */
    public GoalAim {
        start = plain(start);
        target = plain(target);
        if ((start == null) != (target == null)) {
            throw new IllegalArgumentException("A goal with one number: " + start + ", " + target);
        }
    }

    /** What is done towards a goal. */
    public enum AimKind implements Coded {
        ACHIEVE,
        REDUCE,
        RAISE,
        /** The lights are kept on: nothing is to change. */
        KEEP_RUNNING;

        /** Whether it has numbers. */
        public boolean counted() {
            return this == REDUCE || this == RAISE;
        }
    }

    /** Whether anybody can tell by a number whether it is achieved. */
    public boolean measured() {
        return target != null;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
