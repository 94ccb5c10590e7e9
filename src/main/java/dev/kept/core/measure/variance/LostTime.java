package dev.kept.core.measure.variance;

import dev.kept.core.conversation.MissCost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What misses cost the other side, as it told (case N17). Ours; told, not measured, and added to no rate.
 *
 * @param told of how many misses it was told
 * @param hours what they come to: hours of work, one rough number for each answer
 * @param most how few misses make four fifths of these hours; 0 where none cost anything
 */
public record LostTime(int told, int hours, int most) {

    private static final int FIFTHS = 5;
    private static final int FOUR = 4;

    /** @param times how often each cost was told */
    public static LostTime of(Map<MissCost, Integer> times) {
        List<Map.Entry<MissCost, Integer>> largest = new ArrayList<>(times.entrySet());
        largest.sort(Comparator.comparing(one -> -one.getKey().hours()));
        int told = times.values().stream().mapToInt(Integer::intValue).sum();
        int hours = times.entrySet().stream()
                .mapToInt(one -> one.getKey().hours() * one.getValue())
                .sum();
        int most = 0;
        int lost = 0;
        for (Map.Entry<MissCost, Integer> cost : largest) {
            for (int i = 0; i < cost.getValue() && FIFTHS * lost < FOUR * hours; i++) {
                lost += cost.getKey().hours();
                most++;
            }
        }
        return new LostTime(told, hours, most);
    }
}
