package dev.kept.core.liaison;

import dev.kept.core.Nullable;
import dev.kept.core.liaison.Decision.ShownDecision;
import dev.kept.core.liaison.LiaisonDeed.RoleTaken;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.AskedChange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How IT and one function work together, as one reader may see it.
 *
 * @param function its name
 * @param speaks the side that the reader speaks for; {@code null} for a reader who only reads
 * @param handOvers who was first contact from when on, the last that was said first
 * @param list what is open now; {@code null} where the reader takes nothing over
 * @param survey what both sides are asked since the last survey; {@code null} where they are not asked
 * @param learning how both learn from each other
 * @param decisions what was decided about promises that the reader may see, the last that was recorded first
 */
public record LiaisonPage(
        String function,
        @Nullable Side speaks,
        List<HandedOver> handOvers,
        @Nullable HandOverList list,
        @Nullable AskedChange survey,
        Learning learning,
        List<ShownDecision> decisions) {

    public LiaisonPage {
        handOvers = List.copyOf(handOvers);
        decisions = List.copyOf(decisions);
    }

    /** The same with these decisions. */
    public LiaisonPage with(List<ShownDecision> shown) {
        return new LiaisonPage(function, speaks, handOvers, list, survey, learning, shown);
    }

    /** Who is first contact of each side on that day, as far as anybody is. */
    public List<HandedOver> roles(LocalDate day) {
        return Arrays.stream(Side.values())
                .flatMap(side -> role(side, day).stream())
                .toList();
    }

    /** Who takes over after that day, the next one first. */
    public List<HandedOver> coming(LocalDate day) {
        return handOvers.stream()
                .filter(one -> one.taken().from().isAfter(day))
                .sorted(Comparator.comparing(one -> one.taken().from()))
                .toList();
    }

    /** The one that was said last among those that have begun by that day. */
    public Optional<HandedOver> role(Side side, LocalDate day) {
        return handOvers.stream()
                .filter(one -> one.side() == side && !one.taken().from().isAfter(day))
                .findFirst();
    }

    /**
     * A first contact.
     *
     * @param side whose, and whose word it is
     * @param saidOn the day on which it was said
     */
    public record HandedOver(Side side, LocalDate saidOn, RoleTaken taken) {}
}
