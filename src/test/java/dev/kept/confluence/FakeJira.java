package dev.kept.confluence;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import dev.kept.confluence.link.AnswerCache;
import dev.kept.confluence.link.JiraLink;
import dev.kept.confluence.link.LinkBackoff;
import dev.kept.core.Nullable;
import dev.kept.core.host.FakeServices;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mockito.ArgumentMatchers;

/** The far end of the application link, and the host services between. Answers what the test says it should. */
final class FakeJira {

    /** What was sent, each as method, path and body. */
    final List<String> sent = new ArrayList<>();

    final UserManager users = mock(UserManager.class);
    final ApplicationLinkService links = mock(ApplicationLinkService.class);

    int status = 200;
    String body = "{}";
    boolean credentials;
    boolean stranger;
    boolean readOnly;

    /** What names the answer; with it, a question that names it too is told that nothing changed. */
    @Nullable
    String tag;

    @Nullable
    ResponseException failure;

    @Nullable
    URI authorisation = URI.create("https://jira.example/authorise");

    long nanos;

    /** What the far end does with the path of a request before it answers. */
    Consumer<String> arriving = path -> {};

    private final Map<String, String> cached = new HashMap<>();
    private final Map<String, Object> page = new HashMap<>();

    public FakeJira() throws Exception {
        ApplicationLink link = mock(ApplicationLink.class);
        ApplicationLinkRequestFactory factory = mock(ApplicationLinkRequestFactory.class);
        when(users.getRemoteUserKey()).thenReturn(new UserKey("u-pm"));
        when(links.getPrimaryApplicationLink(JiraApplicationType.class)).thenReturn(link);
        when(link.getId()).thenReturn(new ApplicationId("1"));
        when(link.getDisplayUrl()).thenReturn(URI.create("https://jira.example"));
        when(link.createAuthenticatedRequestFactory()).thenReturn(factory);
        when(link.createAuthenticatedRequestFactory(Anonymous.class)).thenReturn(factory);
        when(factory.getAuthorisationURI()).thenAnswer(call -> authorisation);
        when(factory.createRequest(any(), anyString())).thenAnswer(call -> {
            if (credentials) {
                throw new CredentialsRequiredException(factory, "who are you?");
            }
            return request(call.getArgument(0), call.getArgument(1));
        });
    }

    JiraLink link() {
        return new JiraLink(
                FakeServices.of(links),
                users,
                new AnswerCache(FakeServices.of(caches(), page())),
                new LinkBackoff() {
                    @Override
                    protected long nanoTime() {
                        return nanos;
                    }
                },
                () -> readOnly);
    }

    /** Another page is made from here on. */
    void nextPage() {
        page.clear();
    }

    private HttpContext page() {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getAttribute(anyString())).thenAnswer(call -> page.get(call.<String>getArgument(0)));
        doAnswer(call -> page.put(call.getArgument(0), call.getArgument(1)))
                .when(request)
                .setAttribute(anyString(), any());
        doAnswer(call -> page.remove(call.<String>getArgument(0))).when(request).removeAttribute(anyString());
        HttpContext context = mock(HttpContext.class);
        when(context.getRequest()).thenReturn(request);
        return context;
    }

    void logIn(String userKey) {
        when(users.getRemoteUserKey()).thenReturn(new UserKey(userKey));
    }

    void logOut() {
        when(users.getRemoteUserKey()).thenReturn(null);
    }

    private ApplicationLinkRequest request(MethodType method, String path) throws ResponseException {
        ApplicationLinkRequest request = mock(ApplicationLinkRequest.class);
        StringBuilder content = new StringBuilder();
        StringBuilder known = new StringBuilder();
        when(request.setHeader(anyString(), anyString())).thenAnswer(call -> {
            if (call.<String>getArgument(0).equals("If-None-Match")) {
                known.append(call.<String>getArgument(1));
            }
            return request;
        });
        when(request.setConnectionTimeout(anyInt())).thenReturn(request);
        when(request.setRequestBody(anyString(), anyString())).thenAnswer(call -> {
            content.append(' ').append(call.<String>getArgument(0));
            return request;
        });
        when(request.execute(ArgumentMatchers.<ApplicationLinkResponseHandler<Object>>any()))
                .thenAnswer(call -> {
                    sent.add(method + " " + path + content + (known.isEmpty() ? "" : " unless " + known));
                    if (failure != null) {
                        throw failure;
                    }
                    arriving.accept(path);
                    ApplicationLinkResponseHandler<?> handler = call.getArgument(0);
                    return stranger
                            ? handler.credentialsRequired(response(false))
                            : handler.handle(response(known.toString().equals(tag)));
                });
        return request;
    }

    private Response response(boolean unchanged) throws ResponseException {
        Response response = mock(Response.class);
        when(response.getStatusCode()).thenReturn(unchanged ? 304 : status);
        when(response.getHeader("ETag")).thenReturn(tag);
        when(response.getResponseBodyAsStream())
                .thenReturn(new ByteArrayInputStream((unchanged ? "" : body).getBytes(StandardCharsets.UTF_8)));
        return response;
    }

    private CacheManager caches() {
        @SuppressWarnings("unchecked")
        Cache<String, String> cache = mock(Cache.class);
        when(cache.get(anyString())).thenAnswer(call -> cached.get(call.<String>getArgument(0)));
        doAnswer(call -> cached.put(call.getArgument(0), call.getArgument(1)))
                .when(cache)
                .put(anyString(), anyString());
        doAnswer(call -> {
                    cached.clear();
                    return null;
                })
                .when(cache)
                .removeAll();
        CacheManager caches = mock(CacheManager.class);
        when(caches.<String, String>getCache(anyString(), any(), any())).thenReturn(cache);
        return caches;
    }
}
