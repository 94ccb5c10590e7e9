package dev.kept.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.confluence.link.JiraLink;
import dev.kept.confluence.link.LinkedPartnership;
import dev.kept.confluence.link.PublishedFigures;
import dev.kept.confluence.link.PublishedSource;
import dev.kept.confluence.macro.MacroPage;
import dev.kept.confluence.macro.PromisesMacro;
import dev.kept.confluence.macro.PublishedMacro;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Texts;
import dev.kept.core.host.FakeServices;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.Outcome;
import dev.kept.core.publishing.InMemoryChannelStore;
import dev.kept.core.publishing.InMemoryCopyStore;
import dev.kept.link.Json;
import dev.kept.link.Problem;
import dev.kept.link.channel.SignedChannel;
import dev.kept.link.promise.CommitmentJson;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.CommitmentViews;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.BoxView;
import dev.kept.web.MutedLine;
import dev.kept.web.Zones;
import dev.kept.web.board.PublishedBoardView;
import dev.kept.web.list.PromiseListView;
import dev.kept.web.template.Templates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromisesMacroTest {

    private static final Texts TEXTS = BundledTexts.english();
    private static final LocalDate DUE = LocalDate.of(2026, 4, 4);

    private final FakeJira jira = new FakeJira();
    private PromisesMacro macro;

    PromisesMacroTest() throws Exception {}

    @BeforeEach
    void make_the_macro() {
        Templates templates = new Templates(new PlainTemplates());
        UserProfile pat = mock(UserProfile.class);
        when(pat.getFullName()).thenReturn("Pat Manager");
        when(jira.users.getRemoteUser()).thenReturn(pat);
        Clock clock = Clock.fixed(Instant.parse("2026-04-01T10:00:00Z"), ZoneOffset.UTC);
        Zones zones = new Zones(FakeServices.of());
        MacroPage page = new MacroPage(jira.users, FakeServices.of(), new BoxView(TEXTS, templates), clock, zones);
        PublishedFigures none = new PublishedFigures(
                new SignedChannel(new InMemoryChannelStore(), clock),
                (path, headers) -> PublishedSource.PublishedReply.SILENT,
                new InMemoryCopyStore(),
                jira.users,
                clock);
        JiraLink link = jira.link();
        macro = new PromisesMacro(
                new LinkedPartnership(link),
                link,
                page,
                new PromiseListView(TEXTS, templates),
                new PublishedMacro(
                        none, new PublishedBoardView(TEXTS, templates), new MutedLine(TEXTS, templates), page, zones));
        list(9, promise("Returns <by post>", DUE.minusDays(9), null, Outcome.PENDING));
    }

    private void list(int total, CommitmentView... rows) {
        jira.body = Json.text(CommitmentJson.CommitmentPageJson.of(
                new CommitmentPage(List.of(rows), 0, new CommitmentPage.MatchCount(total, false), null), 10));
    }

    private static CommitmentView promise(String summary, LocalDate first, LocalDate delivered, Outcome outcome) {
        return CommitmentViews.promise(
                summary, "Sales", first.minusDays(30), first, DUE, DUE, delivered, null, null, outcome);
    }

    private String shown(String type, String... parameters) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getOutputType()).thenReturn(type);
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put(parameters[i], parameters[i + 1]);
        }
        return macro.execute(map, "", context);
    }

    private static String text(String html) {
        return html.replaceAll("(?s)<svg.*?</svg>|<title>.*?</title>", "")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .strip();
    }

    @Test
    void a_row_says_what_to_whom_by_when_and_how_it_stands() {
        String html = shown("display", "project", " shop ");
        String text = text(html);
        assertTrue(
                text.startsWith("Open commitments in SHOP Returns <by post> Open Sales · Apr 4, 2026, in 3 days · first"
                        + " date Mar 26, 2026"),
                text);
        assertTrue(text.endsWith("8 more in Jira"), text);
        assertTrue(html.contains("href=\"https://jira.example/browse/SHOP-1\""), html);
        assertTrue(html.contains("kept-sign-first") && html.contains("kept-sign-due"), html);
        assertEquals(
                List.of("GET /rest/kept/1/projects/SHOP/commitments?filter=open&sort=due&maxResults=10"), jira.sent);
    }

    @Test
    void the_list_is_the_one_that_was_chosen() {
        shown("display", "project", "SHOP", "which", "missed", "function", "Sales & more", "rows", "3");
        jira.nextPage();
        list(1, promise("Gift cards", DUE, LocalDate.of(2026, 4, 1), Outcome.KEPT_FIRST));
        String kept = text(shown("display", "project", "SHOP", "which", "kept_this_month"));
        assertEquals(
                List.of(
                        "GET /rest/kept/1/projects/SHOP/commitments?filter=missed&requester=Sales%20%26%20more"
                                + "&sort=-due&maxResults=3",
                        "GET /rest/kept/1/projects/SHOP/commitments?filter=all&outcome=kept_first&sort=-due&maxResults=100",
                        "GET /rest/kept/1/projects/SHOP/commitments?filter=all&outcome=kept_agreed&sort=-due"
                                + "&maxResults=100"),
                jira.sent);
        assertTrue(kept.contains("Kept by first date Sales · due Apr 4, 2026 · delivered Apr 1, 2026"), kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open | Nothing is open.",
                "coming_up | Nothing is dated in the next eight weeks.",
                "late | Nothing is late.",
                "kept_this_month | Nothing was delivered and kept this month so far.",
                "missed | Nothing was missed."
            })
    void an_empty_list_says_so(String which, String sentence) {
        list(0);
        String text = text(shown("display", "project", "SHOP", "which", which));
        assertTrue(text.endsWith(sentence), text);
    }

    @Test
    void a_document_holds_words_and_coloured_cells_and_says_whose_view_it_is() {
        list(1, promise("Gift cards", DUE, null, Outcome.MISSED_SILENT));
        String html = shown("word", "project", "SHOP", "which", "missed");
        assertFalse(html.contains("class="), html);
        assertFalse(html.contains("<svg"), html);
        assertTrue(html.contains("background-color"), html);
        assertTrue(html.contains("As Pat Manager can see it in Jira on April 1, 2026."), html);
    }

    @Test
    void mail_holds_nothing_of_jira() {
        assertEquals(
                "The list of commitments is shown on the Confluence page.", text(shown("email", "project", "SHOP")));
        assertEquals(List.of(), jira.sent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | open | 10 | No project is chosen yet. Edit this macro and enter the key of a Jira project.",
                "SHOP | nonsense | 10 | There is no such list of commitments. Edit this macro and choose one.",
                "SHOP | open | 51 | The number of rows must be a whole number from 1 to 50. Edit this macro to change it.",
                "SHOP | open | 0 | The number of rows must be a whole number from 1 to 50. Edit this macro to change it."
            })
    void what_cannot_be_asked_for_is_a_sentence(String project, String which, String rows, String sentence) {
        assertEquals(sentence, text(shown("display", "project", project, "which", which, "rows", rows)));
        assertEquals(List.of(), jira.sent);
    }

    @Test
    void who_may_not_see_the_project_learns_nothing_of_it_and_a_stranger_reads_one_line() {
        jira.status = 404;
        jira.body = new Problem("not_found", "T", 404, "D", List.of(), null).text();
        assertEquals(
                "There is no project SHOP in Jira, or you may not see it.", text(shown("display", "project", "SHOP")));
        jira.credentials = true;
        jira.nextPage();
        String line = text(shown("display", "project", "SHOP"));
        assertTrue(line.startsWith("Some figures from Jira are not open to you here."), line);
        assertFalse(line.contains("SHOP"), line);
    }

    @Test
    void what_is_no_list_is_a_sentence() {
        jira.body = "{\"values\":[{\"id\":\"c\"}],\"total\":1,\"totalIsAtLeast\":false}";
        assertTrue(text(shown("display", "project", "SHOP")).startsWith("Commitments in SHOP:"));
        assertEquals(Kind.UNREACHABLE, kind());
    }

    private Kind kind() {
        Answer<CommitmentPage> answer =
                new LinkedPartnership(jira.link()).commitments("SHOP", CommitmentQuery.all(0, 1));
        return answer.fold(page -> null, Refusal::kind);
    }
}
