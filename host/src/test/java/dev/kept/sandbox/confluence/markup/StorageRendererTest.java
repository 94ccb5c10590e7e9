package dev.kept.sandbox.confluence.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageRendererTest {

    private static final Links LINKS = new Links() {
        @Override
        public Optional<String> page(String spaceKey, String title) {
            return title.equals("Goal") ? Optional.of("/c/display/" + spaceKey + "/Goal") : Optional.empty();
        }

        @Override
        public String space(String spaceKey) {
            return "/c/display/" + spaceKey;
        }
    };

    private static final Map<String, Macros.Body> MACROS = Map.of(
            "echo",
            (call, rendering) -> "[" + call.parameters() + "|" + call.body() + "|" + rendering.outputType() + "]",
            "refuses",
            (call, rendering) -> {
                throw new Macros.MacroFailure("no <project>", new IllegalStateException());
            },
            "breaks",
            (call, rendering) -> {
                throw new IllegalStateException("broken");
            });

    private static String html(String storage) {
        StorageRenderer renderer = new StorageRenderer(name -> Optional.ofNullable(MACROS.get(name)), LINKS);
        return renderer.html(storage, Rendering.of(1L, "STRAT", "My page", Rendering.DISPLAY));
    }

    private static String macro(String name, String inside) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + inside + "</ac:structured-macro>";
    }

    @Test
    void keeps_text_lists_and_tables() {
        String storage = "<p>One &amp; <strong>two</strong><br/>three</p><ul><li>a</li></ul>"
                + "<table><tbody><tr><th colspan=\"2\">h</th></tr></tbody></table>";
        assertEquals(storage, html(storage));
    }

    @Test
    void gives_headings_an_anchor_and_counts_repeated_ones() {
        assertEquals(
                "<h2 id=\"Mypage-Whyitmatters\">Why it matters</h2><h2 id=\"Mypage-Whyitmatters.1\">Why it matters</h2>",
                html("<h2>Why it matters</h2><h2>Why it matters</h2>"));
    }

    @Test
    void links_to_pages_of_the_same_space_and_of_another() {
        assertEquals(
                "<a href=\"/c/display/STRAT/Goal\">Goal</a>",
                html("<ac:link><ri:page ri:content-title=\"Goal\"/></ac:link>"));
        assertEquals(
                "<a href=\"/c/display/PART/Goal\">our <em>goal</em></a>",
                html("<ac:link><ri:page ri:space-key=\"PART\" ri:content-title=\"Goal\"/>"
                        + "<ac:link-body>our <em>goal</em></ac:link-body></ac:link>"));
    }

    @Test
    void shows_a_link_to_a_page_that_is_not_there_as_text() {
        assertEquals(
                "<span class=\"unresolved\">Gone</span>",
                html("<ac:link><ri:page ri:content-title=\"Gone\"/></ac:link>"));
    }

    @Test
    void drops_scripts_handlers_and_harmful_addresses() {
        String html = html("<script>alert(1)</script><p onclick=\"x()\">hi</p>"
                + "<a href=\"javascript:alert(1)\">j</a><iframe src=\"http://x\">in</iframe>");
        assertEquals("<p>hi</p><a>j</a>in", html);
    }

    @Test
    void gives_a_macro_its_parameters_its_rendered_body_and_the_output_type() {
        String inside = "<ac:parameter ac:name=\"project\">SHOP</ac:parameter><ac:rich-text-body><p>a "
                + macro("echo", "") + "</p></ac:rich-text-body>";
        assertEquals("[{project=SHOP}|<p>a [{}||display]</p>|display]", html(macro("echo", inside)));
    }

    @Test
    void gives_a_macro_a_plain_body_as_it_is() {
        String inside = "<ac:plain-text-body><![CDATA[a < b & <p>c</p>]]></ac:plain-text-body>";
        assertEquals("[{}|a < b & <p>c</p>|display]", html(macro("echo", inside)));
    }

    @Test
    void gives_a_page_parameter_as_space_and_title() {
        String inside =
                "<ac:parameter ac:name=\"page\"><ac:link><ri:page ri:space-key=\"STRAT\" ri:content-title=\"Goal\"/>"
                        + "</ac:link></ac:parameter>";
        assertEquals("[{page=STRAT:Goal}||display]", html(macro("echo", inside)));
    }

    @Test
    void names_an_unknown_macro() {
        assertTrue(html(macro("ghost", "")).contains("Unknown macro: &#39;ghost&#39;"));
    }

    @Test
    void shows_what_a_refusing_and_a_broken_macro_say_and_goes_on() {
        String html = html(macro("refuses", "") + macro("breaks", "") + "<p>after</p>");
        assertTrue(html.contains("Error rendering macro &#39;refuses&#39; : no &lt;project&gt;"), html);
        assertTrue(html.contains("Error rendering macro &#39;breaks&#39; : broken"), html);
        assertTrue(html.endsWith("<p>after</p>"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>open", "<p>&nosuch;</p>", "a < b", "<!DOCTYPE x><p/>", "</p>"})
    void finds_fault_with_what_is_not_well_formed(String storage) {
        assertTrue(StorageFormat.fault(storage).orElse("").startsWith("Error parsing xhtml"), storage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain", "<p>&nbsp;&auml;&amp;</p>", "<ac:link><ri:page ri:content-title=\"x\"/></ac:link>"})
    void accepts_what_is_well_formed(String storage) {
        assertEquals(Optional.empty(), StorageFormat.fault(storage));
    }

    @Test
    void reads_the_words_of_a_page_without_macro_parameters() {
        String storage = "<p>One</p>"
                + macro(
                        "echo",
                        "<ac:parameter ac:name=\"project\">SHOP</ac:parameter>"
                                + "<ac:rich-text-body><p>two</p></ac:rich-text-body>");
        assertEquals("One two", StorageFormat.plainText(storage));
        assertFalse(StorageFormat.plainText(storage).contains("SHOP"));
    }
}
