package dev.kept.web.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Nullable;
import dev.kept.core.listing.Attention;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentPage.MatchCount;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.Outcome;
import dev.kept.sandbox.host.Partial;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.CommitmentViews;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.template.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A project's list: it opens on what is open, its addresses keep filters and order, and its rows say how far a day is. */
class PromisesViewTest {

    private static final String BASE = "/jira/projects/SHOP?selectedItem=kept";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @Test
    void without_a_list_in_the_address_it_is_what_is_open_the_nearest_date_first() {
        ListAddress address = address(Map.of("filter", "best"));
        assertEquals(Attention.OPEN, address.choice().attention());
        assertEquals("due", address.order());
    }

    @Test
    void tabs_lead_to_their_lists_and_count_without_the_filters() {
        Document html = html(address(Map.of("filter", "missed", "requester", "Nobody")), List.of());
        assertEquals(
                List.of("Open 1", "Overdue 2", "In danger 5", "Waiting for an answer 1,000 or more"),
                html.select(".kept-promises-tabs a").eachText().subList(0, 4));
        Element chosen = html.selectFirst("[aria-current=page]");
        assertTrue(chosen.text().startsWith("Missed"), chosen.text());
        assertTrue(chosen.attr("href").startsWith(BASE + "&filter=missed&requester=Nobody"), chosen.attr("href"));
        assertEquals(
                "No commitment fits these filters. Clear them, or choose another list.",
                html.select("[role=status]").text());
    }

    @Test
    void a_list_without_a_tab_has_one_while_it_is_shown() {
        Document html = html(address(Map.of("filter", "ahead")), List.of());
        assertEquals("Next 8 weeks 3", html.selectFirst("[aria-current=page]").text());
    }

    @Test
    void a_row_tells_the_first_date_before_the_agreed_one_and_the_distance_in_words() {
        Element row = row(promise(TODAY.minusDays(5), TODAY.plusDays(3), null, Outcome.PENDING));
        assertEquals(
                "First date: Mar 15, 2026 Mar 23, 2026, in 3 days",
                row.select("td").get(1).text());
        assertEquals("Mar 15, 2026", row.selectFirst("s").text());
        Element late = row(promise(TODAY.minusDays(12), TODAY.minusDays(12), null, Outcome.MISSED_SILENT));
        assertEquals("Mar 8, 2026", late.select("td").get(1).text());
        assertEquals("Late by 12 days", late.selectFirst(".aui-lozenge-removed").text());
        Element delivered =
                row(promise(TODAY.minusDays(12), TODAY.minusDays(12), TODAY.minusDays(5), Outcome.MISSED_SILENT));
        assertEquals("Mar 8, 2026, 7 days late", delivered.select("td").get(1).text());
        assertNull(delivered.selectFirst("s"));
    }

    @Test
    void a_page_says_which_rows_it_has_and_the_next_one_goes_on_counting() {
        CommitmentView one = promise(TODAY, TODAY, null, Outcome.PENDING);
        Document first =
                html(address(Map.of()), new CommitmentPage(List.of(one, one), 0, new MatchCount(54, false), "t"));
        assertEquals("1–2 of 54", first.selectFirst(".kept-promises-range").text());
        assertTrue(first.selectFirst("[rel=next]").attr("href").endsWith("&after=t&before=2"));
        String place = "Yy0xCjIwMjYtMDMtMjA";
        Document second = html(
                address(Map.of("after", place, "before", "50")),
                new CommitmentPage(List.of(one), 0, new MatchCount(54, true), null));
        assertEquals(
                "51–51 of 54 or more",
                second.selectFirst(".kept-promises-range").text());
        assertEquals(0, address(Map.of("after", place, "before", "-1")).before());
        assertEquals(0, address(Map.of("before", "50")).before(), "the start of a list has nothing before it");
    }

    @Test
    void filters_are_a_plain_form_that_keeps_list_and_order() {
        Document html = html(
                address(Map.of("filter", "all", "sort", "-due", "requester", "sales")),
                List.of("Ärzte", "Sales", "Zoll"));
        Element form = html.selectFirst("form[method=get]");
        assertEquals("/jira/projects/SHOP", form.attr("action"));
        assertEquals("kept", form.selectFirst("[name=selectedItem]").attr("value"));
        assertEquals("all", form.selectFirst("[name=filter]").attr("value"));
        assertEquals("-due", form.selectFirst("[name=sort]").attr("value"));
        assertEquals(
                List.of("Any", "Ärzte", "Sales", "Zoll"),
                form.select("[name=requester] option").eachText());
        assertEquals("Sales", form.selectFirst("[name=requester] [selected]").attr("value"));
        form.select("select, input:not([type=hidden])")
                .forEach(field -> assertEquals(
                        1, html.select("label[for=" + field.id() + "]").size(), field.id()));
    }

    @Test
    void a_name_that_is_not_among_them_stays_and_without_names_it_is_typed() {
        Document html = html(address(Map.of("requester", "Gone")), List.of("Sales"));
        assertEquals("Gone", html.selectFirst("[name=requester] [selected]").attr("value"));
        Document typed = html(address(Map.of("requester", "Gone")), List.of());
        assertEquals("Gone", typed.selectFirst("input[name=requester]").attr("value"));
    }

    private static CommitmentView promise(
            LocalDate first, LocalDate agreed, @Nullable LocalDate delivered, Outcome outcome) {
        return CommitmentViews.promise(
                "Faster <checkout>",
                "Sales",
                first.minusDays(9),
                first,
                agreed,
                agreed,
                delivered,
                null,
                null,
                outcome);
    }

    private static ListAddress address(Map<String, String> parameters) {
        HttpServletRequest request = Partial.of(HttpServletRequest.class, new Object() {
            @SuppressWarnings("unused")
            public String getParameter(String name) {
                return parameters.get(name);
            }
        });
        return ListAddress.of(BASE, Attention.OPEN, request);
    }

    private static Element row(CommitmentView one) {
        return html(address(Map.of()), new CommitmentPage(List.of(one), 0, new MatchCount(1, false), null))
                .selectFirst("tbody tr");
    }

    private static Document html(ListAddress address, List<String> names) {
        return html(address, new CommitmentPage(List.of(), 0, new MatchCount(0, false), null), names);
    }

    private static Document html(ListAddress address, CommitmentPage page) {
        return html(address, page, List.of());
    }

    private static Document html(ListAddress address, CommitmentPage page, List<String> names) {
        Map<Attention, MatchCount> counts = new EnumMap<>(Attention.class);
        for (Attention one : Attention.values()) {
            counts.put(one, new MatchCount(one.ordinal(), false));
        }
        counts.put(Attention.WAITING, new MatchCount(1_000, true));
        counts.put(Attention.AHEAD, new MatchCount(3, false));
        return Jsoup.parse(new PromisesView(BundledTexts.english(), new Templates(new PlainTemplates()))
                .html(new PromisesView.ListContents(address, page, counts, names, TODAY, "/jira"))
                .toString());
    }
}
