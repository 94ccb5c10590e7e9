package dev.kept.jira.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.goal.Goal;
import dev.kept.core.host.FakeServices;
import dev.kept.jira.FakeJira;
import dev.kept.sandbox.host.Partial;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfluencePagesTest {

    private final FakeJira jira = new FakeJira();

    private boolean linked = true;
    private boolean authorised = true;
    private boolean answers = true;
    private int status = 200;
    private String body = "{}";
    private String asked = "";
    private int taken;

    private Answer<List<Goal.StrategyPage>> find(String words) {
        return new ConfluencePages(FakeServices.of(service()), jira.viewers()).find(words);
    }

    private String refusal() {
        return find("x").fold(pages -> "given", refused -> refused.kind() + " " + refused.link());
    }

    @SuppressWarnings("unused")
    private ApplicationLinkService service() {
        return Partial.of(ApplicationLinkService.class, new Object() {
            public @Nullable ApplicationLink getPrimaryApplicationLink(Class<?> type) {
                return linked ? link() : null;
            }
        });
    }

    @SuppressWarnings("unused")
    private ApplicationLink link() {
        return Partial.of(ApplicationLink.class, new Object() {
            public ApplicationId getId() {
                return new ApplicationId("00000000-0000-0000-0000-000000000001");
            }

            public String getName() {
                return "Wiki";
            }

            public URI getDisplayUrl() {
                return URI.create("https://wiki.example/");
            }

            public URI getRpcUrl() {
                return URI.create("https://wiki.example");
            }

            public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
                return factory();
            }
        });
    }

    @SuppressWarnings("unused")
    private ApplicationLinkRequestFactory factory() {
        return Partial.of(ApplicationLinkRequestFactory.class, new Object() {
            public URI getAuthorisationURI() {
                return URI.create("https://wiki.example/authorise");
            }

            public ApplicationLinkRequest createRequest(Request.MethodType method, String url)
                    throws CredentialsRequiredException {
                asked = url;
                if (!authorised) {
                    throw new CredentialsRequiredException(factory(), "who are you");
                }
                return request();
            }
        });
    }

    @SuppressWarnings("unused")
    private ApplicationLinkRequest request() {
        return Partial.of(ApplicationLinkRequest.class, new Object() {
            public @Nullable ApplicationLinkRequest setConnectionTimeout(int millis) {
                return null;
            }

            public @Nullable ApplicationLinkRequest setSoTimeout(int millis) {
                return null;
            }

            public @Nullable ApplicationLinkRequest setHeader(String name, String value) {
                return null;
            }

            public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
                if (!answers) {
                    throw new ResponseException("no route");
                }
                return handler.handle(response());
            }
        });
    }

    @SuppressWarnings("unused")
    private Response response() {
        return Partial.of(Response.class, new Object() {
            public int getStatusCode() {
                return status;
            }

            public boolean isSuccessful() {
                return status / 100 == 2;
            }

            public InputStream getResponseBodyAsStream() {
                return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public synchronized int read(byte[] into, int from, int length) {
                        int count = super.read(into, from, length);
                        taken += Math.max(count, 0);
                        return count;
                    }
                };
            }
        });
    }

    @Test
    void pages_are_asked_for_as_the_viewer_and_addressed_by_id() {
        body = "{\"results\":[{\"id\":\"42\",\"title\":\"Strategy\"},{\"id\":\"x\",\"title\":\"Odd\"},{\"id\":\"7\"}]}";
        List<Goal.StrategyPage> pages = find("strategy").fold(given -> given, refused -> List.of());
        assertEquals(
                List.of(new Goal.StrategyPage(
                        "00000000-0000-0000-0000-000000000001",
                        42,
                        "Strategy",
                        "https://wiki.example/pages/viewpage.action?pageId=42")),
                pages);
        assertTrue(asked.startsWith("/rest/api/content/search?limit=20&cql=type%20%3D%20page"), asked);
    }

    @Test
    void titles_are_those_that_confluence_tells_this_reader_now() {
        String link = "00000000-0000-0000-0000-000000000001";
        List<Goal.StrategyPage> bound = List.of(
                new Goal.StrategyPage(link, 42, "", "u"),
                new Goal.StrategyPage(link, 43, "", "u"),
                new Goal.StrategyPage("another link", 44, "", "u"));
        ConfluencePages pages = new ConfluencePages(FakeServices.of(service()), jira.viewers());
        body = "{\"results\":[{\"id\":\"42\",\"title\":\"Renamed\"},{\"id\":\"44\",\"title\":\"Another wiki's\"}]}";
        assertEquals(Map.of(42L, "Renamed", 43L, ""), pages.titles(bound));
        assertTrue(asked.contains("id%20in%20%2842%2C%2043%29"), asked);
        // A search for anything puts the page inside of what it found, whose own title is marked up.
        body = "{\"results\":[{\"title\":\"@@@hl@@@Old@@@endhl@@@\",\"content\":{\"id\":\"42\",\"title\":\"Old\"}}]}";
        assertEquals(Map.of(42L, "Old", 43L, ""), pages.titles(bound));
        assertTrue(asked.startsWith("/rest/api/search?includeArchivedSpaces=true&excerpt=none&limit=20&cql="), asked);
        authorised = false;
        assertEquals(Map.of(), pages.titles(bound));
        authorised = true;
        answers = false;
        assertEquals(Map.of(), pages.titles(bound));
        linked = false;
        assertEquals(Map.of(), pages.titles(bound));
    }

    @Test
    void nobody_logged_in_asks_nothing() {
        jira.user = null;
        assertEquals("NOT_LOGGED_IN null", refusal());
        assertEquals("", asked);
    }

    @Test
    void each_trouble_has_its_own_refusal() {
        linked = false;
        assertEquals("NOT_LINKED null", refusal());
        linked = true;
        authorised = false;
        assertEquals("CREDENTIALS_REQUIRED https://wiki.example/authorise", refusal());
        authorised = true;
        status = 401;
        assertEquals("CREDENTIALS_REQUIRED https://wiki.example/authorise", refusal());
        status = 500;
        assertEquals("UNREACHABLE null", refusal());
        status = 200;
        body = "<html>";
        assertEquals("UNREACHABLE null", refusal());
        answers = false;
        assertEquals("UNREACHABLE null", refusal());
    }

    @Test
    void an_answer_without_end_is_not_read_to_the_end() {
        body = "{\"results\":[" + " ".repeat(4_000_000) + "]}";

        assertEquals("UNREACHABLE null", refusal());

        assertTrue(taken < 1_000_000, taken + " bytes were read");
    }
}
