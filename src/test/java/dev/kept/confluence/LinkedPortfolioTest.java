package dev.kept.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.confluence.link.LinkedPartnership;
import dev.kept.core.Answer;
import dev.kept.core.Slice;
import dev.kept.core.measure.Interval;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.link.Json;
import dev.kept.link.board.PortfolioJson;
import dev.kept.testing.FakePartnership;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Projects side by side, asked for over the application link. */
class LinkedPortfolioTest {

    private final FakeJira jira = new FakeJira();
    private final LinkedPartnership partnership = new LinkedPartnership(jira.link());

    LinkedPortfolioTest() throws Exception {}

    @Test
    void projects_side_by_side_are_asked_for_by_page() {
        jira.body = Json.text(PortfolioJson.of(FakePartnership.portfolio(200), 50));

        Answer<PortfolioBoard> board =
                partnership.portfolio(new ScoreboardQuery(LocalDate.of(2026, 2, 3), 90), new Slice.Request(200, 50));
        assertEquals(Answer.of(FakePartnership.portfolio(200)), board);
        assertEquals(
                List.of("GET /rest/kept/1/portfolio?windowDays=90&asOf=2026-02-03&startAt=200&maxResults=50"),
                jira.sent);
    }

    @Test
    void the_largest_page_of_projects_with_long_names_comes_through() {
        PortfolioBoard.PortfolioRow one =
                FakePartnership.portfolio(0).rows().items().get(2);
        PortfolioBoard.PortfolioRow row = new PortfolioBoard.PortfolioRow(
                "K".repeat(10),
                "\u30ab".repeat(80),
                one.figures(),
                new PortfolioBoard.Estimate(1 / 3.0, new Interval(1 / 7.0, 1 / 1.7)));
        PortfolioBoard full = new PortfolioBoard(
                FakePartnership.TODAY,
                3_660,
                FakePartnership.portfolio(0).together(),
                new Slice<>(Collections.nCopies(Slice.Request.MOST, row), 0, 100_000));
        jira.body = Json.text(PortfolioJson.of(full, Slice.Request.MOST));

        assertEquals(
                Answer.of(full),
                partnership.portfolio(new ScoreboardQuery(null, 365), new Slice.Request(0, Slice.Request.MOST)));
    }
}
