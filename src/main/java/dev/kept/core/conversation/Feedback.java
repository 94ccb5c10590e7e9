package dev.kept.core.conversation;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the requester's contacts say about a promise afterwards. Nobody can say it for them, and it changes no outcome.
 *
 * @param costs what they told that its miss cost, the last one last
 * @param thanks the first that they said; {@code null} while they said none
 */
public record Feedback(List<ToldCost> costs, @Nullable Thanks thanks) {

    public static final Feedback NONE = new Feedback(List.of(), null);

    public Feedback {
        costs = List.copyOf(costs);
    }

    /** What was told last; {@code null} while nothing was. */
    public @Nullable MissCost cost() {
        return costs.isEmpty() ? null : costs.get(costs.size() - 1).cost();
    }

    /** What was told last by the end of that day; {@code null} when nothing was. */
    public @Nullable ToldCost costBy(LocalDate day) {
        ToldCost last = null;
        for (ToldCost told : costs) {
            last = told.on().isAfter(day) ? last : told;
        }
        return last;
    }

    /** The same with another cost told. */
    public Feedback costing(ToldCost told) {
        List<ToldCost> more = new ArrayList<>(costs);
        more.add(told);
        return new Feedback(more, thanks);
    }

    /** The same with thanks; the first stay. */
    public Feedback thanked(Thanks said) {
        return thanks == null ? new Feedback(costs, said) : this;
    }

    /** Whether that event says any of it. */
    boolean holds(int event) {
        return thanks != null && thanks.event() == event || costs.stream().anyMatch(told -> told.event() == event);
    }
}
