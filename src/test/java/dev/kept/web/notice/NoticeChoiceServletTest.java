package dev.kept.web.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.consent.InMemoryLinkStore;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.house.Rhythm;
import dev.kept.core.notice.InMemoryNoticeChoices;
import dev.kept.core.notice.NoticeLinks;
import dev.kept.core.notice.NoticeReader;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.template.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeChoiceServletTest {

    private static final String ADDRESS = "boss<b>@sales.example";

    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final StringWriter body = new StringWriter();
    private final NoticeLinks links = new NoticeLinks(new InMemoryLinkStore());
    private final InMemoryNoticeChoices choices = new InMemoryNoticeChoices();
    private final InMemoryRuleStore rules = new InMemoryRuleStore(Clock.systemUTC());
    private NoticeChoiceServlet servlet;

    @BeforeEach
    void a_contact_opens_the_link() throws IOException {
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        when(request.getParameter("token")).thenReturn(links.token(ADDRESS));
        when(response.getWriter()).thenReturn(new PrintWriter(body));
        servlet = new NoticeChoiceServlet(
                links,
                choices,
                new NoticeChoicePage(BundledTexts.english(), new Templates(new PlainTemplates())),
                new Capabilities(rules),
                application);
    }

    private Document html() {
        Document html = Jsoup.parse(body.toString());
        body.getBuffer().setLength(0);
        return html;
    }

    private Optional<Rhythm> chosen() {
        return choices.of(NoticeReader.id(ADDRESS));
    }

    @Test
    void looking_changes_nothing_and_shows_the_four() throws IOException {
        servlet.doGet(request, response);
        verify(response).setStatus(200);
        Document html = html();
        assertTrue(html.text().contains("How often should " + ADDRESS + " hear"), html.text());
        assertEquals(4, html.select("input[type=radio]").size());
        assertEquals(0, html.select("input[checked]").size());
        assertEquals("/jira/plugins/servlet/kept/notices", html.select("form").attr("action"));
        assertEquals(Optional.empty(), chosen());
        assertTrue(NoticeChoiceServlet.class.isAnnotationPresent(UnrestrictedAccess.class));
    }

    @Test
    void while_the_mails_are_switched_off_there_is_nothing_to_choose() throws IOException {
        rules.replace(HouseRules.STANDARD.without(Set.of(Capability.NOTICES)), "admin");
        servlet.doGet(request, response);
        verify(response).setStatus(409);
        assertEquals(0, html().select("form").size());
        when(request.getParameter("rhythm")).thenReturn("questions_only");
        servlet.doPost(request, response);
        assertTrue(html().text().contains("News by email is switched off here"));
        assertEquals(Optional.empty(), chosen());
    }

    @Test
    void a_choice_is_kept_and_shown_the_next_time() throws IOException {
        when(request.getParameter("rhythm")).thenReturn("questions_only");
        servlet.doPost(request, response);
        assertTrue(html().text().contains("Saved."));
        assertEquals(Optional.of(Rhythm.QUESTIONS_ONLY), chosen());
        servlet.doGet(request, response);
        assertEquals("questions_only", html().select("input[checked]").attr("value"));
    }

    @Test
    void no_choice_is_asked_for_again() throws IOException {
        when(request.getParameter("rhythm")).thenReturn("never");
        servlet.doPost(request, response);
        verify(response).setStatus(400);
        assertTrue(html().text().contains("Choose one of the four."));
        assertEquals(Optional.empty(), chosen());
    }

    @Test
    void a_forged_link_shows_and_changes_nothing() throws IOException {
        when(request.getParameter("token")).thenReturn(new NoticeLinks(new InMemoryLinkStore()).token(ADDRESS));
        when(request.getParameter("rhythm")).thenReturn("weekly");
        servlet.doPost(request, response);
        verify(response).setStatus(404);
        Document html = html();
        assertEquals(0, html.select("form").size());
        assertTrue(html.text().contains("not complete, or not from here"));
        servlet.doGet(request, response);
        assertEquals(0, html().select("form").size());
        assertEquals(Optional.empty(), chosen());
    }
}
