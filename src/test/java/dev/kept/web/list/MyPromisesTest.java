package dev.kept.web.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Nullable;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.Outcome;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.CommitmentViews;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.template.Templates;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The dashboard item says first what cannot wait. */
class MyPromisesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final List<ProjectRef> PROJECTS =
            List.of(new ProjectRef(10, "SHOP", "Web <shop>"), new ProjectRef(11, "WARE", "Warehouse"));

    private final PlainTemplates engine = new PlainTemplates();

    @Test
    void promises_stand_in_groups_by_how_urgent_they_are() {
        Document html = html(List.of(due(-4), due(3), due(14), due(15)), 10, null);
        assertEquals(
                List.of("Overdue", "Next 14 days", "Later"), html.select("h3").eachText());
        assertEquals(List.of(1, 2, 1), rows(html));
    }

    @Test
    void what_is_most_urgent_stays_when_there_is_room_for_few_and_it_says_that_there_is_more() {
        Document html = html(List.of(due(-4), due(3), due(30)), 2, null);
        assertEquals(List.of("Overdue", "Next 14 days"), html.select("h3").eachText());
        assertTrue(html.text().contains("There is more."));
        assertFalse(html(List.of(due(-4)), 2, null).text().contains("There is more."));
    }

    @Test
    void its_settings_offer_the_projects_and_keep_what_was_chosen() {
        Document settings =
                Jsoup.parse(html(List.of(), 7, "WARE").selectFirst("template").html());
        assertEquals(
                List.of("All projects", "Web <shop>", "Warehouse"),
                settings.select("[name=project] option").eachText());
        assertEquals("WARE", settings.selectFirst("[name=project] [selected]").attr("value"));
        assertEquals("7", settings.selectFirst("[name=rows]").attr("value"));
    }

    @Test
    void nothing_promised_is_a_sentence() {
        assertTrue(html(List.of(), 7, null).text().startsWith("Nothing is promised on the issues you work on."));
    }

    private static List<Integer> rows(Document html) {
        return html.select("table").stream()
                .map(table -> table.select("tbody tr").size())
                .toList();
    }

    private static CommitmentView due(int days) {
        LocalDate day = TODAY.plusDays(days);
        return CommitmentViews.promise(
                "Checkout", "Sales", day.minusDays(9), day, day, day, null, null, null, Outcome.PENDING);
    }

    private Document html(List<CommitmentView> open, int rows, @Nullable String project) {
        StringWriter html = new StringWriter();
        try {
            engine.render(
                    "templates/kept/my-promises.vm",
                    new MyPromises(BundledTexts.english(), new Templates(engine))
                            .of(open, new MyPromises.ItemSettings(rows, project), PROJECTS, TODAY, "/jira"),
                    html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Jsoup.parse(html.toString());
    }
}
