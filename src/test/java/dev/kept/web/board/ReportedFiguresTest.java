package dev.kept.web.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.conversation.StatusReport;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Pillar;
import dev.kept.core.measure.Rate;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Word;
import dev.kept.core.scoreboard.Explanation.ReportedBefore;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.Scoreboard.PillarScore;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.FakePartnership;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.Medium;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What was reported before a date, on a board and in the list behind it. */
class ReportedFiguresTest {

    private static final Templates TEMPLATES = new Templates(new PlainTemplates());
    private static final String ADDRESS = "https://jira.example/explanation";
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);

    private static Document board(List<ContextFigure> beside, Texts texts) {
        Scoreboard plain = FakePartnership.board();
        List<PillarScore> pillars = plain.pillars().stream()
                .map(pillar -> new PillarScore(
                        pillar.pillar(),
                        pillar.weight(),
                        pillar.score(),
                        pillar.figures(),
                        pillar.pillar() == Pillar.TRANSPARENCY ? beside : List.of()))
                .toList();
        Scoreboard board = new Scoreboard(
                plain.projectKey(),
                plain.projectName(),
                plain.asOf(),
                plain.windowDays(),
                pillars,
                plain.overall(),
                plain.reasons(),
                plain.left(),
                plain.stretches(),
                plain.spread(),
                plain.felt());
        ScoreboardView.Places places =
                new ScoreboardView.Places(null, ADDRESS, null, null, null, null, null, null, null);
        return Jsoup.parse(new ScoreboardView(texts, TEMPLATES)
                .html(
                        board,
                        new ScoreboardView.Setting(
                                Medium.PAGE, false, places, null, List.of(), FakePartnership.TODAY)));
    }

    private static List<String> row(Document html, String name) {
        Element row = html.selectFirst("td:has(a:containsOwn(" + name + "))").parent();
        return row.select("td").stream()
                .filter(cell -> !cell.hasAttr("rowspan"))
                .skip(1)
                .map(Element::text)
                .toList();
    }

    @Test
    void each_stands_with_transparency_with_n_interval_and_the_list_it_is_made_of() {
        Document html = board(
                List.of(
                        ContextFigure.rate(ContextKind.GREEN_BEFORE_MISS, new Rate(6, 8)),
                        ContextFigure.rate(ContextKind.REPORT_SILENCE, new Rate(1, 4))),
                BundledTexts.english());
        assertEquals(
                List.of("75%", "8", "41% to 93%", "–", "– no target"),
                row(html, "Missed, though reported as on track"));
        assertEquals(List.of("–", "4", "–", "–", "– too few yet"), row(html, "Missed without a report"));
        for (Element link : html.select("td a:contains(Missed)")) {
            assertTrue(
                    link.attr("href").startsWith(ADDRESS + "?project=SHOP&measure=as_agreed_rate"), link.attr("href"));
        }
    }

    @Test
    void where_no_field_is_named_nothing_is_said_of_reports() {
        assertFalse(board(List.of(), BundledTexts.english()).text().contains("report"));
        assertFalse(board(List.of(), BundledTexts.german()).text().contains("Meldung"));
    }

    @Test
    void the_list_says_of_each_what_was_reported_before_its_date() {
        StatusReport green = new StatusReport(ReportedStatus.ON_TRACK, DUE.minusDays(17), 5);
        String text = list(new ReportedBefore(DUE.minusDays(14), green), BundledTexts.english());
        assertTrue(text.contains("Reported as on track on Mar 3, 2026"), text);
        String silent = list(new ReportedBefore(DUE.minusDays(14), null), BundledTexts.german());
        assertTrue(silent.contains("Keine Meldung bis zum"), silent);
        assertFalse(list(null, BundledTexts.english()).contains("eport"));
    }

    private static String list(@Nullable ReportedBefore reported, Texts texts) {
        ExplanationView.ExplanationRow row = new ExplanationView.ExplanationRow(
                null, DUE, null, null, null, reported, false, Outcome.MISSED_SILENT, Word.STATED, List.of());
        ExplanationView view = new ExplanationView(
                "SHOP",
                Measure.AS_AGREED_RATE,
                FakePartnership.TODAY.minusDays(365),
                FakePartnership.TODAY,
                new Rate(0, 1),
                new Rate(0, 1),
                new Rate(0, 0),
                List.of(row),
                null);
        return Jsoup.parse(new ExplanationPage(texts, TEMPLATES)
                        .html(view, ExplanationPage.Target.of("/jira", "/explanation", null)))
                .text();
    }
}
