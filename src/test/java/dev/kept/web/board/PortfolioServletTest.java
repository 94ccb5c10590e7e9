package dev.kept.web.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.kept.core.Refusal;
import dev.kept.core.Slice;
import dev.kept.core.Texts;
import dev.kept.core.host.FakeServices;
import dev.kept.core.measure.Rate;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.FakePartnership;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.BoxView;
import dev.kept.web.PageStyles;
import dev.kept.web.SignIn;
import dev.kept.web.template.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PortfolioServletTest {

    private final FakePartnership partnership = new FakePartnership();
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final StringWriter body = new StringWriter();
    private final UserManager users = mock(UserManager.class);
    private final LoginUriProvider logins = mock(LoginUriProvider.class);
    private final ApplicationProperties application = mock(ApplicationProperties.class);
    private final PageBuilderService resources = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);

    @BeforeEach
    void somebody_is_logged_in() throws Exception {
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/wiki");
        when(users.getRemoteUserKey(request)).thenReturn(new UserKey("u-pat"));
        when(response.getWriter()).thenReturn(new PrintWriter(body));
    }

    private static PortfolioPage page(Texts texts, String tracker) {
        Templates templates = new Templates(new PlainTemplates());
        return new PortfolioPage(texts, templates, new BoxView(texts, templates), () -> Optional.ofNullable(tracker));
    }

    private Document open(String tracker) throws Exception {
        new PortfolioServlet(
                        partnership,
                        page(BundledTexts.english(), tracker),
                        users,
                        new SignIn(FakeServices.of(logins)),
                        application,
                        new PageStyles(FakeServices.of(resources)))
                .doGet(request, response);
        Document html = Jsoup.parse(body.toString());
        body.getBuffer().setLength(0);
        return html;
    }

    @Test
    void people_with_a_licence_may_come_once_they_are_logged_in() throws Exception {
        assertTrue(PortfolioServlet.class.isAnnotationPresent(LicensedOnly.class));
        when(users.getRemoteUserKey(request)).thenReturn(null);
        when(request.getRequestURL()).thenReturn(new StringBuffer("https://w/plugins/servlet/kept/portfolio"));
        when(request.getQueryString()).thenReturn("windowDays=90");
        when(logins.getLoginUri(any())).thenAnswer(call -> URI.create("/login?to=" + call.getArgument(0)));

        open("https://jira.example");

        verify(response).sendRedirect("/login?to=https://w/plugins/servlet/kept/portfolio?windowDays=90");
        assertEquals(List.of(), partnership.asked);
    }

    @Test
    void each_project_has_a_board_with_figures_verdicts_in_words_and_links_to_what_is_behind() throws Exception {
        Document html = open("https://jira.example/jira");

        assertEquals(List.of(List.of(new ScoreboardQuery(null, 365), new Slice.Request(0, 200))), partnership.asked);
        verify(response).setStatus(200);
        List<Element> rows = html.select(".kept-board");
        assertEquals(
                List.of("A <bare> project BARE", "Few FEW", "Web <shop> SHOP"),
                rows.stream()
                        .map(row -> row.selectFirst("h2").text() + " "
                                + row.selectFirst(".kept-period").text())
                        .toList());
        assertEquals(
                "2 projects together kept 47 of 53 commitments by the first date, about 9 in 10.",
                html.select(".kept-portfolio-sentence").text());
        assertTrue(
                rows.get(0).text().endsWith("nothing measured yet"), rows.get(0).text());
        assertTrue(
                rows.get(1).text().contains("Commitments due in this period: 3."),
                rows.get(1).text());
        assertEquals(0, rows.get(1).select(".kept-tile").size());
        assertTrue(rows.get(1).selectFirst("p a").attr("href").contains("/kept/explanation?project=FEW"), "its list");
        assertEquals(
                List.of("90%", "60%", "20%"), rows.get(2).select(".kept-big").eachText());
        String first = rows.get(2).selectFirst(".kept-tile").text();
        assertTrue(first.contains("45 of 50") && first.contains("could be 79% to 96% by chance"), first);
        assertTrue(first.contains("too early to say"), first);
        assertEquals(3, html.select("svg").size());
        assertEquals(0, html.select("table").size());
        assertEquals(
                List.of("https://jira.example/jira/projects/SHOP?selectedItem=dev.kept.kept:kept-promises"),
                rows.get(2).select("h2 a").eachAttr("href"));
        assertEquals(
                "https://jira.example/jira/plugins/servlet/kept/explanation?project=SHOP&measure=first_promise_rate"
                        + "&asOf=2026-04-01&windowDays=365",
                rows.get(2).selectFirst(".kept-tile a").attr("href"));
        assertEquals(
                List.of("Few: 81%, from 62% to 94%", "Web <shop>: 88%, from 80% to 94%"),
                html.select("details li").eachText());
        assertTrue(html.text().contains("They are not ranked"), html.text());
        assertTrue(html.text().contains("(89%: 47 of 53)"), html.text());
    }

    @Test
    void without_a_way_to_the_tracker_nothing_links_there() throws Exception {
        Document html = open(null);
        assertEquals(List.of(), html.select(".kept-board a").eachAttr("href"));
        assertEquals(3, html.select(".kept-board").size());
    }

    @Test
    void the_day_the_window_and_the_page_come_from_the_address() throws Exception {
        when(request.getParameter("asOf")).thenReturn("2026-02-28");
        when(request.getParameter("windowDays")).thenReturn("90");
        when(request.getParameter("startAt")).thenReturn("200");

        Document html = open("/jira");

        assertEquals(
                List.of(List.of(new ScoreboardQuery(LocalDate.of(2026, 2, 28), 90), new Slice.Request(200, 200))),
                partnership.asked);
        assertTrue(html.text().contains("Projects 201 to 203 of 250"), html.text());
        assertEquals(
                "/wiki/plugins/servlet/kept/portfolio?asOf=2026-04-01&windowDays=365&startAt=203",
                html.selectFirst("a[rel=next]").attr("href"));
        assertEquals(
                "/wiki/plugins/servlet/kept/portfolio?asOf=2026-04-01&windowDays=365&startAt=0",
                html.selectFirst("a[rel=prev]").attr("href"));
        assertEquals("2026-04-01", html.selectFirst("input[name=asOf]").val());
    }

    @ParameterizedTest
    @CsvSource({"asOf, soon", "asOf, 2026-02-30", "windowDays, many", "startAt, -1", "startAt, 1e3"})
    void an_address_that_cannot_be_read_says_so(String parameter, String value) throws Exception {
        when(request.getParameter(parameter)).thenReturn(value);
        Document html = open("/jira");
        verify(response).setStatus(400);
        assertTrue(html.text().contains("cannot be read"), html.text());
        assertNull(html.selectFirst(".kept-board"));
        assertEquals(List.of(), partnership.asked);
    }

    @ParameterizedTest
    @CsvSource({"CREDENTIALS_REQUIRED, 403", "UNREACHABLE, 502", "NOT_LINKED, 503", "INVALID, 400"})
    void a_refusal_is_a_sentence_with_the_way_out(Refusal.Kind kind, int status) throws Exception {
        partnership.refusal = Optional.of(
                new Refusal(kind, "kept.link.credentials", List.of(), null, "https://jira.example/authorise"));
        Document html = open("/jira");
        verify(response).setStatus(status);
        assertEquals("https://jira.example/authorise", html.selectFirst("a").attr("href"));
        assertNull(html.selectFirst(".kept-board"));
    }

    @ParameterizedTest
    @EnumSource(PortfolioBoard.Spread.class)
    void what_is_expected_is_explained_in_both_languages(PortfolioBoard.Spread spread) {
        PortfolioBoard board = new PortfolioBoard(
                FakePartnership.TODAY,
                90,
                new PortfolioBoard.Together(new Rate(0, 0), 0, spread),
                new Slice<>(List.of(), 0, 0));
        for (Texts texts : List.of(BundledTexts.english(), BundledTexts.german())) {
            Document html = Jsoup.parse(page(texts, null).html(board, "/p"));
            assertNotNull(html.selectFirst("h1"));
            assertTrue(html.text().contains(texts.text("kept.portfolio.none")), html.text());
            assertFalse(html.text().contains("kept."), html.text());
        }
    }
}
