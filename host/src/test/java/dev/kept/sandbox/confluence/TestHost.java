package dev.kept.sandbox.confluence;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.kept.sandbox.confluence.macro.MacroCatalog;
import dev.kept.sandbox.confluence.markup.StorageRenderer;
import dev.kept.sandbox.confluence.page.Paths;
import dev.kept.sandbox.confluence.page.Site;
import dev.kept.sandbox.host.Handler;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The wiki's pages and resources without a server: patterns are matched literally, so tests name the variables. */
public final class TestHost implements Pages {
    public final TestWiki test = new TestWiki();
    public final Users users = new Users();
    public final Site site;
    private final Map<String, Handler> handlers = new HashMap<>();

    public TestHost() {
        users.add(user("admin", Users.ADMINISTRATORS));
        users.add(user("sales", "business"));
        users.add(user("finance", "business"));
        Paths paths = new Paths(test.wiki, "/confluence");
        site = new Site(
                test.wiki,
                test.access,
                test.mode,
                test.edits,
                test.search,
                new StorageRenderer(name -> Optional.empty(), paths),
                new MacroCatalog(List::of, module -> null),
                users,
                Clock.systemUTC(),
                "http://localhost:1990/confluence",
                "/confluence");
    }

    private static User user(String name, String group) {
        return new User(name + "-key", name, "Display " + name, name + "@example.org", Set.of(group), true, true);
    }

    @Override
    public void get(String pattern, Handler handler) {
        handlers.put("GET " + pattern, handler);
    }

    @Override
    public void post(String pattern, Handler handler) {
        handlers.put("POST " + pattern, handler);
    }

    @Override
    public void rest(String pattern, Handler handler) {
        handlers.put("REST " + pattern, handler);
    }

    /** Calls a REST resource. */
    public Response rest(
            @Nullable String user,
            String method,
            String pattern,
            Map<String, String> variables,
            Map<String, String> parameters,
            String body)
            throws IOException {
        return handlers.get("REST " + pattern).handle(request(user, method, variables, parameters, body));
    }

    /** Calls a page. */
    public Response page(
            @Nullable String user,
            String method,
            String pattern,
            Map<String, String> variables,
            Map<String, String> parameters)
            throws IOException {
        return handlers.get(method + " " + pattern).handle(request(user, method, variables, parameters, ""));
    }

    private Request request(
            @Nullable String user,
            String method,
            Map<String, String> variables,
            Map<String, String> parameters,
            String body)
            throws IOException {
        HttpServletRequest http = mock(HttpServletRequest.class);
        when(http.getMethod()).thenReturn(method);
        when(http.getContextPath()).thenReturn("/confluence");
        when(http.getLocale()).thenReturn(Locale.ENGLISH);
        when(http.getParameter(anyString())).thenAnswer(call -> parameters.get((String) call.getArgument(0)));
        when(http.getParameterValues(anyString())).thenAnswer(call -> {
            String value = parameters.get((String) call.getArgument(0));
            return value == null ? null : new String[] {value};
        });
        when(http.getInputStream()).thenReturn(stream(body));
        return new Request(
                http,
                mock(HttpServletResponse.class),
                variables,
                users.byName(user == null ? "" : user),
                () -> "token");
    }

    private static ServletInputStream stream(String body) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
