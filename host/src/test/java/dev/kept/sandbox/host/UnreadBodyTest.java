package dev.kept.sandbox.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A request that is refused before anybody read its body leaves a connection that still serves, or an answer that says
 * it does not. The body is held back until the answer has come, so that none of it can have been read by then.
 */
class UnreadBodyTest {
    private static final String MODULES = """
            <rest key='rest' path='/test' version='1'><package>test</package></rest>
            <servlet key='page' class='test.PageServlet'><url-pattern>/test/page</url-pattern></servlet>
            """;

    private static final String RESOURCE = """
            import jakarta.ws.rs.*;
            @Path("things") @Produces("application/json") @Consumes("application/json")
            public class ThingResource {
                @POST public String add(String body) { return "{}"; }
                @DELETE @com.atlassian.plugins.rest.api.security.annotation.AdminOnly
                public String remove(String body) { return "{}"; }
                @PUT @com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess
                public String size(String body) { return "{\\"size\\":" + body.length() + "}"; }
            }
            """;

    private static final String PAGE = """
            import jakarta.servlet.http.*;
            public class PageServlet extends HttpServlet {
                @Override protected void doPost(HttpServletRequest q, HttpServletResponse p) throws java.io.IOException {
                    p.sendError(409, "not now");
                }
            }
            """;

    @TempDir
    static Path folder;

    private static RunningHosts hosts;

    @BeforeAll
    static void start() throws Exception {
        Path jar = PluginJar.with(MODULES)
                .imports("com.atlassian.plugins.rest.api.security.annotation,jakarta.servlet,jakarta.servlet.http,"
                        + "jakarta.ws.rs,jakarta.ws.rs.core,jakarta.inject")
                .source("ThingResource", RESOURCE)
                .source("PageServlet", PAGE)
                .in(folder);
        hosts = new RunningHosts(folder).with(jar);
    }

    @AfterAll
    static void stop() {
        hosts.close();
    }

    /** One connection, as a client keeps it. */
    private static final class Connection implements AutoCloseable {
        private final Socket socket =
                new Socket("localhost", hosts.jira().baseUrl().getPort());

        Connection() throws IOException {
            socket.setSoTimeout(10_000);
        }

        void send(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        }

        void head(String method, String path, String user, String more) throws IOException {
            String authorization = user.isEmpty() ? "" : "Authorization: " + RunningHosts.basic(user) + "\r\n";
            send(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + authorization + more + "\r\n");
        }

        /** The next answer, of which the head is looked at; empty at the end of the connection. */
        String answer() throws IOException {
            InputStream in = socket.getInputStream();
            StringBuilder head = new StringBuilder();
            for (int next = in.read(); next >= 0; next = in.read()) {
                head.append((char) next);
                if (head.indexOf("\r\n\r\n") >= 0) {
                    skipBody(head.toString(), in);
                    return head.toString();
                }
            }
            return head.toString();
        }

        private static void skipBody(String head, InputStream in) throws IOException {
            String lower = head.toLowerCase(Locale.ROOT);
            int at = lower.indexOf("content-length: ");
            if (at >= 0) {
                String rest = lower.substring(at + "content-length: ".length());
                in.readNBytes(Integer.parseInt(rest.substring(0, rest.indexOf('\r'))));
                return;
            }
            StringBuilder body = new StringBuilder();
            while (lower.contains("transfer-encoding: chunked") && body.indexOf("0\r\n\r\n") < 0) {
                body.append((char) in.read());
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static int status(String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 "), "no answer: '" + answer + "'");
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }

    private static boolean saysClose(String answer) {
        return answer.toLowerCase(Locale.ROOT).contains("connection: close");
    }

    private static void assertServes(Connection connection) throws IOException {
        connection.head("GET", "/jira/rest/api/2/me", "pm", "");
        assertEquals(200, status(connection.answer()));
    }

    @ParameterizedTest(name = "{0} {1} of {2} as {3}: {4}")
    @CsvSource({
        "POST,   /jira/rest/test/1/things,      application/json, '',    401", // by the gate before a resource
        "DELETE, /jira/rest/test/1/things,      application/json, pm,    403",
        "POST,   /jira/rest/test/1/things,      text/plain,       pm,    415",
        "PATCH,  /jira/rest/test/1/things,      application/json, pm,    405",
        "PUT,    /jira/rest/test/1/nowhere,     application/json, pm,    404",
        "POST,   /jira/rest/test/1/things,      application/json, who,   401", // by the sign-in
        "POST,   /jira/rest/test/1/things,      application/json, sales, 403",
        "POST,   /jira/rest/api/2/me,           text/plain,       pm,    403", // the product's own resource
        "PUT,    /jira/rest/api/2/nowhere,      application/json, pm,    404",
        "POST,   /jira/change,                  application/json, pm,    403", // a page, without the token
        "POST,   /jira/nowhere,                 application/json, pm,    404",
        "POST,   /jira/plugins/servlet/test/page, application/json, '',  401", // a plugin's servlet
        "POST,   /jira/plugins/servlet/test/page, application/json, pm,  409",
        "PUT,    /jira/plugins/servlet/nowhere, application/json, pm,    404",
        "POST,   /jira/s/host/nowhere,          application/json, pm,    405",
        "POST,   /,                             application/json, pm,    303", // outside of the product
        "POST,   /nowhere,                      application/json, pm,    404",
    })
    void a_refusal_leaves_the_connection_usable(String method, String path, String type, String user, int status)
            throws IOException {
        for (int size : new int[] {10, 200_000}) {
            try (Connection connection = new Connection()) {
                connection.head(method, path, user, "Content-Type: " + type + "\r\nContent-Length: " + size + "\r\n");
                String answer = connection.answer();
                assertEquals(status, status(answer));
                assertFalse(saysClose(answer), answer);
                connection.send("x".repeat(size));
                assertServes(connection);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 50000000",
                "Transfer-Encoding: chunked",
                "Content-Length: 9\r\nExpect: 100-continue"
            })
    void a_body_that_is_not_read_to_its_end_closes_the_connection_with_a_word(String length) throws IOException {
        try (Connection connection = new Connection()) {
            connection.head(
                    "POST", "/jira/rest/test/1/things", "", "Content-Type: application/json\r\n" + length + "\r\n");
            String answer = connection.answer();
            assertEquals(401, status(answer));
            assertTrue(saysClose(answer), answer);
            assertEquals("", connection.answer());
        }
    }

    @Test
    void a_body_above_the_limit_of_forms_is_refused_in_words() throws IOException {
        try (Connection connection = new Connection()) {
            String form = "a=" + "x".repeat(4_500_000);
            connection.head(
                    "POST",
                    "/jira/change",
                    "pm",
                    "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n");
            connection.send(form);
            assertTrue(status(connection.answer()) >= 400);
        }
    }

    @Test
    void a_body_that_is_read_is_whole() throws IOException {
        try (Connection connection = new Connection()) {
            for (int size : new int[] {1, 200_000, 9_000_000}) {
                connection.head(
                        "PUT",
                        "/jira/rest/test/1/things",
                        "",
                        "Content-Type: application/json\r\nContent-Length: " + size + "\r\n");
                connection.send("x".repeat(size));
                String answer = connection.answer();
                assertEquals(200, status(answer));
                assertFalse(saysClose(answer), answer);
            }
        }
    }
}
