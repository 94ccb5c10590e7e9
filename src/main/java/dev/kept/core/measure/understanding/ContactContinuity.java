package dev.kept.core.measure.understanding;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Rate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * <b>Contact continuity</b>: of the people who dealt with a function in one month, how many still did in the next
 * (example E31). Below about one half it is a revolving door. Counts only, never names; under three people it is not
 * shown, or a share would point at somebody. Holidays distort single months.
 */
public final class ContactContinuity {

    /** With fewer people a month shows no share. */
    public static final int FEWEST = 3;

    private ContactContinuity() {}

    /**
     * The share of one month; {@code null} when too few dealt with the function to show it.
     *
     * @param stayed people of the month who were there in the next, of all people of the month
     */
    public static @Nullable Double of(Rate stayed) {
        return stayed.n() < FEWEST ? null : stayed.value();
    }

    /** The mean over the months that may be shown; {@code null} when none may. */
    public static @Nullable Double mean(List<Rate> months) {
        OptionalDouble mean = months.stream()
                .map(ContactContinuity::of)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? Double.valueOf(mean.getAsDouble()) : null;
    }
}
