package dev.kept.core.goal;

import dev.kept.core.Nullable;
import java.time.LocalDate;

/** Tells what the record knows of the commitments for a goal, the same for whoever looks: hidden ones are left out. */
@FunctionalInterface
public interface GoalProgress {

    /**
     * What happened up to yesterday.
     *
     * @param from the first day that is looked at; {@code null} for all
     */
    CheckIn since(String goalKey, @Nullable LocalDate from);
}
