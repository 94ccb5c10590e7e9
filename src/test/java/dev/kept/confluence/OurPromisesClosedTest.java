package dev.kept.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.kept.core.contact.OutgoingStep;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page shows everything, and has no form, where nothing can be taken. */
class OurPromisesClosedTest extends OurPromisesFixture {

    OurPromisesClosedTest() throws Exception {}

    @Test
    void in_read_only_mode_everything_is_shown_and_nothing_is_taken() throws Exception {
        readOnly = true;
        Document page = shown("display");
        assertTrue(page.text().contains("Gift <cards>"), page.text());
        assertTrue(page.text().contains("Confluence is in read-only mode"), page.text());
        assertEquals(0, page.select("form, button, input").size());
        assertFalse(shown("word").text().contains("read-only"), "nobody answers on paper");

        store.add(step("step-0002", "u-vera"));
        typed(COUNTER);
        servlet.service(post(), response);
        verify(response).setStatus(503);
        typed(Map.of("stepId", "step-0002", "action", "dismiss"));
        servlet.service(post(), response);
        assertTrue(written.toString().contains("nothing can be saved here now"), written.toString());
        assertEquals(
                List.of("step-0002"),
                store.of("u-vera", 9).stream().map(OutgoingStep::id).toList());
    }

    @Test
    void a_product_that_tells_no_response_shows_promises_and_says_why_nothing_can_be_answered() {
        when(http.getResponse()).thenThrow(new NoSuchMethodError("HttpContext.getResponse"));
        Document page = shown("display");
        assertTrue(page.text().contains("Gift <cards>"), page.text());
        assertTrue(page.text().contains("have to answer by email"), page.text());
        assertEquals(0, page.select("form").size());
    }
}
