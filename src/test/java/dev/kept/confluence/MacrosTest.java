package dev.kept.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.kept.confluence.link.PublishedFigures;
import dev.kept.confluence.link.PublishedSource;
import dev.kept.confluence.macro.GoalMacro;
import dev.kept.confluence.macro.MacroPage;
import dev.kept.confluence.macro.PublishedMacro;
import dev.kept.confluence.macro.ScoreboardMacro;
import dev.kept.confluence.page.PageTitles;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Texts;
import dev.kept.core.host.FakeServices;
import dev.kept.core.measure.Rate;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.publishing.Audience;
import dev.kept.core.publishing.ChannelSecret;
import dev.kept.core.publishing.InMemoryChannelStore;
import dev.kept.core.publishing.InMemoryCopyStore;
import dev.kept.core.publishing.PublishedBoard;
import dev.kept.core.publishing.PublishedProject;
import dev.kept.core.publishing.PublishedSpan;
import dev.kept.link.Json;
import dev.kept.link.board.PublishedJson;
import dev.kept.link.channel.SignedChannel;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.FakePartnership;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.BoxView;
import dev.kept.web.MutedLine;
import dev.kept.web.Zones;
import dev.kept.web.board.GoalCardView;
import dev.kept.web.board.PublishedBoardView;
import dev.kept.web.board.ScoreboardView;
import dev.kept.web.template.Templates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final InMemoryChannelStore channel = new InMemoryChannelStore();
    private final InMemoryCopyStore copies = new InMemoryCopyStore();
    private final List<String> asked = new ArrayList<>();
    private PublishedSource.PublishedReply source = new PublishedSource.PublishedReply(true, null);
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
        MacroPage page = new MacroPage(
                jira.users,
                FakeServices.of(resources),
                new BoxView(TEXTS, templates),
                clock,
                new Zones(FakeServices.of()));
        ApplicationProperties confluence = mock(ApplicationProperties.class);
        when(confluence.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/confluence");
        when(confluence.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example/confluence");
        PublishedMacro published = new PublishedMacro(
                new PublishedFigures(
                        new SignedChannel(channel, clock),
                        (path, headers) -> {
                            asked.add(path);
                            return source;
                        },
                        copies,
                        jira.users,
                        clock),
                new PublishedBoardView(TEXTS, templates),
                new MutedLine(TEXTS, templates),
                page,
                new Zones(FakeServices.of()));
        scoreboard = new ScoreboardMacro(
                partnership, jira.link(), page, new ScoreboardView(TEXTS, templates), published, confluence);
        goal = new GoalMacro(
                partnership,
                page,
                new PageTitles(FakeServices.of(), confluence),
                new GoalCardView(TEXTS, templates),
                published);
    }

    @Test
    void several_projects_have_a_board_each_and_one_that_is_not_found_a_sentence() throws Exception {
        String html =
                scoreboard.execute(Map.of("project", "shop, NONE;SHOP", "compact", "true"), "", output("display"));

        assertEquals(2, partnership.asked.size(), partnership.asked.toString());
        assertEquals(1, Jsoup.parse(html).select(".kept-board").size());
        assertEquals(1, Jsoup.parse(html).select(".kept-box").size());
        assertTrue(html.contains("NONE"), html);
        String many = scoreboard.execute(Map.of("project", "A B C D E F G H I J K"), "", output("display"));
        assertTrue(many.contains("At most 10 projects fit here."), many);
        assertEquals(2, partnership.asked.size());
    }

    @Test
    void the_scoreboard_links_the_projects_commitments_in_jira() throws Exception {
        String html = scoreboard.execute(Map.of("project", " shop ", "window", "90"), "", output("display"));

        assertEquals(List.of(new ScoreboardQuery(null, 90), "next SHOP"), partnership.asked);
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
        assertFalse(html.contains("can see it in Jira"), html);
    }

    @Test
    void a_compact_scoreboard_asks_for_no_more_than_it_shows() throws Exception {
        String html = scoreboard.execute(Map.of("project", "SHOP", "compact", "true"), "", output("display"));

        assertEquals(List.of(new ScoreboardQuery(null, 365)), partnership.asked);
        assertTrue(html.contains("kept-tile"), html);
        assertFalse(html.contains("<details"), html);
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
    void a_stranger_reads_one_line_on_the_whole_page_and_consent_only_where_it_leads_somewhere() throws Exception {
        stranger();
        ConversionContext page = output("display");

        String first = scoreboard.execute(Map.of("project", "SHOP"), "", page);
        assertEquals(
                "Some figures from Jira are not open to you here. Ask whoever administers the project in Jira to"
                        + " publish them. I have a Jira account",
                text(first));
        assertTrue(first.contains("<a href=\"https://jira.example/ok?a=1&amp;b=2\">"), first);
        assertEquals("", scoreboard.execute(Map.of("project", "WARE"), "", page));
        assertEquals("", goal.execute(Map.of("goal", "GROWTH"), "", page));
        String document = scoreboard.execute(Map.of("project", "SHOP"), "", output("pdf"));
        assertFalse(document.contains("<a"), document);
        assertEquals(List.of(), asked, "the channel is closed");
    }

    @Test
    void a_stranger_reads_what_is_published_until_it_is_taken_back() throws Exception {
        stranger();
        publish(List.of());
        String html = scoreboard.execute(Map.of("project", "SHOP"), "", output("display"));
        assertTrue(text(html).contains("27 of 44 commitments were kept by the first date, about 6 in 10."), text(html));
        assertTrue(text(html).contains("By chance alone it could be 4 to 8 in 10. The target is 8 in 10."), text(html));
        assertTrue(text(html).contains("Of 9 late commitments, 4 came as a surprise"), text(html));
        assertTrue(text(html).contains("January 2026 to March 2026"), text(html));
        assertTrue(text(html).contains("Counted on April 16, 2026."), text(html));
        assertTrue(html.contains("Shop &lt;b&gt;"), html);

        scoreboard.execute(Map.of("project", "SHOP"), "", output("display"));
        assertEquals(1, copies.written, "what did not change is not written again");
        source = new PublishedSource.PublishedReply(true, null);
        assertTrue(text(scoreboard.execute(Map.of("project", "SHOP"), "", output("display")))
                .startsWith("Some figures"));
        source = PublishedSource.PublishedReply.SILENT;
        assertTrue(
                text(scoreboard.execute(Map.of("project", "SHOP"), "", output("display")))
                        .startsWith("Some figures"),
                "taken back for good");
    }

    @Test
    void while_jira_is_silent_the_last_figures_stand_in_with_their_age() throws Exception {
        stranger();
        publish(List.of());
        scoreboard.execute(Map.of("project", "SHOP"), "", output("display"));
        asked.clear();
        partnership.refusal = Optional.of(Refusal.of(Kind.UNREACHABLE, "kept.link.unreachable"));

        String html = scoreboard.execute(Map.of("project", "SHOP"), "", output("display"));
        assertTrue(text(html).contains("27 of 44"), text(html));
        assertTrue(
                text(html).contains("Jira does not answer at the moment. These are the figures of April 1, 2026"),
                text(html));
        assertEquals(List.of(), asked, "Jira is not waited for twice");
    }

    @Test
    void while_jira_is_silent_the_one_line_speaks_for_the_whole_page() throws Exception {
        stranger();
        ConversionContext page = output("display");
        scoreboard.execute(Map.of("project", "SHOP"), "", page);
        partnership.refusal = Optional.of(Refusal.of(Kind.UNREACHABLE, "kept.link.unreachable"));
        assertEquals("", scoreboard.execute(Map.of("project", "WARE"), "", page));
        assertEquals("", goal.execute(Map.of("goal", "GROWTH"), "", page));
        assertFalse(scoreboard
                .execute(Map.of("project", "WARE"), "", output("display"))
                .isEmpty());
    }

    @Test
    void each_reader_needs_a_group_of_the_audience_whoever_looked_before() throws Exception {
        stranger();
        publish(List.of("business", "board"));
        when(jira.users.isUserInGroup(new UserKey("u-sales"), "business")).thenReturn(true);
        jira.logIn("u-sales");
        assertTrue(text(scoreboard.execute(Map.of("project", "SHOP"), "", output("display")))
                .contains("27 of 44"));
        jira.logIn("u-other");
        assertTrue(text(scoreboard.execute(Map.of("project", "SHOP"), "", output("display")))
                .startsWith("Some figures"));
        partnership.refusal = Optional.of(Refusal.of(Kind.UNREACHABLE, "kept.link.unreachable"));
        assertFalse(text(scoreboard.execute(Map.of("project", "SHOP"), "", output("display")))
                .contains("27"));
    }

    private void stranger() {
        partnership.refusal = Optional.of(new Refusal(
                Kind.CREDENTIALS_REQUIRED,
                "kept.link.credentials",
                List.of(),
                null,
                "https://jira.example/ok?a=1&b=2"));
    }

    private void publish(List<String> groups) {
        channel.open(ChannelSecret.fresh(), "admin");
        PublishedSpan span = new PublishedSpan(
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 4, 1),
                new Rate(27, 44),
                new Rate(4, 9),
                LocalDate.of(2026, 4, 16));
        PublishedProject project =
                new PublishedProject("SHOP", "Shop <b>", new Audience(groups), new PublishedBoard(List.of(span), 0.8));
        source = new PublishedSource.PublishedReply(false, Json.text(PublishedJson.of(project)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "pdf", "html_export", "something new"})
    @NullSource
    void a_document_is_complete_and_says_whose_view_it_holds(String type) throws Exception {
        String html = scoreboard.execute(Map.of("project", "SHOP"), "", output(type));

        assertTrue(html.contains("As Pat Manager can see it in Jira on April 1, 2026."), html);
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
                "Grow <online> revenue (GROWTH) Confirmed by IT on Mar 2, 2026, not by the business yet"
                        + " More people buy <online>. Raise from 12.5 to 20, by Dec 31, 2026"
                        + " How both sides will know: Revenue in percent Goal of Sales, Q4 2026 No sponsor in IT"
                        + " Sponsor in the business: Head of <Sales> Strategy page"
                        + " 3 issues in Jira work towards this goal",
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
        Map<String, Object> notes = new HashMap<>();
        when(context.getProperty(anyString())).thenAnswer(call -> notes.get(call.<String>getArgument(0)));
        doAnswer(call -> notes.put(call.getArgument(0), call.getArgument(1)))
                .when(context)
                .setProperty(anyString(), any());
        return context;
    }

    private static String text(String html) {
        return Jsoup.parse(html).text();
    }
}
