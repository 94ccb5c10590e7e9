package dev.kept.core.ranking;

import dev.kept.core.Nullable;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.measure.agreement.OneList;
import dev.kept.core.measure.agreement.SideRanks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is kept of what many people of one side said: sums over the goals of a round, in their order. What one of several
 * people said cannot be found in them.
 *
 * @param people how many answered
 * @param own the places that each goal got, added up
 * @param guess the same of the other side's order, as guessed
 * @param spread how many of the people spread points
 * @param points what each goal got of those, added up
 */
public record BallotSums(int people, List<Integer> own, List<Integer> guess, int spread, List<Integer> points) {

    /**
     * Weights are told in steps of so many points: a goal that got none at all, or everything, would otherwise tell what each
     * of them gave it.
     */
    public static final int STEP = 5;

    public BallotSums {
        own = List.copyOf(own);
        guess = List.copyOf(guess);
        points = List.copyOf(points);
        if (own.size() != guess.size() || own.size() != points.size() || people < 0 || spread < 0 || spread > people) {
            throw new IllegalArgumentException("No sums of a side: " + people);
        }
    }

    /** Before anybody answered. */
    public static BallotSums none(int goals) {
        List<Integer> zeros = Collections.nCopies(goals, 0);
        return new BallotSums(0, zeros, zeros, 0, zeros);
    }

    /** With what one more person said about these goals. */
    public BallotSums plus(List<String> keys, SideView said) {
        boolean spreads = !said.points().isEmpty();
        List<Integer> ownMore = new ArrayList<>();
        List<Integer> guessMore = new ArrayList<>();
        List<Integer> pointsMore = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            ownMore.add(own.get(i) + said.own().indexOf(key) + 1);
            guessMore.add(guess.get(i) + said.guess().indexOf(key) + 1);
            pointsMore.add(points.get(i) + (spreads ? said.points().get(key) : 0));
        }
        return new BallotSums(people + 1, ownMore, guessMore, spread + (spreads ? 1 : 0), pointsMore);
    }

    /**
     * What the side says as one: an order only where it is of one mind about it. Neither means nor how far they agree are told,
     * because of people who all say the same they would tell what each said (case N13).
     *
     * @param keys of the goals
     * @param least of fewer nothing is told
     */
    SideWord word(List<String> keys, int least) {
        Map<String, Double> weights = new LinkedHashMap<>();
        if (spread >= least) {
            for (int i = 0; i < keys.size(); i++) {
                weights.put(keys.get(i), (double) Math.round((double) points.get(i) / spread / STEP) * STEP);
            }
        }
        return people < least
                ? new SideWord(new SideRanks(null, null), Map.of())
                : new SideWord(new SideRanks(list(own), list(guess)), weights);
    }

    private @Nullable List<Double> list(List<Integer> sums) {
        OneList list = OneList.of(sums, people);
        return list.oneMind() ? list.ranking() : null;
    }
}
