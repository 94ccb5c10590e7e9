package dev.kept.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Texts;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.FakePartnership;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.BoxView;
import dev.kept.web.board.GoalCardView;
import dev.kept.web.board.ScoreboardView;
import dev.kept.web.template.Templates;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MacrosTest {

    private static final Texts TEXTS = BundledTexts.english();

    private final FakeJira jira = new FakeJira();
    private final FakePartnership partnership = new FakePartnership();
    private final PageBuilderService resources = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
    private Macro scoreboard;
    private Macro goal;

    MacrosTest() throws Exception {}

    @BeforeEach
    void make_the_macros() {
        Templates templates = new Templates(new PlainTemplates());
        UserProfile pat = mock(UserProfile.class);
        when(pat.getFullName()).thenReturn("Pat Manager");
        when(jira.users.getRemoteUser()).thenReturn(pat);
        Clock clock = Clock.fixed(Instant.parse("2026-04-01T10:00:00Z"), ZoneOffset.UTC);
        MacroPage page = new MacroPage(jira.users, resources, new BoxView(TEXTS, templates), clock);
        ApplicationProperties confluence = mock(ApplicationProperties.class);
        when(confluence.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/confluence");
        when(confluence.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example/confluence");
        scoreboard =
                new ScoreboardMacro(partnership, jira.link(), page, new ScoreboardView(TEXTS, templates), confluence);
        goal = new GoalMacro(partnership, page, new GoalCardView(TEXTS, templates));
    }

    @Test
    void the_scoreboard_links_the_projects_commitments_in_jira() throws Exception {
        String html = scoreboard.execute(Map.of("project", " shop ", "window", "90"), "", output("display"));

        assertEquals(List.of(new ScoreboardQuery(null, 90)), partnership.asked);
        assertTrue(
                html.contains("href=\"https://jira.example/issues/?jql=project%20%3D%20%22SHOP%22%20AND%20"
                        + "commitmentOutcome%20in%20%28kept_first"),
                html);
        assertTrue(html.contains("href=\"/confluence/plugins/servlet/kept/portfolio\""), html);
        assertTrue(
                scoreboard
                        .execute(Map.of("project", "SHOP"), "", output("pdf"))
                        .contains("href=\"https://wiki.example/confluence/plugins/servlet/kept/portfolio\""),
                "A document is read anywhere");
        assertTrue(html.contains("class=\"aui kept-table\""), html);
        assertFalse(html.contains("As seen by"), html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | | No project is chosen yet. Edit this macro and enter the key of a Jira project.",
                "<b>x | | What is entered as the project is not a project key. Edit this macro and enter a key such as SHOP.",
                "SHOP | 0 | The number of days to look back must be a whole number from 1 to 3660. Edit this macro to change it.",
                "SHOP | soon | The number of days to look back must be a whole number from 1 to 3660. Edit this macro to change it.",
                "SHOP | 99999 | The number of days to look back must be a whole number from 1 to 3660. Edit this macro to change it.",
                "OTHER | | There is no project OTHER in Jira, or you may not see it.",
            })
    void what_cannot_be_shown_is_a_sentence(String project, String window, String sentence) throws Exception {
        Map<String, String> parameters =
                window == null ? Map.of("project", project) : Map.of("project", project, "window", window);
        assertEquals(sentence, text(scoreboard.execute(parameters, "", output("display"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_FOUND | kept.link.notFound | There is no project SHOP in Jira, or you may not see it.",
                "FORBIDDEN | kept.link.said | There is no project SHOP in Jira, or you may not see it.",
                "NOT_LINKED | kept.link.none | Partnership scoreboard for SHOP: This Confluence has no application link to Jira yet. A Confluence administrator can add one.",
                "UNREACHABLE | kept.link.unreachable | Partnership scoreboard for SHOP: Jira does not answer at the moment. Try again in a minute.",
            })
    void each_refusal_has_its_own_sentence(Kind kind, String key, String sentence) throws Exception {
        partnership.refusal = Optional.of(Refusal.of(kind, key));
        assertEquals(sentence, text(scoreboard.execute(Map.of("project", "SHOP"), "", output("display"))));
    }

    @Test
    void a_goal_that_cannot_be_asked_for_is_named() throws Exception {
        partnership.refusal = Optional.of(Refusal.of(Kind.UNREACHABLE, "kept.link.unreachable"));

        assertEquals(
                "Shared goal GROWTH: Jira does not answer at the moment. Try again in a minute.",
                text(goal.execute(Map.of("goal", "growth"), "", output("display"))));
    }

    @Test
    void consent_is_offered_on_a_page_and_not_in_a_document() throws Exception {
        partnership.refusal = Optional.of(new Refusal(
                Kind.CREDENTIALS_REQUIRED,
                "kept.link.credentials",
                List.of(),
                null,
                "https://jira.example/ok?a=1&b=2"));

        String page = scoreboard.execute(Map.of("project", "SHOP"), "", output("display"));
        String document = scoreboard.execute(Map.of("project", "SHOP"), "", output("pdf"));

        assertTrue(
                page.contains("<a href=\"https://jira.example/ok?a=1&amp;b=2\">Give your consent in Jira</a>"), page);
        assertFalse(document.contains("<a"), document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "pdf", "html_export", "something new"})
    @NullSource
    void a_document_is_complete_and_says_whose_view_it_holds(String type) throws Exception {
        String html = scoreboard.execute(Map.of("project", "SHOP"), "", output(type));

        assertTrue(html.contains("As seen by Pat Manager on April 1, 2026."), html);
        assertFalse(html.contains("class="), html);
        verify(resources.assembler().resources(), never()).requireWebResource(anyString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "feed", "diff"})
    void mail_and_feeds_hold_nothing_of_jira(String type) throws Exception {
        assertEquals(
                "The partnership scoreboard is shown on the Confluence page.",
                text(scoreboard.execute(Map.of("project", "SHOP"), "", output(type))));
        assertEquals(
                "The shared goal is shown on the Confluence page.",
                text(goal.execute(Map.of("goal", "GROWTH"), "", output(type))));
        assertEquals(List.of(), partnership.asked);
    }

    @Test
    void nobody_logged_in_is_told_to_log_in_and_jira_is_not_asked() throws Exception {
        jira.logOut();
        assertTrue(text(scoreboard.execute(Map.of("project", "SHOP"), "", output("display")))
                .startsWith("Log in to see this."));
        assertEquals(
                "The shared goal is shown on the Confluence page.",
                text(goal.execute(Map.of("goal", "GROWTH"), "", output("word"))));
        assertEquals(List.of(), partnership.asked);
    }

    @Test
    void a_goal_is_named_with_its_page_and_its_work() throws Exception {
        String html = goal.execute(Map.of("goal", "growth"), "", output("display"));

        assertEquals(
                "Grow <online> revenue (GROWTH) Strategy page: Strategy & goals 3 issues in Jira carry this goal",
                text(html));
        assertTrue(html.contains("href=\"https://wiki.example/x?pageId=1\""), html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | No goal is chosen yet. Edit this macro and enter the key of a goal.",
                "x y | What is entered as the goal is not a goal key. Edit this macro and enter a key such as GROWTH.",
                "OTHER | There is no shared goal with the key OTHER.",
            })
    void an_unknown_goal_is_a_sentence(String key, String sentence) throws Exception {
        assertEquals(sentence, text(goal.execute(Map.of("goal", key), "", output("display"))));
    }

    private static ConversionContext output(String type) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getOutputType()).thenReturn(type);
        return context;
    }

    private static String text(String html) {
        return Jsoup.parse(html).text();
    }
}
