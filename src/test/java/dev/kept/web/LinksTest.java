package dev.kept.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://jira.example/browse/A-1", "HTTP://jira.example", "/jira/browse/A-1?x=\"<"})
    void web_addresses_and_paths_may_be_followed(String url) {
        assertEquals(Optional.of(url), Links.safe(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//evil.example",
                "/\\evil",
                " https://x",
                "ftp://x",
                "",
                "https://a b",
                "java\nscript:alert(1)",
                "browse/A-1"
            })
    void nothing_else_may(String url) {
        assertEquals(Optional.empty(), Links.safe(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jira/projects/SHOP?selectedItem=x&filter=open", "/", "/./..//evil.example"})
    void a_path_leads_back_to_this_host(String url) {
        assertEquals(Optional.of(url), Links.here(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/jira",
                "HTTPS://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "javascript:alert(1)",
                "evil.example",
                ""
            })
    void nothing_else_leads_back(String url) {
        assertEquals(Optional.empty(), Links.here(url));
    }

    @Test
    void a_value_stays_one_value() {
        assertEquals("a%20b%26c%2F%C3%A4", Links.encode("a b&c/ä"));
    }
}
