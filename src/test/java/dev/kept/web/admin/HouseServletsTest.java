package dev.kept.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import dev.kept.core.Texts;
import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.host.FakeServices;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.house.Retention;
import dev.kept.core.spelling.UsedName;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.SignIn;
import dev.kept.web.Zones;
import dev.kept.web.admin.function.FunctionsContent;
import dev.kept.web.admin.function.FunctionsServlet;
import dev.kept.web.admin.rules.RulesContent;
import dev.kept.web.admin.rules.RulesServlet;
import dev.kept.web.template.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages Rules and Business functions. */
class HouseServletsTest {

    private static final UserKey ADMIN = new UserKey("u-admin");

    private final UserManager users = mock(UserManager.class);
    private final XsrfTokenValidator validator = mock(XsrfTokenValidator.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final StringWriter body = new StringWriter();
    private final InMemoryRuleStore rules = new InMemoryRuleStore(Clock.systemUTC());
    private final InMemoryFunctionStore functions = new InMemoryFunctionStore();
    private final NamesUsed names = new NamesUsed(List.of(
            new UsedName("Finance", 4, false, List.of(), ""),
            new UsedName("sales", 2, false, List.of("Sales"), "Sales"),
            new UsedName("Sales", 9, true, List.of("sales"), "")));
    private RulesServlet rulesPage;
    private FunctionsServlet functionsPage;

    @BeforeEach
    void an_administrator_with_a_fresh_password_comes() throws IOException {
        Texts texts = BundledTexts.english();
        Templates templates = new Templates(new PlainTemplates());
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        XsrfTokenAccessor tokens = mock(XsrfTokenAccessor.class);
        when(tokens.getXsrfToken(any(), any(), anyBoolean())).thenReturn("t<1>");
        when(validator.getXsrfParameterName()).thenReturn("atl_token");
        when(validator.validateFormEncodedToken(request)).thenReturn(true);
        TimeZoneManager zones = mock(TimeZoneManager.class);
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("UTC"));
        when(users.getRemoteUserKey(request)).thenReturn(ADMIN);
        when(users.isAdmin(ADMIN)).thenReturn(true);
        when(request.getRequestURL()).thenReturn(new StringBuffer("http://h/jira/plugins/servlet/kept/rules"));
        when(response.getWriter()).thenReturn(new PrintWriter(body));
        AdminGate gate = new AdminGate(
                users, new SignIn(FakeServices.of()), FakeServices.of(mock(WebSudoManager.class)), texts, templates);
        FormToken token = new FormToken(FakeServices.of(tokens, validator));
        AdminPage page =
                new AdminPage(gate, token, application, texts, templates, AdminHost.turns(new InMemoryOneAtATime()));
        rulesPage = new RulesServlet(
                page, new RulesContent(texts, rules, new LastChange(texts, users, new Zones(FakeServices.of(zones)))));
        functionsPage = new FunctionsServlet(page, new FunctionsContent(texts, functions, rules, names));
    }

    private Document html() {
        Document html = Jsoup.parse(body.toString());
        body.getBuffer().setLength(0);
        return html;
    }

    private void typed(String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            when(request.getParameter(namesAndValues[i])).thenReturn(namesAndValues[i + 1]);
        }
    }

    private void typedRules(String notice, String calendar, String holidays) {
        typed("noticeDays", notice, "noticeCalendar", calendar, "reopenDays", "10", "remindDays", "5, 1");
        typed("freshDays", "20", "cause0.code", "a", "cause0.name", "Own fault", "cause0.side", "it");
        typed("cause1.code", "b", "cause1.name", "Wish <changed>", "cause1.side", "business");
        typed("cause2.code", "", "cause2.name", "", "cause2.side", "none");
        typed("calendar0.name", "Office", "calendar0.holidays", holidays, "calendar1.name", "");
        when(request.getParameterValues("calendar0.free")).thenReturn(new String[] {"SATURDAY", "SUNDAY"});
    }

    @Test
    void the_rules_in_force_fill_the_form_and_there_is_room_for_a_calendar() throws Exception {
        rulesPage.doGet(request, response);

        Document html = html();
        assertEquals("1", html.selectFirst("#kept-notice-days").val());
        assertEquals("7, 1", html.selectFirst("#kept-remind-days").val());
        assertEquals(11, html.select("#kept-causes tbody tr").size(), "nine, and room for two");
        assertTrue(
                html.select("#kept-causes input[type=text]").eachAttr("value").contains("Overlooked in IT"));
        assertEquals("", html.selectFirst("#kept-calendar0-name").val());
        assertEquals("t<1>", html.selectFirst("input[name=atl_token]").val());
        assertEquals(7, html.select("input[type=checkbox][name=calendar0.free]").size());
        html.select("input:not([type=hidden]), select, textarea")
                .forEach(field -> assertEquals(
                        1, html.select("label[for=" + field.id() + "]").size(), field.id()));
    }

    @Test
    void a_set_of_rules_fills_the_form_and_saves_nothing() throws Exception {
        when(request.getParameter("preset")).thenReturn("strict");
        rulesPage.doGet(request, response);
        Document html = html();
        assertEquals("5", html.selectFirst("#kept-notice-days").val());
        assertEquals(
                "answered_only",
                html.selectFirst("#kept-consent option[selected]").val());
        assertTrue(html.text().contains("Nothing is saved yet."));
        assertEquals(3, html.select("#kept-presets a").size());
        assertEquals(1, rules.current().notice().days());

        when(request.getParameter("preset")).thenReturn("<b>");
        rulesPage.doGet(request, response);
        assertEquals("1", html().selectFirst("#kept-notice-days").val());
    }

    @Test
    void names_that_nobody_speaks_for_are_offered_as_functions() throws Exception {
        functionsPage.doGet(request, response);
        Document html = html();
        assertEquals(
                "Finance 4 Add", html.select("#kept-functions-used tbody tr").text(), "no other spellings");
        String add = html.selectFirst("#kept-functions-used a").attr("href");
        assertEquals("/jira/plugins/servlet/kept/functions?add=Finance#kept-function-form-title", add);

        when(request.getParameter("add")).thenReturn("Finance");
        functionsPage.doGet(request, response);
        Document filled = html();
        assertEquals("Finance", filled.selectFirst("#kept-function-name").val());
        assertEquals("false", filled.selectFirst("input[name=existing]").val());
    }

    @Test
    void good_rules_are_kept_with_who_set_them() throws Exception {
        typedRules("2", "Office", "2026-12-25 Christmas");
        rulesPage.doPost(request, response);

        verify(response).sendRedirect("/jira/plugins/servlet/kept/rules?saved=true");
        HouseRules kept = rules.current();
        assertEquals(new NoticeRule(2, "Office"), kept.notice());
        assertEquals(List.of(5, 1), kept.remindDays());
        assertEquals(
                new WorkCalendar("Office", WorkCalendar.SATURDAY_AND_SUNDAY, Set.of(LocalDate.of(2026, 12, 25))),
                kept.calendars().get(0));
        assertEquals(ADMIN.getStringValue(), rules.lastChange().orElseThrow().userKey());

        rulesPage.doGet(request, response);
        Document html = html();
        assertEquals(
                "Office",
                html.selectFirst("#kept-notice-calendar option[selected]").val());
        assertEquals("", html.selectFirst("#kept-calendar1-name").val());
        assertTrue(html.text().contains("Last changed by"), html.text());
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_what_was_typed_stays() throws Exception {
        typedRules("2", "Office", "2026-12-25\nChristmas <day>");
        rulesPage.doPost(request, response);

        verify(response).setStatus(400);
        Document html = html();
        assertEquals(
                "This is not a date: Christmas <day>. Write 2026-12-25 or 25.12.2026.",
                html.selectFirst("#kept-calendar0-days-error").text());
        assertEquals("true", html.selectFirst("#kept-calendar0-holidays").attr("aria-invalid"));
        assertTrue(html.selectFirst("#kept-calendar0-holidays").val().contains("Christmas <day>"));
        assertEquals(
                "Office",
                html.selectFirst("#kept-notice-calendar option[selected]").val());
        assertEquals(Optional.empty(), rules.lastChange());
    }

    @Test
    void how_long_things_are_kept_is_a_rule_and_a_bad_number_is_told_at_its_field() throws Exception {
        typedRules("2", "Office", "");
        typed("figureYears", " 3 ", "packMonths", "");
        rulesPage.doPost(request, response);
        assertEquals(new Retention(3, null), rules.current().retention());
        rulesPage.doGet(request, response);
        Document html = html();
        assertEquals("3", html.selectFirst("#kept-figure-years").val());
        assertEquals("", html.selectFirst("#kept-pack-months").val());

        typed("figureYears", "1", "packMonths", "<two>");
        rulesPage.doPost(request, response);
        html = html();
        assertEquals(
                "Write a whole number of years from 2 to 100, or leave it empty to keep figures for ever.",
                html.selectFirst("#kept-figure-years-error").text());
        assertEquals("<two>", html.selectFirst("#kept-pack-months").val());
        assertEquals(new Retention(3, null), rules.current().retention());
    }

    @Test
    void nothing_is_changed_without_the_forms_token() throws Exception {
        when(validator.validateFormEncodedToken(request)).thenReturn(false);
        typedRules("2", "Office", "");
        rulesPage.doPost(request, response);
        typed("name", "Sales");
        functionsPage.doPost(request, response);

        assertEquals(Optional.empty(), rules.lastChange());
        assertEquals(List.of(), functions.all());
    }

    @Test
    void a_function_is_added_edited_and_removed() throws Exception {
        typed("name", "Sales <EU>", "zone", "Europe/Berlin", "contacts", "sales\nboss@sales.example");
        functionsPage.doPost(request, response);
        verify(response).sendRedirect("/jira/plugins/servlet/kept/functions?saved=Sales%20%3CEU%3E");
        assertEquals(
                List.of(new BusinessFunction(
                        "Sales <EU>", ZoneId.of("Europe/Berlin"), null, List.of("sales", "boss@sales.example"))),
                functions.all());

        functionsPage.doPost(request, response);
        assertEquals(
                "There is a function named Sales <EU> already. Edit it instead.",
                html().selectFirst("#kept-function-name-error").text());

        typed("edit", "sales <eu>", "remove", "SALES <EU>");
        functionsPage.doGet(request, response);
        Document html = html();
        assertEquals(
                "sales\nboss@sales.example",
                html.selectFirst("#kept-function-contacts").val());
        assertTrue(html.selectFirst("#kept-function-name").hasAttr("readonly"));
        assertTrue(html.text().contains("Remove Sales <EU>?"), html.text());

        typed("action", "remove");
        functionsPage.doPost(request, response);
        assertEquals(List.of(), functions.all());
    }

    @Test
    void what_is_wrong_with_a_function_is_told_at_its_field() throws Exception {
        typed("name", "Sales", "zone", "Mars/Base");
        functionsPage.doPost(request, response);

        Document html = html();
        assertEquals("true", html.selectFirst("#kept-function-zone").attr("aria-invalid"));
        assertEquals("Mars/Base", html.selectFirst("#kept-function-zone").val());
        assertEquals(List.of(), functions.all());
    }
}
