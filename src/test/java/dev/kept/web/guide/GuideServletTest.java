package dev.kept.web.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.annotations.security.UnrestrictedAccess;
import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.host.FakeServices;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.template.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class GuideServletTest {
    private final HttpServletResponse response = mock(HttpServletResponse.class);

    @Test
    void everybody_may_read_it() {
        assertNotNull(GuideServlet.class.getAnnotation(UnrestrictedAccess.class));
    }

    @Test
    void readers_are_meant_unless_the_address_says_another() throws IOException {
        assertEquals(
                "Kept for readers from the business",
                shown(null, BundledTexts.english()).title());
        assertEquals(
                "Kept for administrators",
                shown("administrator", BundledTexts.english()).title());
        verify(response, org.mockito.Mockito.times(2)).setStatus(200);
    }

    @Test
    void it_speaks_the_readers_language() throws IOException {
        assertEquals(
                "Kept für die Fachseite", shown("reader", BundledTexts.german()).title());
    }

    @Test
    void it_says_which_guides_there_are_and_which_one_this_is() throws IOException {
        Document page = shown("project-manager", BundledTexts.english()).page();
        assertEquals(3, page.select(".kept-guide-nav a").size());
        assertEquals(
                "For project managers",
                page.select(".kept-guide-nav a[aria-current]").text());
    }

    @Test
    void an_address_that_names_no_guide_is_not_found() throws IOException {
        assertEquals("How this works", shown("<b>", BundledTexts.english()).title());
        verify(response).setStatus(404);
    }

    private record Shown(Document page) {
        String title() {
            return page.select("h1").text();
        }
    }

    private Shown shown(@Nullable String guide, Texts texts) throws IOException {
        HttpServletRequest request = mock(HttpServletRequest.class);
        StringWriter body = new StringWriter();
        when(request.getParameter("for")).thenReturn(guide);
        when(response.getWriter()).thenReturn(new PrintWriter(body, true));
        new GuideServlet(texts, new Templates(new PlainTemplates()), FakeServices.of()).doGet(request, response);
        return new Shown(Jsoup.parse(body.toString()));
    }
}
