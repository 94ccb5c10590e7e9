package dev.kept.core.measure.agreement;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.measure.agreement.Likeness.LikenessLevel;
import dev.kept.core.promise.Side;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * <b>Coorientation</b> (case N01, after Chaffee and McLeod): whether both sides want the same, and whether they know it. Each
 * side puts goals in an order of its own and guesses the order of the other side. What needs an order of which a side is not of
 * one mind is {@code null}.
 *
 * @param agreement how alike the two own orders are
 * @param accuracyIt how alike IT's guess is to what the business wants
 * @param accuracyBusiness how alike the guess of the business is to what IT wants
 * @param congruencyIt how alike IT's own order is to its guess: whether IT believes that both agree
 * @param congruencyBusiness the same of the business
 */
public record Coorientation(
        @Nullable Likeness agreement,
        @Nullable Likeness accuracyIt,
        @Nullable Likeness accuracyBusiness,
        @Nullable Likeness congruencyIt,
        @Nullable Likeness congruencyBusiness) {

    /**
     * What a side said: the same goals twice, and where it wants the effort to go.
     *
     * @param own the most important first
     * @param guess how this side thinks that the other one puts them in order
     * @param points how many of a hundred each goal gets; none where the side spread none
     */
    public record SideView(List<String> own, List<String> guess, Map<String, Integer> points) {
        public SideView {
            own = List.copyOf(own);
            guess = List.copyOf(guess);
            points = Map.copyOf(points);
        }

        /** Without points. */
        public SideView(List<String> own, List<String> guess) {
            this(own, guess, Map.of());
        }
    }

    /** What comes of it, as one sentence says it. */
    public enum Finding implements Coded {
        /** One side or both believe that they agree, and they do not. */
        FALSE_CONSENSUS,
        /** One side or both believe that they differ, and they agree. */
        FALSE_CONFLICT,
        KNOWN_DIFFERENCE,
        IN_STEP,
        /** They agree; what they believe cannot be told from chance. */
        AGREE,
        /** They differ; what they believe cannot be told from chance. */
        DIFFER,
        /** Whether they agree cannot be told from chance. */
        CANNOT_TELL,
        /** A side of many people does not agree with itself. */
        NOT_ONE_MIND
    }

    /**
     * Works it out.
     *
     * @return empty under {@value PriorityAgreement#FEWEST} goals: then the lists are shown side by side, and no number
     * @throws IllegalArgumentException when the lists are not of the same goals
     */
    public static Optional<Coorientation> of(SideView it, SideView business) {
        return of(SideRanks.of(it.own, it), SideRanks.of(it.own, business), it.own.size());
    }

    /**
     * The same of what the sides say as one.
     *
     * @param goals how many
     */
    public static Optional<Coorientation> of(SideRanks it, SideRanks business, int goals) {
        return goals < PriorityAgreement.FEWEST
                ? Optional.empty()
                : Optional.of(new Coorientation(
                        likeness(business.own(), it.own()),
                        likeness(it.guess(), business.own()),
                        likeness(business.guess(), it.own()),
                        likeness(it.own(), it.guess()),
                        likeness(business.own(), business.guess())));
    }

    private static @Nullable Likeness likeness(@Nullable List<Double> one, @Nullable List<Double> other) {
        Double tau = one == null || other == null ? null : KendallTauB.of(one, other);
        return tau == null ? null : new Likeness(tau, one.size());
    }

    /** The rank of each of the goals in that order, 1 for the most important. */
    public static List<Double> ranks(List<String> goals, List<String> order) {
        if (!Set.copyOf(goals).equals(Set.copyOf(order)) || goals.size() != order.size()) {
            throw new IllegalArgumentException("Orders of other goals: " + goals + " and " + order);
        }
        return goals.stream().map(goal -> order.indexOf(goal) + 1.0).toList();
    }

    /** Whether this side knows what the other one wants. */
    public @Nullable Likeness accuracy(Side side) {
        return side == Side.IT ? accuracyIt : accuracyBusiness;
    }

    /** Whether this side believes that both agree. */
    public @Nullable Likeness congruency(Side side) {
        return side == Side.IT ? congruencyIt : congruencyBusiness;
    }

    /** How much more this side believes in agreement than there is; below 0 it believes in less. */
    public @Nullable Double falseConsensus(Side side) {
        Likeness believed = congruency(side);
        return believed == null || agreement == null ? null : Double.valueOf(believed.tau() - agreement.tau());
    }

    /** The sides whose belief is the opposite of what is. */
    public Set<Side> mistaken() {
        if (agreement == null || agreement.level() == LikenessLevel.CANNOT_TELL) {
            return Set.of();
        }
        return believing(agreement.level() == LikenessLevel.ALIKE ? LikenessLevel.DIFFERENT : LikenessLevel.ALIKE);
    }

    private Set<Side> believing(LikenessLevel level) {
        return EnumSet.allOf(Side.class).stream()
                .filter(side -> believes(side, level))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
    }

    private boolean believes(Side side, LikenessLevel level) {
        Likeness believed = congruency(side);
        return believed != null && believed.level() == level;
    }

    /** What can be said in one sentence. */
    public Finding finding() {
        if (agreement == null) {
            return Finding.NOT_ONE_MIND;
        }
        LikenessLevel level = agreement.level();
        if (level == LikenessLevel.CANNOT_TELL) {
            return Finding.CANNOT_TELL;
        }
        boolean alike = level == LikenessLevel.ALIKE;
        if (!mistaken().isEmpty()) {
            return alike ? Finding.FALSE_CONFLICT : Finding.FALSE_CONSENSUS;
        }
        boolean known = believing(level).size() == Side.values().length;
        if (alike) {
            return known ? Finding.IN_STEP : Finding.AGREE;
        }
        return known ? Finding.KNOWN_DIFFERENCE : Finding.DIFFER;
    }
}
