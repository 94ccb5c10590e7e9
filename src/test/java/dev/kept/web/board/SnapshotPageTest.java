package dev.kept.web.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import dev.kept.core.host.FakeServices;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.snapshot.BoardSnapshot;
import dev.kept.core.snapshot.ProjectSnapshots.SnapshotList;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.Zones;
import dev.kept.web.template.Templates;
import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page that shows saved boards. */
class SnapshotPageTest {

    private final SnapshotPage page;

    SnapshotPageTest() throws IOException {
        TimeZoneManager zones = mock(TimeZoneManager.class);
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("UTC"));
        page = new SnapshotPage(
                BundledTexts.english(), new Templates(new PlainTemplates()), new Zones(FakeServices.of(zones)));
    }

    private static BoardSnapshot saved(String month, int hits, int n) {
        String text = "{\"version\":1,\"project\":{\"id\":1,\"key\":\"SHOP\",\"name\":\"<b>\"},\"month\":\"" + month
                + "\",\"savedAt\":\"2026-11-01T00:00:00Z\",\"asOf\":\"2026-11-01\",\"windowDays\":365,\"pillars\":["
                + "{\"pillar\":\"reliability\",\"weight\":40,\"score\":0.75,\"figures\":[{\"measure\":"
                + "\"first_promise_rate\",\"hits\":" + hits + ",\"n\":" + n
                + ",\"target\":0.8,\"verdict\":\"cannot_tell\"},{\"measure\":\"unheard_of\",\"hits\":1,\"n\":9,"
                + "\"target\":0.8,\"verdict\":\"on_target\"}],\"beside\":[]}],\"overall\":null,\"basis\":{\"targets\":"
                + "{\"rates\":0.8,\"surprises\":0.2},\"rules\":{\"noticeDays\":7,\"noticeCalendar\":\"<i>\",\"reopenDays\":14,"
                + "\"correctMinutes\":15,\"freshDays\":30,\"figureYears\":null,\"consent\":\"counts\",\"resolutions\":[],"
                + "\"statuses\":[]},\"ledgerSeal\":\"abc\",\"houseSeal\":null},\"previous\":\"\"}";
        return new BoardSnapshot(
                1, YearMonth.parse(month), Instant.parse("2026-11-01T00:00:00Z"), text, HashChain.sha256Hex(text));
    }

    private static SnapshotList list(BoardSnapshot... all) {
        return new SnapshotList("SHOP", "Web <shop>", List.of(all));
    }

    @Test
    void two_months_stand_side_by_side() {
        BoardSnapshot october = saved("2026-10", 15, 20);
        BoardSnapshot september = saved("2026-09", 2, 3);
        Document html = Jsoup.parse(page.html(list(october, september), october, september, "/jira"));
        assertEquals("Saved boards of Web <shop>", html.selectFirst("h1").text());
        assertEquals(
                List.of("Figure", "October 2026", "September 2026"),
                html.select("#kept-snapshot-figures thead th").eachText());
        List<String> cells =
                html.select("#kept-snapshot-figures tr").select("td").eachText();
        assertTrue(
                cells.stream().anyMatch(cell -> cell.startsWith("75% (") && cell.endsWith("of 20, target 80%")),
                cells::toString);
        assertTrue(cells.contains("Too few to tell (3)"), cells::toString);
        assertTrue(cells.contains("75%, weight 40%"), cells::toString);
        assertTrue(html.select("#kept-snapshot-basis td").eachText().contains("7 (<i>)"));
        assertNull(html.selectFirst("b, i"));
    }

    @Test
    void a_month_that_was_changed_is_named_and_not_linked() {
        BoardSnapshot october = saved("2026-10", 15, 20);
        BoardSnapshot touched =
                new BoardSnapshot(1, YearMonth.of(2026, 9), october.savedAt(), october.text() + " ", october.hash());
        Document html = Jsoup.parse(page.html(list(october, touched), october, null, "/jira"));
        List<String> rows = html.select("#kept-snapshot-all tbody tr").eachText();
        assertTrue(rows.get(0).contains("As it was saved."), rows::toString);
        assertTrue(rows.get(1).contains("Changed after it was saved."), rows::toString);
        assertEquals(2, html.select("#kept-snapshot-all a").size());
        assertFalse(html.select("#kept-snapshot-all a").outerHtml().contains("2026-09"));
    }

    @Test
    void without_any_it_says_so() {
        Document html = Jsoup.parse(page.html(list(), null, null, "/jira"));
        assertTrue(html.text().contains("No board of this project is saved yet."), html.text());
        assertNull(html.selectFirst("table"));
    }
}
