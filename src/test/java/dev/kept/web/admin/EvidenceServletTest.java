package dev.kept.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import dev.kept.core.Texts;
import dev.kept.core.host.FakeServices;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.FakeEvidence;
import dev.kept.testing.FakeTransfer;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.SignIn;
import dev.kept.web.admin.evidence.EvidenceContent;
import dev.kept.web.admin.evidence.EvidenceServlet;
import dev.kept.web.template.Templates;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ledgers out and in on the page for administrators. */
class EvidenceServletTest {

    private static final UserKey ADMIN = new UserKey("u-admin");

    private final UserManager users = mock(UserManager.class);
    private final WebSudoManager websudo = mock(WebSudoManager.class);
    private final XsrfTokenValidator validator = mock(XsrfTokenValidator.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final StringWriter page = new StringWriter();
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final FakeEvidence evidence = new FakeEvidence();
    private EvidenceServlet servlet;

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
        when(users.getRemoteUserKey(request)).thenReturn(ADMIN);
        when(users.isAdmin(ADMIN)).thenReturn(true);
        when(response.getWriter()).thenReturn(new PrintWriter(page));
        when(response.getOutputStream()).thenReturn(into(file));
        servlet = new EvidenceServlet(
                new AdminPage(
                        new AdminGate(users, new SignIn(FakeServices.of()), FakeServices.of(websudo), texts, templates),
                        new FormToken(FakeServices.of(tokens, validator)),
                        application,
                        texts,
                        templates,
                        AdminHost.turns(new InMemoryOneAtATime())),
                new EvidenceContent(texts, evidence, new FakeTransfer()));
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/json, SHOP-ledger.json, '{\"format\":\"kept-ledger\"'",
        "events, text/csv;charset=UTF-8, SHOP-ledger.csv, '\ufeffcommitment,issue,sequence,'",
        "states, text/csv;charset=UTF-8, SHOP-commitments.csv, '\ufeffcommitment,issue,part_of,'"
    })
    void a_ledger_is_taken_away_as_a_file(String action, String type, String name, String beginning)
            throws IOException {
        send(action, "SHOP", null);
        verify(response).setContentType(type);
        verify(response).setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        assertTrue(file.toString(StandardCharsets.UTF_8).startsWith(beginning), file::toString);
        assertEquals("", page.toString());
    }

    @Test
    void a_project_that_is_not_there_is_refused_with_a_sentence() throws IOException {
        Document shown = send("json", "NO<P>E", null);
        verify(response).setStatus(400);
        assertTrue(shown.select("#kept-evidence-error").text().contains("NO<P>E"), shown.text());
        assertEquals(0, file.size());
    }

    @Test
    void an_import_says_what_came_in_and_what_was_refused() throws IOException {
        Document shown = send("import", "", "{}");
        String said = shown.select("#kept-evidence-imported").text();
        assertTrue(said.startsWith("4 commitments are new here, 2 were here already, 1 were refused."), said);
        assertEquals(
                "Commitment c-1: there is no issue SHOP-<9> here.",
                shown.select("#kept-evidence-imported li").text());
    }

    @Test
    void what_is_no_export_is_refused_with_a_sentence() throws IOException {
        Document shown = send("import", "", "nonsense");
        verify(response).setStatus(400);
        assertTrue(shown.select("#kept-evidence-error").text().startsWith("Nothing was taken in"), shown.text());
    }

    @Test
    void an_import_that_broke_off_says_what_was_taken_also_when_the_database_is_gone() throws IOException {
        evidence.gone = true;
        Document shown = send("import", "", "[]");
        verify(response).setStatus(400);
        assertEquals(
                "The import broke off. Taken in: 1,000. Here before: 20. Left out: 3."
                        + " Import the file again to take in the rest.",
                shown.select("#kept-evidence-error").text());
    }

    @Test
    void the_upkeep_goes_on_where_it_stopped_and_the_page_tells_how_things_stand() throws IOException {
        Document first = send("upkeep", "", null);
        assertTrue(first.select("#kept-evidence-kept").text().endsWith("There is more to do."), first.text());
        assertEquals(
                "pack:c-<1>",
                first.select("form:has(button[value=upkeep]) input[name=next]").val());
        assertEquals(
                List.of(
                        "Figures are kept from November 1, 2023 on.",
                        "Figures of older months are being made anew from the ledger; they are told when all of them"
                                + " are there.",
                        "Commitments packed away: 12,345."),
                first.select("#kept-evidence-archived li").eachText());

        page.getBuffer().setLength(0);
        when(request.getParameter("next")).thenReturn("pack:c-<1>");
        Document last = send("upkeep", "", null);
        assertEquals(
                "Done. In this step 7 promises were packed away, 0 monthly rows of figures were forgotten and 0 made"
                        + " anew.",
                last.select("#kept-evidence-kept").text());
        assertTrue(
                last.select("form:has(button[value=upkeep]) input[name=next]").isEmpty());
    }

    @Test
    void without_the_form_token_nothing_is_handed_out_or_taken_in() throws IOException {
        when(validator.validateFormEncodedToken(request)).thenReturn(false);
        Document shown = send("json", "SHOP", null);
        assertEquals(0, file.size());
        assertTrue(shown.select("#kept-evidence-error").text().startsWith("Nothing was done"));
        assertTrue(send("import", "", "{}").select("#kept-evidence-imported").isEmpty());
    }

    @Test
    void without_a_fresh_password_nothing_is_handed_out() throws IOException {
        doThrow(new WebSudoSessionException()).when(websudo).willExecuteWebSudoRequest(request);
        send("json", "SHOP", null);
        assertEquals(0, file.size());
        verify(response, never()).getOutputStream();
    }

    private Document send(String action, String project, String content) throws IOException {
        when(request.getParameter("action")).thenReturn(action);
        when(request.getParameter("project")).thenReturn(project);
        when(request.getParameter("content")).thenReturn(content);
        servlet.doPost(request, response);
        return Jsoup.parse(page.toString());
    }

    private static ServletOutputStream into(ByteArrayOutputStream bytes) {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                bytes.write(one);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
