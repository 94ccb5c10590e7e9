package dev.kept.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.verify;

import dev.kept.core.scoreboard.BoardTerms;
import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.scoreboard.Targets;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.InMemoryBoardTerms;
import dev.kept.web.admin.rules.BoardTermsContent;
import java.io.IOException;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator gives the house, or one project, other weights and targets. */
class BoardTermsPageTest {

    private static final BoardTerms STRICT = new BoardTerms(PillarWeights.EQUAL, Targets.ofPercent(95, 5));

    private final InMemoryBoardTerms terms = new InMemoryBoardTerms();
    private AdminHost host;
    private BoardTermsContent page;

    @BeforeEach
    void an_administrator() throws IOException {
        host = new AdminHost(BundledTexts.english(), "Ada");
        page = TermsPage.of(terms, host);
    }

    @Test
    void a_project_gets_its_own_and_gives_them_up_again() throws IOException {
        Document opened = host.open(page, Map.of("project", "SHOP"));
        assertEquals(
                "Web shop (SHOP)",
                opened.selectFirst("#kept-weights-scope-title").text());
        assertNotNull(opened.selectFirst("#kept-weights-inherits"));
        assertNull(opened.selectFirst("#kept-weights-inherit"));

        Map<String, String> form = AdminHost.filled(opened, "#kept-weights");
        form.put("rates", "95");
        form.put("surprises", "5");
        form.put("reason", "The shop must be sure.");
        form.put("action", "save");
        host.send(page, "u-ada", form);
        verify(host.response).sendRedirect("/jira/plugins/servlet/kept/weights?project=SHOP&saved=true");
        assertEquals(Map.of(10_000L, STRICT), terms.own());
        assertEquals(BoardTerms.STANDARD, terms.house());

        opened = host.open(page, Map.of("project", "SHOP"));
        assertNull(opened.selectFirst("#kept-weights-inherits"));
        assertTrue(opened.select("#kept-weights-scope option").text().contains("Web shop (SHOP), has its own"));
        form = AdminHost.filled(opened, "#kept-weights");
        form.put("action", "inherit");
        Document refused = host.send(page, "u-ada", form);
        assertEquals(
                "Say in a few words why this changes.",
                refused.selectFirst("#kept-reason-error").text());
        assertEquals(1, terms.own().size(), "without a reason nothing happens");

        form.put("reason", "No longer.");
        host.send(page, "u-ada", form);
        verify(host.response).sendRedirect("/jira/plugins/servlet/kept/weights?project=SHOP&inherited=true");
        assertEquals(Map.of(), terms.own());
        String changes = host.open(page, Map.of("project", "SHOP"))
                .select("#kept-weights-changes tbody")
                .text();
        assertTrue(changes.contains("Uses those of all projects again No longer."), changes);
        assertTrue(changes.contains("Commitments kept, at least: 95"), changes);
    }

    @Test
    void a_preview_shows_a_real_board_and_saves_nothing() throws IOException {
        Map<String, String> form = AdminHost.filled(host.open(page, Map.of()), "#kept-weights");
        form.put("understanding", "10");
        form.put("reliability", "40");
        form.put("shown", "WARE");
        form.put("action", "preview");
        Document shown = host.send(page, "u-ada", form);
        assertTrue(shown.selectFirst("#kept-weights-preview").text().contains("Warehouse <new>"));
        assertEquals("40", shown.selectFirst("#kept-reliability").val());
        assertEquals(
                "WARE",
                shown.selectFirst("#kept-weights-shown option[selected]").val());
        assertEquals(BoardTerms.STANDARD, terms.house());

        form.put("shown", "GONE");
        host.send(page, "u-ada", form);
        verify(host.response).setStatus(400);
    }

    @Test
    void weight_that_lies_where_nothing_is_measured_is_told() throws IOException {
        assertNull(host.open(page, Map.of()).selectFirst("#kept-weights-no-evidence"));
        Map<String, String> form = AdminHost.filled(host.open(page, Map.of()), "#kept-weights");
        form.putAll(Map.of("understanding", "100", "shared_goals", "0", "reliability", "0", "transparency", "0"));
        form.put("reason", "A mistake.");
        host.send(page, "u-ada", form);
        assertNotNull(host.open(page, Map.of()).selectFirst("#kept-weights-no-evidence"));
    }

    @ParameterizedTest
    @CsvSource({"rates, 0", "rates, 101", "rates, many", "surprises, 100", "surprises, -1", "surprises, ''"})
    void a_target_that_cannot_be_missed_or_is_no_number_is_told_at_its_field(String field, String value)
            throws IOException {
        Map<String, String> form = AdminHost.filled(host.open(page, Map.of()), "#kept-weights");
        form.put("reason", "Why not.");
        form.put(field, value);
        Document refused = host.send(page, "u-ada", form);
        verify(host.response).setStatus(400);
        assertFalse(refused.selectFirst("#kept-" + field + "-error").text().isEmpty());
        assertEquals(BoardTerms.STANDARD, terms.house());
    }

    @Test
    void a_project_that_is_not_there_is_no_page() throws IOException {
        host.open(page, Map.of("project", "GONE"));
        verify(host.response).setStatus(404);
    }
}
