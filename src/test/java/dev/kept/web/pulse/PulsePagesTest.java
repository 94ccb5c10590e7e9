package dev.kept.web.pulse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
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
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.host.FakeServices;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.pulse.AnswerSheet;
import dev.kept.core.pulse.PulseHouse;
import dev.kept.core.pulse.PulsePage;
import dev.kept.core.pulse.PulseRound;
import dev.kept.core.pulse.PulseSource;
import dev.kept.core.ranking.RankingHouse;
import dev.kept.jira.contact.ContactVoices;
import dev.kept.jira.contact.JiraContactPulses;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.PageStyles;
import dev.kept.web.SignIn;
import dev.kept.web.admin.FormToken;
import dev.kept.web.template.Templates;
import dev.kept.web.visitor.VisitorFrame;
import dev.kept.web.visitor.VisitorServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who is asked on the page of each product, what is counted, and what nobody reads too early. */
class PulsePagesTest {

    private static final Texts TEXTS = BundledTexts.english();

    private final PulseHouse house = new PulseHouse();
    private final UserManager users = mock(UserManager.class);
    private final JiraContactPulses inJira = new JiraContactPulses(
            house.pulses, new ContactVoices(house.functions, RankingHouse.contacts(), house.capabilities));
    private boolean ours = true;
    private boolean channel = true;
    private boolean away;
    private boolean readOnly;
    private int status;
    private String led = "";

    private static PulseView view() {
        return new PulseView(TEXTS, new Templates(new PlainTemplates()));
    }

    private VisitorFrame frame() {
        XsrfTokenAccessor accessor = mock(XsrfTokenAccessor.class);
        when(accessor.getXsrfToken(any(), any(), anyBoolean())).thenReturn("token");
        XsrfTokenValidator validator = mock(XsrfTokenValidator.class);
        when(validator.getXsrfParameterName()).thenReturn("atl_token");
        when(validator.validateFormEncodedToken(any())).thenAnswer(call -> ours);
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/host");
        return new VisitorFrame(
                users,
                new SignIn(FakeServices.of()),
                new FormToken(FakeServices.of(accessor, validator)),
                application,
                new PageStyles(FakeServices.of()));
    }

    private VisitorServlet<PulseSight, TypedAnswers> jira() {
        return new PulseInJiraServlet(house.pulses, frame(), view());
    }

    private VisitorServlet<PulseSight, TypedAnswers> confluence() {
        PulseSource source = new PulseSource() {
            @Override
            public boolean open() {
                return channel;
            }

            @Override
            public Answer<PulsePage> pulse(ContactReader reader) {
                return away
                        ? Answer.refused(Refusal.of(Refusal.Kind.UNREACHABLE, "kept.link.unreachable"))
                        : Answer.of(inJira.page(reader));
            }

            @Override
            public Answer<PulsePage> say(
                    ContactReader reader, long round, @Nullable String members, AnswerSheet sheet) {
                return inJira.say(reader, round, members, sheet);
            }
        };
        return new PulseInConfluenceServlet(source, frame(), view(), () -> readOnly, TEXTS);
    }

    private Document asked(
            VisitorServlet<PulseSight, TypedAnswers> servlet, String user, String method, Map<String, String> typed)
            throws IOException {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameter(anyString())).thenAnswer(call -> typed.get(call.<String>getArgument(0)));
        UserProfile profile = mock(UserProfile.class);
        when(profile.getUsername()).thenReturn(user);
        when(profile.getEmail()).thenReturn(user + "@example.com");
        UserKey key = new UserKey("key-" + user);
        when(users.getRemoteUserKey()).thenReturn(key);
        when(users.getRemoteUser()).thenReturn(profile);
        when(users.isUserInGroup(key, "developers")).thenReturn(user.startsWith("dev"));
        when(users.isUserInGroup(key, "sales-people")).thenReturn(user.startsWith("anna"));
        when(users.isAdmin(key)).thenReturn(user.equals("admin"));
        StringWriter written = new StringWriter();
        HttpServletResponse response = mock(HttpServletResponse.class);
        when(response.getWriter()).thenReturn(new PrintWriter(written));
        doAnswer(call -> status = call.getArgument(0)).when(response).setStatus(anyInt());
        doAnswer(call -> led = call.getArgument(0)).when(response).sendRedirect(anyString());
        led = "";
        if (method.equals("POST")) {
            servlet.doPost(request, response);
        } else {
            servlet.doGet(request, response);
        }
        return Jsoup.parse(written.toString());
    }

    private Document open(VisitorServlet<PulseSight, TypedAnswers> servlet, String user) throws IOException {
        return asked(servlet, user, "GET", Map.of());
    }

    private static Map<String, String> typed(PulseRound round, int answer) {
        Map<String, String> typed = new HashMap<>(Map.of("round", "" + round.id(), "comment", "So <it> is"));
        for (PulseItem item : PulseItem.values()) {
            typed.put(item.code(), "" + answer);
        }
        return typed;
    }

    private int counted(PulseRound round) {
        return round.terms().groups().stream()
                .mapToInt(group -> house.store.ballots(round.id()).of(group).people())
                .sum();
    }

    @Test
    void people_of_the_group_answer_for_IT_and_all_others_only_read() throws IOException {
        PulseRound round = house.open();
        Document form = open(jira(), "dev");
        assertEquals(30, form.select("input[type=radio][required]").size());
        assertEquals(0, form.select("input[checked]").size(), "no answer is suggested");
        assertTrue(form.text().contains("When the business names a date, I can plan on it."), form.text());
        assertEquals(0, open(jira(), "pm").select("form").size());
        asked(jira(), "dev", "POST", typed(round, 4));
        assertEquals("/host/plugins/servlet/kept/survey?saved", led);
        asked(jira(), "pm", "POST", typed(round, 1));
        assertEquals(403, status);
        asked(jira(), "dev", "POST", typed(round, 1));
        assertEquals(409, status, "once");
        assertEquals(1, counted(round));
        assertEquals(0, open(jira(), "dev").select("form").size());
        assertEquals(1, open(jira(), "admin").select("a[href$=/surveys]").size());
    }

    @Test
    void contacts_and_people_of_the_group_answer_for_the_business_and_strangers_read_nothing() throws IOException {
        PulseRound round = house.open();
        for (String name : new String[] {"sales", "anna", "anna2"}) {
            assertTrue(open(confluence(), name).text().contains("When IT names a date, I can plan on it."));
            asked(confluence(), name, "POST", typed(round, 3));
            assertTrue(led.endsWith("?saved"), name);
        }
        asked(confluence(), "mallory", "POST", typed(round, 1));
        assertEquals(403, status);
        assertEquals(3, counted(round));
        house.business(round, 2, 4, 3);
        house.pulses.close(round.id());
        assertTrue(open(confluence(), "anna").text().contains("What the business says about IT"));
        assertFalse(open(confluence(), "mallory").text().contains("What the business says about IT"));
        assertFalse(open(confluence(), "anna").text().contains("So <it> is"), "fewer than ten answered");
    }

    @Test
    void what_is_missing_is_said_at_its_question_and_what_was_typed_stays() throws IOException {
        PulseRound round = house.open();
        Map<String, String> typed = typed(round, 2);
        typed.remove("warnings");
        Document page = asked(jira(), "dev", "POST", typed);
        assertEquals(400, status);
        assertEquals(
                "Choose a number from 1 to 5.",
                page.select("#kept-warnings-error").text());
        assertEquals(5, page.select("input[checked][value=2]").size());
        assertEquals("So <it> is", page.select("textarea").text());
        typed.put("warnings", "2");
        typed.put("comment", "x".repeat(501));
        asked(jira(), "dev", "POST", typed);
        assertEquals(400, status);
        ours = false;
        asked(jira(), "dev", "POST", typed(round, 2));
        assertEquals(403, status, "a form of another page");
        assertEquals(0, counted(round));
    }

    @Test
    void the_page_says_what_is_missing() throws IOException {
        house.open();
        away = true;
        assertTrue(open(confluence(), "sales").text().contains("Jira does not answer at the moment"));
        channel = false;
        assertTrue(open(confluence(), "sales").text().contains("do not trust each other yet"));
        assertEquals(200, status);
        channel = true;
        away = false;
        readOnly = true;
        assertEquals(0, open(confluence(), "sales").select("form").size());
    }
}
