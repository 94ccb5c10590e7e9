package dev.kept.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dev.kept.core.Texts;
import dev.kept.core.commitment.StepKind;
import dev.kept.core.contact.ContactGroup;
import dev.kept.core.contact.ContactPage;
import dev.kept.core.contact.ContactPromise;
import dev.kept.core.contact.ContactPromise.ContactMoment;
import dev.kept.core.contact.ContactPromise.ContactOffer;
import dev.kept.core.contact.ContactPromise.ContactQuestion;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.contact.InMemoryOutboxStore;
import dev.kept.core.contact.Outbox;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.contact.OutgoingStep.SeenPromise;
import dev.kept.core.contact.OutgoingStep.TypedStep;
import dev.kept.core.contact.StepWire.StepReply;
import dev.kept.core.host.FakeServices;
import dev.kept.core.publishing.ChannelSecret;
import dev.kept.core.publishing.InMemoryChannelStore;
import dev.kept.link.ContactPageJson;
import dev.kept.link.Json;
import dev.kept.link.SignedChannel;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.BoxView;
import dev.kept.web.Zones;
import dev.kept.web.admin.FormToken;
import dev.kept.web.contact.OurPromisesServlet;
import dev.kept.web.contact.OurPromisesView;
import dev.kept.web.contact.StepForms;
import dev.kept.web.template.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a contact sees on the page, and what the page sends for it. */
class OurPromisesMacroTest {

    private static final Texts TEXTS = BundledTexts.english();
    private static final ContactPage PAGE = new ContactPage(
            List.of("Sales <EU>"),
            List.of(new ContactPromise(
                    "c-1",
                    3,
                    "Sales <EU>",
                    "SHOP-1",
                    "Gift <cards>",
                    ContactGroup.WAITING,
                    LocalDate.of(2026, 12, 14),
                    "",
                    List.of(new ContactQuestion(
                            "Do you <accept>?",
                            "By <then>",
                            List.of(
                                    new ContactOffer(StepKind.ACCEPT, null, "Yes, I agree", "It counts."),
                                    new ContactOffer(StepKind.COUNTER, null, "Propose another date", "IT reads it."),
                                    new ContactOffer(StepKind.OBJECT, 2, "We never agreed", "It counts no more.")))),
                    List.of(new ContactMoment(LocalDate.of(2026, 12, 1), "IT offered <it>.", "said <so>")))),
            false);

    private final FakeJira jira = new FakeJira();
    private final InMemoryChannelStore channel = new InMemoryChannelStore();
    private final InMemoryOutboxStore store = new InMemoryOutboxStore();
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final StringWriter written = new StringWriter();
    private StepReply reply = StepReply.TAKEN;
    private boolean ours = true;
    private boolean readOnly;
    private final HttpContext http = mock(HttpContext.class);
    private OurPromisesMacro macro;
    private OurPromisesServlet servlet;

    OurPromisesMacroTest() throws Exception {}

    @BeforeEach
    void vera_is_logged_in() throws Exception {
        UserProfile vera = mock(UserProfile.class);
        when(vera.getUsername()).thenReturn("vera");
        when(vera.getFullName()).thenReturn("Vera V");
        when(jira.users.getRemoteUserKey()).thenReturn(new UserKey("u-vera"));
        when(jira.users.getRemoteUser()).thenReturn(vera);
        when(request.getRequestURI()).thenReturn("/confluence/display/PART/x");
        when(request.getQueryString()).thenReturn("a=1&b=\"2\"");
        when(response.getWriter()).thenReturn(new PrintWriter(written));
        channel.open(ChannelSecret.fresh(), "admin");
        jira.body = Json.text(ContactPageJson.of(PAGE));
        Templates templates = new Templates(new PlainTemplates());
        when(http.getRequest()).thenReturn(request);
        when(http.getResponse()).thenReturn(response);
        XsrfTokenAccessor accessor = mock(XsrfTokenAccessor.class);
        when(accessor.getXsrfToken(any(), any(), anyBoolean())).thenReturn("tok\"en");
        XsrfTokenValidator validator = mock(XsrfTokenValidator.class);
        when(validator.getXsrfParameterName()).thenReturn("atl_token");
        when(validator.validateFormEncodedToken(any())).thenAnswer(call -> ours);
        PageBuilderService resources = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/confluence");
        StepForms forms =
                new StepForms(new FormToken(FakeServices.of(accessor, validator)), application, () -> readOnly);
        Outbox outbox = new Outbox(store, step -> reply);
        macro = new OurPromisesMacro(
                new LinkedContacts(
                        new SignedChannel(channel, Clock.systemUTC()), FakeServices.of(jira.links), new LinkBackoff()),
                outbox,
                new OurPromisesView(TEXTS, templates),
                forms,
                new MacroPage(
                        jira.users,
                        FakeServices.of(resources),
                        new BoxView(TEXTS, templates),
                        Clock.systemUTC(),
                        new Zones(FakeServices.of())),
                jira.users,
                TEXTS,
                FakeServices.of(http));
        servlet = new OurPromisesServlet(outbox, forms, jira.users, null, TEXTS, templates);
    }

    private Document shown(String output) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getOutputType()).thenReturn(output);
        return Jsoup.parse(macro.execute(Map.of(), "", context));
    }

    @Test
    void a_page_has_a_form_for_each_step_with_what_comes_of_it() {
        Document page = shown("display");
        assertEquals("Waiting for your answer", page.select("h3").text());
        assertEquals(3, page.select("form").size());
        for (Element form : page.select("form")) {
            assertEquals("post", form.attr("method"));
            assertEquals("/confluence/plugins/servlet/kept/our-promises", form.attr("action"));
            assertEquals("tok\"en", form.select("[name=atl_token]").val());
            assertEquals(
                    "/confluence/display/PART/x?a=1&b=\"2\"",
                    form.select("[name=back]").val());
            assertEquals("3", form.select("[name=asked]").val());
            assertFalse(form.select(".kept-consequence").text().isEmpty());
        }
        assertEquals(
                3,
                page.select("[name=stepId]").eachAttr("value").stream()
                        .distinct()
                        .count());
        assertTrue(page.select("input[type=date]").hasAttr("required"));
        assertTrue(page.text().contains("Do you <accept>?"), page.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "pdf", "word"})
    void nothing_can_be_sent_from_elsewhere(String output) {
        Document page = shown(output);
        assertTrue(page.text().contains("Gift <cards>"), page.text());
        assertEquals(0, page.select("form, button, input").size());
    }

    @Test
    void in_read_only_mode_everything_is_shown_and_nothing_is_taken() throws Exception {
        readOnly = true;
        Document page = shown("display");
        assertTrue(page.text().contains("Gift <cards>"), page.text());
        assertTrue(page.text().contains("Confluence is in read-only mode"), page.text());
        assertEquals(0, page.select("form, button, input").size());
        assertFalse(shown("word").text().contains("read-only"), "nobody answers on paper");

        store.add(step("step-0002", "u-vera"));
        typed(COUNTER);
        servlet.service(post(), response);
        verify(response).setStatus(503);
        typed(Map.of("stepId", "step-0002", "action", "dismiss"));
        servlet.service(post(), response);
        assertTrue(written.toString().contains("nothing can be saved here now"), written.toString());
        assertEquals(
                List.of("step-0002"),
                store.of("u-vera", 9).stream().map(OutgoingStep::id).toList());
    }

    @Test
    void a_product_that_tells_no_response_shows_promises_and_says_why_nothing_can_be_answered() {
        when(http.getResponse()).thenThrow(new NoSuchMethodError("HttpContext.getResponse"));
        Document page = shown("display");
        assertTrue(page.text().contains("Gift <cards>"), page.text());
        assertTrue(page.text().contains("have to answer by email"), page.text());
        assertEquals(0, page.select("form").size());
    }

    @Test
    void mails_and_strangers_are_told_nothing() {
        assertFalse(shown("email").text().contains("Gift"));
        jira.body = Json.text(ContactPageJson.of(new ContactPage(List.of(), List.of(), false)));
        assertEquals(
                "You are not known as a contact of a business function. Ask an administrator of Jira to enter your"
                        + " Confluence user name on the page Business functions.",
                shown("display").text());
        channel.close();
        assertTrue(shown("display").text().contains("do not trust each other yet"));
    }

    @Test
    void while_jira_is_away_only_what_is_on_its_way_is_shown() {
        reply = StepReply.SILENT;
        store.add(step("step-0001", "u-vera"));
        store.add(step("step-0002", "u-fred"));
        jira.status = 503;
        Document page = shown("display");
        assertTrue(page.text().contains("On its way. Propose another date: Gift <cards>"), page.text());
        assertTrue(page.text().contains("Jira does not answer at the moment"), page.text());
        assertEquals(1, page.select(".kept-notice").size(), "nobody else's");
        jira.status = 200;
        page = shown("display");
        assertEquals(0, page.select("form").size(), "not twice: " + page);
    }

    static OutgoingStep step(String id, String user) {
        return OutgoingStep.fresh(
                id,
                user,
                new ContactReader("vera", Locale.ENGLISH),
                new SeenPromise("c-1", 3, "Gift <cards>"),
                new TypedStep(StepKind.COUNTER, null, "2026-12-24", "words <x>"),
                Instant.now());
    }

    private void typed(Map<String, String> fields) {
        fields.forEach((name, value) -> when(request.getParameter(name)).thenReturn(value));
    }

    private static final Map<String, String> COUNTER = Map.of(
            "stepId", "step-0001",
            "promise", "c-1",
            "asked", "3",
            "kind", "counter",
            "title", "Gift <cards>",
            "date", "2026-12-24",
            "words", "one\r\ntwo <x>",
            "back", "/confluence/x");

    @Test
    void what_is_refused_stands_beside_its_form_with_what_was_typed() throws Exception {
        reply = StepReply.no("Choose <another>.");
        typed(COUNTER);
        servlet.service(post(), response);
        verify(response).sendRedirect("/confluence/x#kept-our-promises");
        Document page = shown("display");
        assertEquals("Choose <another>.", page.select("details[open] .error").text());
        assertEquals("one\ntwo <x>", page.select("details[open] textarea").val());
        assertEquals("2026-12-24", page.select("details[open] input[type=date]").val());
        assertEquals(0, page.select(".kept-notice").size());
        typed(Map.of("action", "dismiss"));
        servlet.service(post(), response);
        assertEquals(List.of(), store.of("u-vera", 9));
    }

    private HttpServletRequest post() {
        when(request.getMethod()).thenReturn("POST");
        return request;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "", "/a#b"
            })
    void the_form_leads_nowhere_else(String back) throws Exception {
        typed(COUNTER);
        typed(Map.of("back", back));
        servlet.service(post(), response);
        verify(response).sendRedirect("/confluence/#kept-our-promises");
    }

    @Test
    void without_the_token_or_by_another_method_nothing_is_taken() throws Exception {
        typed(COUNTER);
        ours = false;
        servlet.service(post(), response);
        verify(response).setStatus(403);
        when(request.getMethod()).thenReturn("GET");
        ours = true;
        servlet.service(request, response);
        verify(response).setStatus(405);
        assertEquals(List.of(), store.of("u-vera", 9));
        typed(Map.of("kind", "steal"));
        servlet.service(post(), response);
        verify(response).setStatus(400);
        assertEquals(List.of(), store.of("u-vera", 9));
    }
}
