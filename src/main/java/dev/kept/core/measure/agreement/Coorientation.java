package dev.kept.core.measure.agreement;

import dev.kept.core.Coded;
import dev.kept.core.measure.agreement.Likeness.LikenessLevel;
import dev.kept.core.promise.Side;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * <b>Coorientation</b> (case N01, after Chaffee and McLeod): whether both sides want the same, and whether they know it. Each
 * side puts goals in an order of its own and guesses the order of the other side.
 *
 * @param agreement how alike the two own orders are
 * @param accuracyIt how alike IT's guess is to what the business wants
 * @param accuracyBusiness how alike the guess of the business is to what IT wants
 * @param congruencyIt how alike IT's own order is to its guess: whether IT believes that both agree
 * @param congruencyBusiness the same of the business
 */
public record Coorientation(
        Likeness agreement,
        Likeness accuracyIt,
        Likeness accuracyBusiness,
        Likeness congruencyIt,
        Likeness congruencyBusiness) {

    /**
     * What a side said: the same goals twice.
     *
     * @param own the most important first
     * @param guess how this side thinks that the other one puts them in order
     */
    public record SideView(List<String> own, List<String> guess) {
        public SideView {
            own = List.copyOf(own);
            guess = List.copyOf(guess);
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
        CANNOT_TELL
    }

    /**
     * Works it out.
     *
     * @return empty under {@value PriorityAgreement#FEWEST} goals: then the lists are shown side by side, and no number
     * @throws IllegalArgumentException when the lists are not of the same goals
     */
    public static Optional<Coorientation> of(SideView it, SideView business) {
        if (it.own.size() < PriorityAgreement.FEWEST) {
            return Optional.empty();
        }
        return Optional.of(new Coorientation(
                likeness(business.own, it.own),
                likeness(it.guess, business.own),
                likeness(business.guess, it.own),
                likeness(it.own, it.guess),
                likeness(business.own, business.guess)));
    }

    private static Likeness likeness(List<String> one, List<String> other) {
        return new Likeness(Objects.requireNonNull(KendallTauB.of(ranks(one, one), ranks(one, other))), one.size());
    }

    /** The rank of each of the goals in that order, 1 for the most important. */
    public static List<Double> ranks(List<String> goals, List<String> order) {
        if (!Set.copyOf(goals).equals(Set.copyOf(order)) || goals.size() != order.size()) {
            throw new IllegalArgumentException("Orders of other goals: " + goals + " and " + order);
        }
        return goals.stream().map(goal -> order.indexOf(goal) + 1.0).toList();
    }

    /** Whether this side knows what the other one wants. */
    public Likeness accuracy(Side side) {
        return side == Side.IT ? accuracyIt : accuracyBusiness;
    }

    /** Whether this side believes that both agree. */
    public Likeness congruency(Side side) {
        return side == Side.IT ? congruencyIt : congruencyBusiness;
    }

    /** How much more this side believes in agreement than there is; below 0 it believes in less. */
    public double falseConsensus(Side side) {
        return congruency(side).tau() - agreement.tau();
    }

    /** The sides whose belief is the opposite of what is. */
    public Set<Side> mistaken() {
        return switch (agreement.level()) {
            case ALIKE -> believing(LikenessLevel.DIFFERENT);
            case DIFFERENT -> believing(LikenessLevel.ALIKE);
            case CANNOT_TELL -> Set.of();
        };
    }

    private Set<Side> believing(LikenessLevel level) {
        return EnumSet.allOf(Side.class).stream()
                .filter(side -> congruency(side).level() == level)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
    }

    /** What can be said in one sentence. */
    public Finding finding() {
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
