package dev.kept.sandbox.confluence.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.sandbox.confluence.TestHost;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WikiPagesTest {

    private final TestHost host = new TestHost();

    WikiPagesTest() {
        WikiPages.register(
                host.site,
                () -> {
                    throw new UnsupportedOperationException();
                },
                host);
    }

    private String view(@Nullable String user, WikiPage page) throws IOException {
        return body(
                host.page(user, "GET", "/pages/viewpage.action", Map.of(), Map.of("pageId", Long.toString(page.id()))));
    }

    private static String body(Response response) {
        return response.page()
                .map(page -> page.body())
                .orElseGet(() -> new String(response.body(), StandardCharsets.UTF_8));
    }

    @Test
    void the_front_page_says_that_it_is_not_confluence() throws IOException {
        assertTrue(body(host.page(null, "GET", "/", Map.of(), Map.of())).contains("This is not Confluence."));
    }

    @Test
    void shows_a_page_with_its_labels_escaped_and_edit_buttons_only_to_those_who_may() throws IOException {
        WikiPage page = host.test.page("OPEN", "<i>Title</i>", "<p>text</p>");
        String sales = view("sales", page);
        assertTrue(sales.contains("&lt;i&gt;Title&lt;/i&gt;"));
        assertTrue(sales.contains("<p>text</p>"));
        assertTrue(sales.contains("editPageLink"));
        assertFalse(view(null, page).contains("editPageLink"));
    }

    @Test
    void asks_visitors_to_sign_in_whether_the_page_is_hidden_or_missing() {
        WikiPage page = host.test.page("TEAM", "Hidden", "<p/>");
        int hidden = assertThrows(Refused.class, () -> view(null, page)).status();
        assertEquals(401, hidden);
        assertEquals(
                401,
                assertThrows(
                                Refused.class,
                                () -> host.page(null, "GET", "/pages/viewpage.action", Map.of(), Map.of("pageId", "1")))
                        .status());
        assertEquals(
                404,
                assertThrows(
                                Refused.class,
                                () -> host.page(
                                        "sales", "GET", "/pages/viewpage.action", Map.of(), Map.of("pageId", "1")))
                        .status());
    }

    @Test
    void makes_and_changes_a_page_and_shows_the_form_again_when_something_is_wrong() throws IOException {
        Map<String, String> form = Map.of("spaceKey", "OPEN", "title", "New page", "wysiwygContent", "<p>a</p>");
        Response made = host.page("sales", "POST", "/pages/docreatepage.action", Map.of(), form);
        assertEquals("/display/OPEN/New+page", made.headers().get("Location"));
        WikiPage page = host.test.wiki.page("OPEN", "New page").orElseThrow();
        String id = Long.toString(page.id());
        Map<String, String> broken = Map.of("pageId", id, "title", "New page", "wysiwygContent", "<p>", "version", "2");
        Response again = host.page("sales", "POST", "/pages/doeditpage.action", Map.of(), broken);
        assertEquals(400, again.status());
        assertTrue(body(again).contains("Error parsing xhtml"));
        assertTrue(body(again).contains("name=\"version\" value=\"2\""));
        Map<String, String> right =
                Map.of("pageId", id, "title", "New page", "wysiwygContent", "<p>b</p>", "version", "2");
        host.page("sales", "POST", "/pages/doeditpage.action", Map.of(), right);
        String old = body(
                host.page("sales", "GET", "/pages/viewpage.action", Map.of(), Map.of("pageId", id, "version", "1")));
        assertTrue(old.contains("<p>a</p>") && old.contains("You are looking at version 1"));
        String history =
                body(host.page("sales", "GET", "/pages/viewpreviousversions.action", Map.of(), Map.of("pageId", id)));
        assertTrue(history.contains("v. 2") && history.contains("Display sales"));
    }

    @Test
    void exports_static_documents_without_scripts_and_with_whole_addresses() throws IOException {
        WikiPage page = host.test.page(
                "OPEN", "Export me", "<p>x</p><ac:link><ri:page ri:content-title=\"Open space\"/></ac:link>");
        Map<String, String> id = Map.of("pageId", Long.toString(page.id()));
        Response word = host.page("sales", "GET", "/exportword", Map.of(), id);
        assertEquals("application/msword", word.contentType());
        assertTrue(
                body(word).contains("href=\"http://localhost:1990/confluence/display/OPEN/Open+space\""), body(word));
        Response print = host.page("sales", "GET", "/spaces/flyingpdf/pdfpageexport.action", Map.of(), id);
        assertTrue(body(print).contains("print page in HTML"));
        assertFalse(body(print).contains("<script"));
    }

    @Test
    void only_administrators_make_spaces() throws IOException {
        Map<String, String> form = Map.of("key", "NEW", "name", "New space");
        assertThrows(Refused.class, () -> host.page("sales", "POST", "/spaces/docreatespace.action", Map.of(), form));
        host.page("admin", "POST", "/spaces/docreatespace.action", Map.of(), form);
        assertTrue(host.test.wiki.space("NEW").isPresent());
    }

    @Test
    void refuses_a_restriction_to_somebody_unknown() {
        WikiPage page = host.test.page("OPEN", "A", "<p/>");
        Map<String, String> form = Map.of("pageId", Long.toString(page.id()), "viewers", "nobody");
        Refused refused = assertThrows(
                Refused.class, () -> host.page("sales", "POST", "/pages/dorestrictions.action", Map.of(), form));
        assertEquals(400, refused.status());
    }
}
