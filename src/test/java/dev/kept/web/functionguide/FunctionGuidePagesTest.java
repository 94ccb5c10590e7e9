package dev.kept.web.functionguide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.guide.GuideHouse;
import dev.kept.core.guide.GuidePart;
import dev.kept.core.guide.GuideReading;
import dev.kept.core.guide.GuideSource;
import dev.kept.core.guide.ShownGuide;
import dev.kept.core.guide.TypedChange;
import dev.kept.core.host.FakeServices;
import dev.kept.core.ranking.RankingHouse;
import dev.kept.jira.contact.ContactVoices;
import dev.kept.jira.contact.JiraContactGuides;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.PageStyles;
import dev.kept.web.SignIn;
import dev.kept.web.admin.FormToken;
import dev.kept.web.contact.StepForms;
import dev.kept.web.template.Templates;
import dev.kept.web.visitor.VisitorFrame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who reads guides and who writes them, on the page of each product. */
class FunctionGuidePagesTest {

    private static final Texts TEXTS = BundledTexts.english();
    private static final String STOCK = "2026-12-18 to 2027-01-06 = stock <b>is</b> counted";

    private final GuideHouse house = new GuideHouse();
    private final UserManager users = mock(UserManager.class);
    private final Templates templates = new Templates(new PlainTemplates());
    private boolean ours = true;
    private boolean open = true;
    private boolean readOnly;
    private int status;
    private String redirect = "";

    private FunctionGuideFrame frame() {
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/wiki");
        return new FunctionGuideFrame(
                new VisitorFrame(users, mock(SignIn.class), token(), application, new PageStyles(FakeServices.of())),
                new FunctionGuideView(TEXTS, templates));
    }

    private FormToken token() {
        XsrfTokenAccessor accessor = mock(XsrfTokenAccessor.class);
        XsrfTokenValidator validator = mock(XsrfTokenValidator.class);
        when(accessor.getXsrfToken(any(), any(), org.mockito.ArgumentMatchers.anyBoolean()))
                .thenReturn("t-1");
        when(validator.getXsrfParameterName()).thenReturn("atl_token");
        when(validator.validateFormEncodedToken(any())).thenAnswer(call -> ours);
        return new FormToken(FakeServices.of(accessor, validator));
    }

    /** The channel, with Jira at its other end. */
    private final class Channel implements GuideSource {
        private final JiraContactGuides jira = new JiraContactGuides(
                house.guides, new ContactVoices(house.functions, RankingHouse.contacts(), house.capabilities));

        @Override
        public boolean open() {
            return open;
        }

        @Override
        public Answer<List<ShownGuide>> guides(ContactReader reader) {
            return jira.guides(reader);
        }

        @Override
        public Answer<ShownGuide> take(ContactReader reader, TypedChange change) {
            return jira.take(reader, change);
        }
    }

    /** Somebody who has no account in Jira. */
    private static final class NoAccount implements GuideReading {
        @Override
        public Answer<List<ShownGuide>> guides() {
            return Answer.refused(Refusal.of(Refusal.Kind.CREDENTIALS_REQUIRED, "kept.link.credentials"));
        }

        @Override
        public Answer<ShownGuide> guide(String function) {
            return Answer.refused(Refusal.of(Refusal.Kind.CREDENTIALS_REQUIRED, "kept.link.credentials"));
        }
    }

    private Document confluence(String user, Map<String, String> form, boolean post) throws IOException {
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/wiki");
        FunctionGuidesInConfluenceServlet servlet = new FunctionGuidesInConfluenceServlet(
                new GuideSights(new Channel(), new NoAccount(), () -> readOnly, TEXTS),
                frame(),
                new StepForms(token(), application, () -> readOnly));
        logIn(user);
        StringWriter page = new StringWriter();
        HttpServletResponse response = response(page);
        if (post) {
            servlet.doPost(request(form), response);
        } else {
            servlet.doGet(request(form), response);
        }
        return Jsoup.parse(page.toString());
    }

    private Document jira(Map<String, String> address) throws IOException {
        FunctionGuidesInJiraServlet servlet = new FunctionGuidesInJiraServlet(house.guides, frame());
        logIn("sales");
        StringWriter page = new StringWriter();
        servlet.doGet(request(address), response(page));
        return Jsoup.parse(page.toString());
    }

    private void logIn(String user) {
        UserProfile profile = mock(UserProfile.class);
        when(profile.getUsername()).thenReturn(user);
        when(users.getRemoteUser()).thenReturn(profile);
        when(users.getRemoteUserKey()).thenReturn(new UserKey(user));
    }

    private static HttpServletRequest request(Map<String, String> values) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameter(anyString())).thenAnswer(call -> values.get(call.<String>getArgument(0)));
        return request;
    }

    private HttpServletResponse response(StringWriter page) throws IOException {
        HttpServletResponse response = mock(HttpServletResponse.class);
        when(response.getWriter()).thenReturn(new PrintWriter(page));
        status = 0;
        redirect = "";
        doAnswer(call -> status = call.getArgument(0)).when(response).setStatus(anyInt());
        doAnswer(call -> redirect = call.getArgument(0)).when(response).sendRedirect(anyString());
        return response;
    }

    private static Map<String, String> form(int seen, String... more) {
        Map<String, String> form = new HashMap<>();
        form.put("function", "Sales");
        form.put("seen", Integer.toString(seen));
        form.put(GuidePart.VALUE_STREAMS.code(), "Returns by post = customers send goods back");
        form.put(GuidePart.FREEZE_DATES.code(), STOCK);
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    @Test
    void a_contact_writes_the_guide_in_confluence_and_it_reads_it_in_jira() throws IOException {
        assertTrue(
                confluence("sales", Map.of("function", "Sales"), false).text().contains("has not written its guide"));
        assertEquals(
                7,
                confluence("sales", Map.of("function", "Sales", "edit", "1"), false)
                        .select("textarea, input[type=text]")
                        .size());
        confluence("sales", form(0), true);
        assertEquals("/wiki/plugins/servlet/kept/function-guides?function=Sales&saved=1", redirect);
        Document read = jira(Map.of("function", "Sales"));
        assertTrue(read.text().contains("stock <b>is</b> counted"), read::text);
        assertTrue(read.text().contains("December 18, 2026 to January 6, 2027"), read::text);
        assertEquals(
                0,
                read.select("form, button").size(),
                "IT never writes a guide, nor does a contact who is logged in there");
        assertFalse(read.text().contains("sales"), "no person is named");
    }

    @Test
    void still_true_is_one_click_and_leads_back_to_the_page_it_is_on() throws IOException {
        confluence("sales", form(0), true);
        house.day(400);
        Document old = confluence("sales", Map.of("function", "Sales"), false);
        assertTrue(old.text().contains("Out of date"), old::text);
        confluence(
                "sales",
                Map.of("function", "Sales", "seen", "1", "action", "still_true", "back", "/wiki/display/S/Sales"),
                true);
        assertEquals("/wiki/display/S/Sales#kept-function-guide", redirect);
        assertTrue(
                confluence("sales", Map.of("function", "Sales"), false).text().contains("Up to date."));
        confluence(
                "sales",
                Map.of("function", "Sales", "seen", "2", "action", "still_true", "back", "https://evil.example/"),
                true);
        assertEquals("/wiki/#kept-function-guide", redirect.replace("/wiki#", "/wiki/#"));
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost() throws IOException {
        Document again = confluence("sales", form(0, GuidePart.OWN_NUMBERS.code(), "Orders = 1.200"), true);
        assertEquals(400, status);
        assertTrue(again.selectFirst("#kept-guide-own_numbers-error").text().contains("Orders = 1.200"));
        assertEquals("Orders = 1.200", again.selectFirst("[name=own_numbers]").text());
        assertEquals(STOCK, again.selectFirst("[name=freeze_dates]").text());
        assertFalse(house.guides.guide("Sales").fold(ShownGuide::there, refusal -> true));
    }

    @Test
    void of_two_contacts_at_once_the_second_sees_both_texts_before_anything_is_replaced() throws IOException {
        confluence("sales", form(0), true);
        Document again = confluence("sales", form(0, GuidePart.OWNER.code(), "Head of sales"), true);
        assertEquals(409, status);
        assertTrue(again.text().contains("Somebody changed this guide"), again::text);
        assertEquals("Head of sales", again.selectFirst("[name=owner]").val());
        assertEquals("1", again.selectFirst("[name=seen]").val());
        assertEquals("", house.guides.guide("Sales").fold(one -> one.content().owner(), refusal -> "refused"));
    }

    @Test
    void a_stranger_a_foreign_form_and_read_only_mode_change_nothing() throws IOException {
        confluence("stranger", form(0), true);
        assertEquals(404, status);
        ours = false;
        confluence("sales", form(0), true);
        assertEquals(403, status);
        ours = true;
        readOnly = true;
        confluence("sales", form(0), true);
        assertEquals(503, status);
        assertEquals(
                0,
                confluence("sales", Map.of("function", "Sales", "edit", "1"), false)
                        .select("form")
                        .size());
        readOnly = false;
        confluence("sales", form(0, "seen", "many"), true);
        assertEquals(400, status);
        assertEquals(List.of(), house.store.current());
    }

    @Test
    void whoever_has_neither_a_function_nor_an_account_reads_why_there_is_nothing() throws IOException {
        confluence("sales", form(0), true);
        Document stranger = confluence("stranger", Map.of("function", "Sales"), false);
        assertEquals(200, status);
        assertTrue(stranger.text().contains("Only contacts of the function"), stranger::text);
        assertFalse(stranger.text().contains("Returns by post"));
        open = false;
        assertTrue(confluence("sales", Map.of(), false).text().contains("not connected for contacts yet"));
        assertEquals(200, status);
    }

    @Test
    void the_list_says_what_the_figures_of_the_board_are_made_of() throws IOException {
        confluence("sales", form(0), true);
        Document list = jira(Map.of());
        assertTrue(
                list.text().contains("1 of 2 functions have a guide. 1 of these are up to date, 0 of them"),
                list::text);
        assertEquals(2, list.select("tbody tr").size());
        jira(Map.of("function", "Nobody"));
        assertEquals(404, status);
    }
}
