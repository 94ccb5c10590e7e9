package dev.kept.core.scoreboard;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.Answer;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.testing.InMemoryBoardTerms;
import dev.kept.testing.NothingLeft;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked of days whose figures are forgotten is refused, and only then it costs a question. */
final class KeptWindowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final ProjectRef SHOP = new ProjectRef(10_000, "SHOP", "Web shop");

    private Optional<YearMonth> firstMonth = Optional.of(YearMonth.of(2024, 6));
    private int asked;

    private final TickingClock clock = new TickingClock(TODAY);
    private final Scoreboards scoreboards = new Scoreboards(
            new BoardSources(
                    (project, from, until) -> new BoardStore.BoardRows(List.of(), Map.of()),
                    new NothingLeft(),
                    (id, known) -> List.of()),
            new InMemoryRuleStore(clock),
            new InMemoryBoardTerms(),
            this::firstMonth,
            clock);

    private Optional<YearMonth> firstMonth() {
        asked++;
        return firstMonth;
    }

    @Test
    void a_window_of_forgotten_days_is_refused_with_the_day_from_which_figures_are_kept() {
        assertEquals("windowDays [2024-06-01, 2026-06-30, 759]", refusal(scoreboards.scoreboard(SHOP, null, 760)));
        assertEquals("windowDays [2024-06-01, 2026-06-30, 759]", refusal(scoreboards.window(null, 760)));
        assertEquals(759, given(scoreboards.scoreboard(SHOP, null, 759)).windowDays());
    }

    @Test
    void a_day_whose_trend_would_be_half_forgotten_is_refused() {
        LocalDate earliest = LocalDate.of(2025, 5, 31);
        assertEquals(
                "asOf [2024-06-01, 52, 2025-05-31]", refusal(scoreboards.scoreboard(SHOP, earliest.minusDays(1), 30)));
        assertEquals("asOf [2024-06-01, 52, 2025-05-31]", refusal(scoreboards.window(LocalDate.of(2019, 1, 1), 1)));
        assertEquals(
                earliest, given(scoreboards.scoreboard(SHOP, earliest, 364)).asOf());
        assertEquals("windowDays [2024-06-01, 2025-05-31, 364]", refusal(scoreboards.window(earliest, 365)));
    }

    @Test
    void while_nothing_is_forgotten_every_day_may_be_asked_for() {
        firstMonth = Optional.empty();
        assertEquals(
                3_660,
                given(scoreboards.scoreboard(SHOP, LocalDate.of(1999, 1, 1), 3_660))
                        .windowDays());
    }

    @Test
    void an_ordinary_window_costs_no_further_question() {
        given(scoreboards.scoreboard(SHOP, null, 365));
        given(scoreboards.scoreboard(SHOP, null, 730));
        given(scoreboards.scoreboard(SHOP, TODAY.minusDays(300), 365));
        assertEquals(0, asked);
        given(scoreboards.scoreboard(SHOP, null, 731));
        assertEquals(1, asked);
    }

    private static String refusal(Answer<?> answer) {
        return answer.fold(given -> "given", refusal -> refusal.field() + " " + refusal.arguments());
    }
}
