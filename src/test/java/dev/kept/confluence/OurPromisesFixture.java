package dev.kept.confluence;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
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
import dev.kept.confluence.link.LinkBackoff;
import dev.kept.confluence.link.LinkedContacts;
import dev.kept.confluence.macro.MacroForms;
import dev.kept.confluence.macro.MacroPage;
import dev.kept.confluence.macro.OurPromisesMacro;
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
import dev.kept.link.Json;
import dev.kept.link.channel.SignedChannel;
import dev.kept.link.contact.ContactPageJson;
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
import org.junit.jupiter.api.BeforeEach;

/** A contact who looks at the page and answers there; what is between the two products does as the test says. */
abstract class OurPromisesFixture {

    static final Texts TEXTS = BundledTexts.english();
    static final ContactPage PAGE = new ContactPage(
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

    final FakeJira jira = new FakeJira();
    final InMemoryChannelStore channel = new InMemoryChannelStore();
    final InMemoryOutboxStore store = new InMemoryOutboxStore();
    final HttpServletRequest request = mock(HttpServletRequest.class);
    final HttpServletResponse response = mock(HttpServletResponse.class);
    final StringWriter written = new StringWriter();
    StepReply reply = StepReply.TAKEN;
    boolean ours = true;
    boolean readOnly;
    final HttpContext http = mock(HttpContext.class);
    OurPromisesMacro macro;
    OurPromisesServlet servlet;

    OurPromisesFixture() throws Exception {}

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
                new MacroForms(forms, FakeServices.of(http)),
                new MacroPage(
                        jira.users,
                        FakeServices.of(resources),
                        new BoxView(TEXTS, templates),
                        Clock.systemUTC(),
                        new Zones(FakeServices.of())),
                jira.users,
                TEXTS);
        servlet = new OurPromisesServlet(outbox, forms, jira.users, null, TEXTS, templates);
    }

    Document shown(String output) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getOutputType()).thenReturn(output);
        return Jsoup.parse(macro.execute(Map.of(), "", context));
    }

    static final Map<String, String> COUNTER = Map.of(
            "stepId", "step-0001",
            "promise", "c-1",
            "asked", "3",
            "kind", "counter",
            "title", "Gift <cards>",
            "date", "2026-12-24",
            "words", "one\r\ntwo <x>",
            "back", "/confluence/x");

    static OutgoingStep step(String id, String user) {
        return OutgoingStep.fresh(
                id,
                user,
                new ContactReader("vera", Locale.ENGLISH),
                new SeenPromise("c-1", 3, "Gift <cards>"),
                new TypedStep(StepKind.COUNTER, null, "2026-12-24", "words <x>", null),
                Instant.now());
    }

    void typed(Map<String, String> fields) {
        fields.forEach((name, value) -> when(request.getParameter(name)).thenReturn(value));
    }

    HttpServletRequest post() {
        when(request.getMethod()).thenReturn("POST");
        return request;
    }
}
