package dev.kept.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import dev.kept.core.Texts;
import dev.kept.core.figure.Pillar;
import dev.kept.core.host.FakeServices;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.InMemoryBoardTerms;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.SignIn;
import dev.kept.web.Zones;
import dev.kept.web.admin.rules.BoardTermsServlet;
import dev.kept.web.template.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.Map;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardTermsServletTest {

    private static final UserKey ADMIN = new UserKey("u-admin");
    private static final PillarWeights OTHERS = new PillarWeights(
            Map.of(Pillar.UNDERSTANDING, 10, Pillar.SHARED_GOALS, 20, Pillar.RELIABILITY, 30, Pillar.TRANSPARENCY, 40));

    private final UserManager users = mock(UserManager.class);
    private final WebSudoManager websudo = mock(WebSudoManager.class);
    private final XsrfTokenValidator validator = mock(XsrfTokenValidator.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final StringWriter body = new StringWriter();
    private final InMemoryBoardTerms store = new InMemoryBoardTerms();
    private BoardTermsServlet servlet;

    @BeforeEach
    void an_administrator_with_a_fresh_password_comes() throws IOException {
        Texts texts = BundledTexts.english();
        Templates templates = new Templates(new PlainTemplates());
        LoginUriProvider logins = mock(LoginUriProvider.class);
        when(logins.getLoginUri(any())).thenAnswer(call -> URI.create("/login?to=" + call.getArgument(0)));
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        XsrfTokenAccessor tokens = mock(XsrfTokenAccessor.class);
        when(tokens.getXsrfToken(any(), any(), anyBoolean())).thenReturn("t<1>");
        when(validator.getXsrfParameterName()).thenReturn("atl_token");
        when(validator.validateFormEncodedToken(request)).thenReturn(true);
        TimeZoneManager zones = mock(TimeZoneManager.class);
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("UTC"));
        UserProfile profile = mock(UserProfile.class);
        when(profile.getFullName()).thenReturn("Ada <Admin>");
        when(users.getUserProfile(ADMIN)).thenReturn(profile);
        when(users.getRemoteUserKey(request)).thenReturn(ADMIN);
        when(users.isAdmin(ADMIN)).thenReturn(true);
        when(request.getRequestURL()).thenReturn(new StringBuffer("http://h/jira/plugins/servlet/kept/weights"));
        when(response.getWriter()).thenReturn(new PrintWriter(body));
        servlet = new BoardTermsServlet(
                new AdminPage(
                        new AdminGate(
                                users, new SignIn(FakeServices.of(logins)), FakeServices.of(websudo), texts, templates),
                        new FormToken(FakeServices.of(tokens, validator)),
                        application,
                        texts,
                        templates,
                        AdminHost.turns(new InMemoryOneAtATime())),
                TermsPage.of(store, users, new Zones(FakeServices.of(zones))));
    }

    @Test
    void the_form_holds_the_weights_in_force_and_the_token() throws Exception {
        servlet.doGet(request, response);

        Document html = html();
        assertEquals("25", html.selectFirst("#kept-reliability").val());
        assertEquals("t<1>", html.selectFirst("input[name=atl_token]").val());
        assertEquals(
                "/jira/plugins/servlet/kept/weights",
                html.selectFirst("#kept-weights").attr("action"));
        assertTrue(html.text().contains("Nobody has changed anything here yet."));
        assertEquals(
                7,
                html.select("#kept-weights fieldset label, label[for=kept-reason]")
                        .size());
    }

    @Test
    void good_weights_are_kept_with_who_set_them_and_confirmed() throws Exception {
        typed("10", " 20", "30", "40");
        servlet.doPost(request, response);

        verify(response).sendRedirect("/jira/plugins/servlet/kept/weights?saved=true");
        assertEquals(OTHERS, store.house().weights());

        when(request.getParameter("saved")).thenReturn("true");
        servlet.doGet(request, response);
        assertTrue(html().text().contains("Saved. Boards use these weights and targets from now on."));
        String change = html().select("#kept-weights-changes tbody tr").text();
        assertTrue(change.startsWith("April 1, 2026"), change);
        assertTrue(change.contains("Ada <Admin> Understanding the business: 25 to 10"), change);
        assertTrue(change.endsWith("Because <of> May."), change);
    }

    @Test
    void a_wrong_number_is_told_at_its_field_and_what_was_typed_stays() throws Exception {
        typed("10", "<b>", "30", "40");
        servlet.doPost(request, response);

        verify(response).setStatus(400);
        assertEquals("<b>", html().selectFirst("#kept-shared_goals").val());
        assertEquals(
                "Enter a whole number from 0 to 100.",
                html().selectFirst("#kept-shared_goals-error").text());
        assertEquals("true", html().selectFirst("#kept-shared_goals").attr("aria-invalid"));
        assertFalse(body.toString().contains("<b>"));
        assertEquals(PillarWeights.EQUAL, store.house().weights());
    }

    @Test
    void a_wrong_sum_is_told_above_the_form() throws Exception {
        typed("10", "20", "30", "50");
        servlet.doPost(request, response);

        assertEquals(
                "Nothing was saved. The four weights must add up to 100; now they add up to 110.",
                html().selectFirst("[role=alert]").text());
        assertEquals("50", html().selectFirst("#kept-transparency").val());
    }

    @Test
    void a_form_without_our_token_changes_nothing() throws Exception {
        typed("10", "20", "30", "40");
        when(validator.validateFormEncodedToken(request)).thenReturn(false);
        servlet.doPost(request, response);

        verify(response).setStatus(403);
        assertEquals(PillarWeights.EQUAL, store.house().weights());
        assertEquals("10", html().selectFirst("#kept-understanding").val());
    }

    @Test
    void looking_changes_nothing() throws Exception {
        typed("10", "20", "30", "40");
        servlet.doGet(request, response);
        assertEquals(PillarWeights.EQUAL, store.house().weights());
    }

    @Test
    void strangers_log_in_first_and_come_back() throws Exception {
        when(users.getRemoteUserKey(request)).thenReturn(null);
        servlet.doGet(request, response);
        verify(response).sendRedirect("/login?to=http://h/jira/plugins/servlet/kept/weights");
    }

    @Test
    void everybody_else_is_turned_away() throws Exception {
        when(users.isAdmin(ADMIN)).thenReturn(false);
        typed("10", "20", "30", "40");
        servlet.doPost(request, response);

        verify(response).setStatus(403);
        assertTrue(html().text().contains("Only administrators can open this page."));
        assertEquals(PillarWeights.EQUAL, store.house().weights());
        verify(websudo, never()).willExecuteWebSudoRequest(request);
    }

    @Test
    void the_password_is_asked_again_before_anything_is_shown_or_saved() throws Exception {
        doThrow(new WebSudoSessionException()).when(websudo).willExecuteWebSudoRequest(request);
        typed("10", "20", "30", "40");
        servlet.doGet(request, response);
        servlet.doPost(request, response);

        verify(websudo, times(2)).enforceWebSudoProtection(request, response);
        assertEquals("", body.toString());
        assertEquals(PillarWeights.EQUAL, store.house().weights());
    }

    private void typed(String understanding, String goals, String reliability, String transparency) {
        when(request.getParameter("understanding")).thenReturn(understanding);
        when(request.getParameter("shared_goals")).thenReturn(goals);
        when(request.getParameter("reliability")).thenReturn(reliability);
        when(request.getParameter("transparency")).thenReturn(transparency);
        when(request.getParameter("rates")).thenReturn("80");
        when(request.getParameter("surprises")).thenReturn("20");
        when(request.getParameter("reason")).thenReturn("Because <of> May.");
    }

    private Document html() {
        return Jsoup.parse(body.toString());
    }
}
