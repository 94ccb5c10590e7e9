package dev.kept.core.gaming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every way of bending figures, tried against a team with the same work that does not: over several years of random
 * work, a headline may rise only when a figure beside it moves against it. What stands where is in
 * {@code docs/gaming.md}.
 */
final class GamersTest {

    private static final long[] YEARS = {1, 2, 3, 4, 5, 6};
    /** Less than this is chance: shares from 0 to 1, days and numbers alike. */
    private static final double MOVED = 0.02;

    private static final Map<Gamer, Map<Shown, Double>> LIVED = new EnumMap<>(Gamer.class);

    @ParameterizedTest
    @EnumSource(Gamer.class)
    void what_rises_is_shown_by_what_stands_beside_it(Gamer gamer) {
        assumeTrue(gamer != Gamer.HONEST, "the twin");
        Set<Shown> risen = moved(gamer, shown -> shown.headline() && better(shown, gamer));
        Set<Shown> against = moved(gamer, shown -> worse(shown, gamer));
        assertTrue(risen.isEmpty() || !against.isEmpty(), () -> gamer + " lifts " + risen + ", and nothing shows it");
        assertEquals(gamer.lifts(), risen, () -> "what " + gamer + " lifts");
        assertTrue(against.containsAll(gamer.shownBy()), () -> gamer + " is shown by " + against);
    }

    /** A gamer who changes nothing would prove nothing. */
    @ParameterizedTest
    @EnumSource(Gamer.class)
    void every_gamer_moves_something_or_is_refused(Gamer gamer) {
        assumeTrue(gamer != Gamer.HONEST, "the twin");
        boolean moves = !moved(gamer, shown -> better(shown, gamer) || worse(shown, gamer))
                .isEmpty();
        assertTrue(
                moves || lived(gamer).get(Shown.REFUSED) > lived(Gamer.HONEST).get(Shown.REFUSED));
    }

    @Test
    void the_docs_have_a_row_for_every_gamer() throws IOException {
        String text = Files.readString(Path.of(System.getProperty("kept.basedir"), "docs", "gaming.md"));
        Set<String> rows = Pattern.compile("^\\| `([A-Z_]+)`", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
        Set<String> gamers = Arrays.stream(Gamer.values())
                .filter(gamer -> gamer != Gamer.HONEST)
                .map(Gamer::name)
                .collect(Collectors.toSet());
        assertEquals(gamers, rows);
    }

    private static Set<Shown> moved(Gamer gamer, Predicate<Shown> how) {
        Set<Shown> moved = EnumSet.noneOf(Shown.class);
        Shown.PARTNERS.stream().filter(how).forEach(moved::add);
        return moved;
    }

    private static boolean better(Shown shown, Gamer gamer) {
        return gain(shown, gamer) > MOVED;
    }

    private static boolean worse(Shown shown, Gamer gamer) {
        return gain(shown, gamer) < -MOVED;
    }

    /** How much better than the twin; 0 where one of them has too few cases. */
    private static double gain(Shown shown, Gamer gamer) {
        Double own = lived(gamer).get(shown);
        Double twin = lived(Gamer.HONEST).get(shown);
        return own == null || twin == null ? 0 : shown.sign() * (own - twin);
    }

    /** The mean over some years of work; without what is not shown in one of them. */
    private static Map<Shown, Double> lived(Gamer gamer) {
        return LIVED.computeIfAbsent(gamer, GamersTest::live);
    }

    private static Map<Shown, Double> live(Gamer gamer) {
        List<Map<Shown, Double>> years = Arrays.stream(YEARS)
                .mapToObj(seed -> {
                    Team team = new Team();
                    Job.year(Team.START, seed).forEach(job -> gamer.live(team, job));
                    return team.shown();
                })
                .toList();
        Map<Shown, Double> means = new EnumMap<>(Shown.class);
        for (Shown shown : Shown.values()) {
            if (years.stream().allMatch(year -> year.containsKey(shown))) {
                means.put(
                        shown,
                        years.stream()
                                .mapToDouble(year -> year.get(shown))
                                .average()
                                .orElseThrow());
            }
        }
        return means;
    }
}
