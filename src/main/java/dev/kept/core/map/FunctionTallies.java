package dev.kept.core.map;

import dev.kept.core.measure.Rate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Counts what IT promised, by project and by the function it was promised to. */
public interface FunctionTallies {

    /**
     * What these projects come to as it is known now; nothing for a pair without commitments. Only what day cells count is
     * in: nothing on issues that a security level hides.
     *
     * @param projects ids, at most a page of them
     * @param from the first day of a first date that counts as due
     * @param until the day behind the last one
     */
    List<FunctionTally> of(Collection<Long> projects, LocalDate from, LocalDate until);

    /**
     * One project and one requester.
     *
     * @param function the requester as it is named on the commitments
     * @param open how many are open, whenever they are due
     * @param kept of those first due in the window, how many were kept by that date
     */
    record FunctionTally(long projectId, String function, int open, Rate kept) {}
}
