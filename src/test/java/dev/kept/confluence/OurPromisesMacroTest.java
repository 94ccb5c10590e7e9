package dev.kept.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.kept.core.contact.ContactPage;
import dev.kept.core.contact.StepWire.StepReply;
import dev.kept.link.Json;
import dev.kept.link.contact.ContactPageJson;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a contact sees on the page, and what the page sends for it. */
class OurPromisesMacroTest extends OurPromisesFixture {

    OurPromisesMacroTest() throws Exception {}

    @Test
    void a_page_has_a_form_for_each_step_with_what_comes_of_it() {
        Document page = shown("display");
        assertEquals("Waiting for your answer", page.select("h3").text());
        assertEquals(3, page.select("form").size());
        for (Element form : page.select("form")) {
            assertEquals("post", form.attr("method"));
            assertEquals("/confluence/plugins/servlet/kept/our-promises", form.attr("action"));
            assertEquals("tok\"en", form.select("[name=atl_token]").val());
            assertEquals(
                    "/confluence/display/PART/x?a=1&b=\"2\"",
                    form.select("[name=back]").val());
            assertEquals("3", form.select("[name=asked]").val());
            assertFalse(form.select(".kept-consequence").text().isEmpty());
        }
        assertEquals(
                3,
                page.select("[name=stepId]").eachAttr("value").stream()
                        .distinct()
                        .count());
        assertTrue(page.select("input[type=date]").hasAttr("required"));
        assertTrue(page.text().contains("Do you <accept>?"), page.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "pdf", "word"})
    void nothing_can_be_sent_from_elsewhere(String output) {
        Document page = shown(output);
        assertTrue(page.text().contains("Gift <cards>"), page.text());
        assertEquals(0, page.select("form, button, input").size());
    }

    @Test
    void mails_and_strangers_are_told_nothing() {
        assertFalse(shown("email").text().contains("Gift"));
        jira.body = Json.text(ContactPageJson.of(new ContactPage(List.of(), List.of(), false)));
        assertEquals(
                "You are not known as a contact of a business function. Ask an administrator of Jira to enter your"
                        + " Confluence user name on the page Business functions.",
                shown("display").text());
        channel.close();
        assertTrue(shown("display").text().contains("do not trust each other yet"));
    }

    @Test
    void while_jira_is_away_only_what_is_on_its_way_is_shown() {
        reply = StepReply.SILENT;
        store.add(step("step-0001", "u-vera"));
        store.add(step("step-0002", "u-fred"));
        jira.status = 503;
        Document page = shown("display");
        assertTrue(page.text().contains("On its way. Propose another date: Gift <cards>"), page.text());
        assertTrue(page.text().contains("Jira does not answer at the moment"), page.text());
        assertEquals(1, page.select(".kept-notice").size(), "nobody else's");
        jira.status = 200;
        page = shown("display");
        assertEquals(0, page.select("form").size(), "not twice: " + page);
    }

    @Test
    void what_is_refused_stands_beside_its_form_with_what_was_typed() throws Exception {
        reply = StepReply.no("Choose <another>.");
        typed(COUNTER);
        servlet.service(post(), response);
        verify(response).sendRedirect("/confluence/x#kept-our-promises");
        Document page = shown("display");
        assertEquals("Choose <another>.", page.select("details[open] .error").text());
        assertEquals("one\ntwo <x>", page.select("details[open] textarea").val());
        assertEquals("2026-12-24", page.select("details[open] input[type=date]").val());
        assertEquals(0, page.select(".kept-notice").size());
        typed(Map.of("action", "dismiss"));
        servlet.service(post(), response);
        assertEquals(List.of(), store.of("u-vera", 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "", "/a#b"
            })
    void the_form_leads_nowhere_else(String back) throws Exception {
        typed(COUNTER);
        typed(Map.of("back", back));
        servlet.service(post(), response);
        verify(response).sendRedirect("/confluence/#kept-our-promises");
    }

    @Test
    void without_the_token_or_by_another_method_nothing_is_taken() throws Exception {
        typed(COUNTER);
        ours = false;
        servlet.service(post(), response);
        verify(response).setStatus(403);
        when(request.getMethod()).thenReturn("GET");
        ours = true;
        servlet.service(request, response);
        verify(response).setStatus(405);
        assertEquals(List.of(), store.of("u-vera", 9));
        typed(Map.of("kind", "steal"));
        servlet.service(post(), response);
        verify(response).setStatus(400);
        assertEquals(List.of(), store.of("u-vera", 9));
    }
}
