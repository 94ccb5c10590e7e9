package dev.kept.sandbox.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.sandbox.host.velocity.Allowlist;
import dev.kept.sandbox.host.velocity.Templates;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The host escapes as the products' template engine does: by default, and by the names of plain references only. */
class EscapingTest {

    private static final Map<String, Object> VALUES =
            Map.of("name", "<b>", "nameHtml", "<b>", "row", Map.of("nameHtml", "<b>"));

    private static String rendered(String template) {
        Templates templates = new Templates(
                path -> path.equals("a.vm")
                        ? new ByteArrayInputStream(template.getBytes(StandardCharsets.UTF_8))
                        : Templates.class.getResourceAsStream("/" + path),
                new Allowlist(Set.of(), type -> false));
        return templates.render("a.vm", VALUES).strip();
    }

    @Test
    void a_template_is_escaped_unless_it_says_otherwise() {
        assertEquals("&lt;b&gt; <b> <b>", rendered("$name $nameHtml $!{nameHtml}"));
        assertEquals("<b> <b> <b>", rendered("#disable_html_escaping()\n$name $nameHtml $row.nameHtml"));
    }

    @Test
    void the_name_of_a_member_does_not_make_it_safe() {
        assertEquals("&lt;b&gt;", rendered("$row.nameHtml"));
    }
}
