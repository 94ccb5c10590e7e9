package dev.kept.web.admin;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditEntry;
import dev.kept.core.audit.AuditTrail;
import dev.kept.core.audit.InMemoryAuditLog;
import dev.kept.core.host.FakeServices;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.house.OneAtATime;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.SignIn;
import dev.kept.web.template.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A product in which administrators open pages and send their forms, as browsers do. */
public final class AdminHost {

    final UserManager users = mock(UserManager.class);
    final TimeZoneManager zones = mock(TimeZoneManager.class);
    final HttpServletResponse response = mock(HttpServletResponse.class);

    private final XsrfTokenValidator validator = mock(XsrfTokenValidator.class);
    private final StringWriter body = new StringWriter();
    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final AdminPage page;

    public AdminHost(Texts texts, String name) throws IOException {
        this(texts, name, new InMemoryOneAtATime());
    }

    public AdminHost(Texts texts, String name, OneAtATime turns) throws IOException {
        Templates templates = new Templates(new PlainTemplates());
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/jira");
        XsrfTokenAccessor tokens = mock(XsrfTokenAccessor.class);
        when(tokens.getXsrfToken(any(), any(), anyBoolean())).thenReturn("t");
        when(validator.getXsrfParameterName()).thenReturn("atl_token");
        when(validator.validateFormEncodedToken(any())).thenReturn(true);
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("UTC"));
        when(zones.getDefaultTimeZone()).thenReturn(TimeZone.getTimeZone("UTC"));
        when(users.isAdmin(any(UserKey.class))).thenReturn(true);
        UserProfile profile = mock(UserProfile.class);
        when(profile.getFullName()).thenReturn(name);
        when(users.getUserProfile(any(UserKey.class))).thenReturn(profile);
        when(response.getWriter()).thenReturn(new PrintWriter(body));
        page = new AdminPage(
                new AdminGate(
                        users,
                        new SignIn(FakeServices.of()),
                        FakeServices.of(mock(WebSudoManager.class)),
                        texts,
                        templates),
                new FormToken(FakeServices.of(tokens, validator)),
                application,
                texts,
                templates,
                new AdminTurns(turns, new AuditTrail(log, entry -> {}, Clock.systemUTC())));
    }

    /** Turns whose notes nobody reads. */
    static AdminTurns turns(OneAtATime turns) {
        return new AdminTurns(turns, new AuditTrail(new InMemoryAuditLog(), entry -> {}, Clock.systemUTC()));
    }

    /** What was noted last; empty for nothing. */
    public Optional<AuditEntry> noted() {
        return log.before(null, 1).stream().findFirst();
    }

    /** The page as somebody sees it at that address. */
    public Document open(AdminContent<?> content, Map<String, String> address) throws IOException {
        return answered(() -> page.get(content, request("u-one", address), response));
    }

    /** What comes back when a user sends these fields; an empty page when the browser is led on. */
    public Document send(AdminContent<?> content, String user, Map<String, String> fields) throws IOException {
        return answered(() -> page.post(content, request(user, fields), response));
    }

    /** The fields of a form as the page filled them, to change and to send. */
    public static Map<String, String> filled(Document shown, String form) {
        Map<String, String> fields = new HashMap<>();
        for (Element field : shown.selectFirst(form).select("input, textarea, select")) {
            boolean off =
                    field.hasAttr("type") && field.attr("type").matches("checkbox|radio") && !field.hasAttr("checked");
            if (!off) {
                Element option = field.selectFirst("option[selected]");
                fields.put(field.attr("name"), option == null ? field.val() : option.val());
            }
        }
        return fields;
    }

    private HttpServletRequest request(String user, Map<String, String> parameters) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameter(anyString())).thenAnswer(call -> parameters.get(call.<String>getArgument(0)));
        when(request.getParameterValues(anyString())).thenAnswer(call -> {
            String value = parameters.get(call.<String>getArgument(0));
            return value == null ? null : new String[] {value};
        });
        when(users.getRemoteUserKey(request)).thenReturn(new UserKey(user));
        return request;
    }

    private Document answered(Exchange exchange) throws IOException {
        clearInvocations(response);
        body.getBuffer().setLength(0);
        exchange.happens();
        return Jsoup.parse(body.toString());
    }

    /** The last page as it was sent. */
    public String html() {
        return body.toString();
    }

    private interface Exchange {
        void happens() throws IOException;
    }
}
