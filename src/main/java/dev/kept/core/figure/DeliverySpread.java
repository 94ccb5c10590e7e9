package dev.kept.core.figure;

import dev.kept.core.Coded;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.forecast.StatedConfidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * How the deliveries of a window lie around their first dates, and what became of promises by the confidence stated. Both
 * are pictures beside the median and the Brier score, which hide whether most come early and a few very late.
 *
 * @param arrivals deliveries by when they came; of a kind that none was of there is no entry
 * @param stated promises by the confidence stated, the lowest first, in groups of at least {@value Figure#FEWEST}; empty below
 *     {@value #FEWEST_STATED} promises, where a diagram would show chance
 */
public record DeliverySpread(Map<ArrivalKind, Integer> arrivals, List<StatedConfidence> stated) {

    /** Nothing to show. */
    public static final DeliverySpread NONE = new DeliverySpread(Map.of(), List.of());

    static final int FEWEST_STATED = 20;

    public DeliverySpread {
        Map<ArrivalKind, Integer> inOrder = new EnumMap<>(ArrivalKind.class);
        inOrder.putAll(arrivals);
        arrivals = Collections.unmodifiableMap(inOrder);
        stated = List.copyOf(stated);
    }

    /** When a delivery came, in calendar days from its first date. */
    public enum ArrivalKind implements Coded {
        /** More than 7 days before. */
        WEEKS_EARLY(Integer.MAX_VALUE),
        /** 1 to 7 days before. */
        DAYS_EARLY(7),
        ON_THE_DAY(0),
        /** 1 to 7 days after. */
        DAYS_LATE(-1),
        /** 8 to 28 days after. */
        WEEKS_LATE(-8),
        /** More than 28 days after. */
        LATER(-29);

        /** The most days it can have been before the date; after it negative. */
        private final int mostBefore;

        ArrivalKind(int mostBefore) {
            this.mostBefore = mostBefore;
        }

        /** Whether the first date was kept. */
        public boolean kept() {
            return mostBefore >= 0;
        }

        /** @param before how many days it came before the first date; negative after it */
        public static ArrivalKind of(int before) {
            ArrivalKind found = WEEKS_EARLY;
            for (ArrivalKind one : values()) {
                if (before <= one.mostBefore) {
                    found = one;
                }
            }
            return found;
        }
    }

    /** How many deliveries there are together. */
    public int delivered() {
        return arrivals.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Of the values in a window's histograms.
     *
     * @param slack deliveries by the days from the delivery to the first date
     * @param stated each confidence that was stated, the lowest first
     */
    public static DeliverySpread of(SortedMap<Integer, Integer> slack, List<StatedConfidence> stated) {
        Map<ArrivalKind, Integer> arrivals = new EnumMap<>(ArrivalKind.class);
        slack.forEach((before, count) -> arrivals.merge(ArrivalKind.of(before), count, Integer::sum));
        return new DeliverySpread(arrivals, groups(stated));
    }

    /** Neighbours together, until a group is large enough; what is left over at the end joins the last one. */
    private static List<StatedConfidence> groups(List<StatedConfidence> stated) {
        if (stated.stream().mapToInt(one -> one.kept().n()).sum() < FEWEST_STATED) {
            return List.of();
        }
        List<StatedConfidence> groups = new ArrayList<>();
        StatedConfidence group = null;
        for (StatedConfidence one : stated) {
            group = group == null ? one : together(group, one);
            if (group.kept().n() >= Figure.FEWEST) {
                groups.add(group);
                group = null;
            }
        }
        if (group != null) {
            groups.add(together(groups.remove(groups.size() - 1), group));
        }
        return groups;
    }

    private static StatedConfidence together(StatedConfidence one, StatedConfidence other) {
        Rate kept = one.kept().plus(other.kept());
        double sum =
                one.stated() * one.kept().n() + other.stated() * other.kept().n();
        return new StatedConfidence(sum / kept.n(), kept);
    }
}
