package dev.kept.sandbox.host;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.kept.sandbox.host.web.HostServer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;

/** A server stops soon after its last answer, although the client keeps the connection for a next request. */
class StoppedServerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @RepeatedTest(20)
    void it_stops_while_the_last_request_ends() throws Exception {
        HostServer server = new HostServer(0, "/x");
        server.add(
                new HttpServlet() {
                    @Override
                    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                        response.getOutputStream().print("done");
                        response.flushBuffer();
                        response.getOutputStream().close();
                        lingering();
                    }
                },
                "/*");
        server.start();
        CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/x/"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertTimeout(Duration.ofSeconds(5), server::stop);
    }

    /** The client has its answer and the thread is not back yet, as on a busy machine. */
    private static void lingering() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
