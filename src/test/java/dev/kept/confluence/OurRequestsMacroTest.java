package dev.kept.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.contact.OutgoingStep.AskedPlace;
import dev.kept.core.contact.OutgoingStep.TypedAsking;
import dev.kept.core.contact.OutgoingStep.TypedTakeBack;
import dev.kept.core.contact.StepWire.StepReply;
import dev.kept.core.request.RequestDesk;
import dev.kept.core.request.RequestDesk.RequestPlace;
import dev.kept.core.request.ShownRequest;
import dev.kept.link.Json;
import dev.kept.link.contact.ContactPageJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a contact asks for on the page, and what the page sends for it. */
class OurRequestsMacroTest extends OurPromisesFixture {

    private static final Map<String, String> ASKING = Map.of(
            "stepId", "request-0001",
            "promise", "new-request",
            "asked", "0",
            "kind", "ask_for",
            "place", "SHOP:Sales: <EU>",
            "need", " Prices <in> francs ",
            "date", "2026-12-24",
            "words", "one\r\ntwo <x>",
            "back", "/confluence/x");

    OurRequestsMacroTest() throws Exception {}

    private static ShownRequest request(String id, boolean open) {
        return new ShownRequest(
                id,
                "Sales: <EU>",
                "Shop <x>",
                "Need " + id + " <b>",
                "So <that>",
                LocalDate.of(2026, 12, 24),
                "It <waits>.",
                open ? null : "No <way>",
                open);
    }

    @BeforeEach
    void the_shop_can_be_asked() {
        RequestDesk desk = new RequestDesk(
                List.of(new RequestPlace("Sales: <EU>", "SHOP", "Shop <x>")),
                List.of(request("r-1", true), request("r-2", false)));
        jira.body = Json.text(ContactPageJson.of(PAGE.with(desk)));
    }

    @Test
    void what_is_asked_for_goes_out_as_it_was_typed() throws Exception {
        Document page = shown("display");
        Element form = page.selectFirst("form:has(input[name=kind][value=ask_for])");
        assertEquals("SHOP:Sales: <EU>", form.select("option").val());
        typed(ASKING);
        servlet.service(post(), response);
        OutgoingStep step = store.of("u-vera", 9).get(0);
        assertEquals(
                new TypedAsking(
                        new AskedPlace("SHOP", "Sales: <EU>"), "Prices <in> francs", "one\ntwo <x>", "2026-12-24"),
                step.typed());
        assertEquals("Prices <in> francs", step.title());
        assertTrue(shown("display").text().contains("Saved. Ask for something: Prices <in> francs"));
    }

    @Test
    void a_refusal_stands_in_the_open_form_with_what_was_typed() throws Exception {
        reply = StepReply.no("That day is <over>.");
        typed(ASKING);
        servlet.service(post(), response);
        Document page = shown("display");
        Element form = page.selectFirst("details[open] form:has(input[name=kind][value=ask_for])");
        assertEquals("That day is <over>.", form.select("[role=alert]").text());
        assertEquals("Prices <in> francs", form.select("input[name=need]").val());
        assertEquals("one\ntwo <x>", form.select("textarea").val());
        assertEquals("2026-12-24", form.select("input[name=date]").val());
        assertEquals(0, page.select(".kept-notice").size(), "told once");
    }

    @Test
    void only_what_waits_can_be_taken_back_and_words_stay_words() throws Exception {
        Document page = shown("display");
        assertEquals(1, page.select("input[name=kind][value=take_back_request]").size());
        assertTrue(page.text().contains("Need r-1 <b>"));
        assertTrue(page.text().contains("No <way>"));
        assertEquals(0, page.select("b, that, way").size());
        typed(Map.of(
                "stepId", "step-0002",
                "promise", "r-1",
                "asked", "0",
                "kind", "take_back_request",
                "title", "Need",
                "back", "/confluence/x"));
        reply = StepReply.SILENT;
        servlet.service(post(), response);
        OutgoingStep step = store.of("u-vera", 9).get(0);
        assertEquals(new TypedTakeBack(), step.typed());
        assertEquals("r-1", step.promise());
        page = shown("display");
        assertEquals(0, page.select("input[name=kind][value=take_back_request]").size(), "on its way");
        assertTrue(page.text().contains("On its way. Take back: Need"));
    }

    @Test
    void on_paper_and_in_a_preview_requests_are_read_and_nothing_is_asked_for() {
        for (String output : List.of("pdf", "word", "preview")) {
            Document page = shown(output);
            assertTrue(page.text().contains("It <waits>."), output);
            assertEquals(0, page.select("form").size(), output);
        }
    }

    @Test
    void where_no_project_accepts_requests_nothing_is_said_of_them() {
        jira.body = Json.text(ContactPageJson.of(PAGE));
        assertFalse(shown("display").text().contains("Requests"));
    }
}
