package dev.kept.core.setup;

import dev.kept.core.Nullable;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.figure.Pillar;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.scoreboard.PillarWeights;
import java.util.List;
import java.util.Set;

/**
 * How an installation stands, as far as one product can tell.
 *
 * @param product what holds in any product
 * @param house what the tracker alone keeps; {@code null} in the wiki
 */
public record SetupFacts(ProductFacts product, @Nullable HouseFacts house) {

    /**
     * Of the product.
     *
     * @param whole whether everything is on that rests on its services
     * @param linked whether it leads to the other product; {@code null} where that is not for it to say
     * @param channel whether its end of the channel is open
     * @param mailServer whether it has a server for mail; {@code null} where nobody can tell
     * @param unscreened names of Kept's fields that stand on no screen; {@code null} where nobody can tell
     */
    public record ProductFacts(
            boolean whole,
            @Nullable Boolean linked,
            boolean channel,
            @Nullable Boolean mailServer,
            @Nullable List<String> unscreened) {

        public ProductFacts {
            unscreened = unscreened == null ? null : List.copyOf(unscreened);
        }
    }

    /**
     * Of what was set up.
     *
     * @param functions those that are listed
     * @param strangers names that promises were made to and that are no function's
     * @param calendars those of the rules
     * @param goals open ones; {@code null} where the house has none of them
     * @param weights how much each pillar counts
     * @param told pillars that something tells of
     * @param published how many projects publish their figures; {@code null} where none can
     */
    public record HouseFacts(
            List<BusinessFunction> functions,
            List<String> strangers,
            List<WorkCalendar> calendars,
            @Nullable List<GoalFact> goals,
            PillarWeights weights,
            Set<Pillar> told,
            @Nullable Integer published) {

        public HouseFacts {
            functions = List.copyOf(functions);
            strangers = List.copyOf(strangers);
            calendars = List.copyOf(calendars);
            goals = goals == null ? null : List.copyOf(goals);
            told = Set.copyOf(told);
        }
    }

    /**
     * Of a goal.
     *
     * @param name as people read it
     * @param confirmed whether both sides confirmed it as it is worded now
     */
    public record GoalFact(String name, boolean confirmed) {}

    /** Tells the facts as they are at this moment. */
    public interface SetupSource {
        SetupFacts now();
    }
}
