package dev.kept.jira.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.hook.HookAddress;
import dev.kept.core.hook.HookLine.LineAnswer;
import dev.kept.core.hook.HookResult;
import dev.kept.jira.hook.CheckedConnection.Lookup;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Receivers that answer, refuse, hang, lie and point elsewhere; and addresses inside of the house. */
class CheckedConnectionTest {

    private static final Duration PATIENCE = Duration.ofMillis(700);
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    /** What a receiver does with one connection after it read the request. */
    private interface Receiver {
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> looked = new ArrayList<>();
    private ServerSocket server;

    @TempDir
    private Path keys;

    @BeforeEach
    void listens() throws IOException {
        server = new ServerSocket(0, 50, HERE);
    }

    @AfterEach
    void closes() throws IOException {
        server.close();
    }

    private void receive(Receiver receiver) {
        Thread thread = new Thread(() -> {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    requests.add(request(socket.getInputStream()));
                    receiver.answer(socket.getOutputStream());
                } catch (IOException | InterruptedException e) {
                    // The other end went away, or the test is over.
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** Head and body: as many bytes as the head says. */
    private static String request(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        while (!text.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return text.toString();
            }
            text.append((char) next);
        }
        String head = text.toString();
        int at = head.indexOf("Content-Length: ") + "Content-Length: ".length();
        int length = Integer.parseInt(head.substring(at, head.indexOf('\r', at)));
        return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private void says(String answer) {
        receive(out -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
    }

    private LineAnswer send() {
        return send("http", true, host -> new InetAddress[] {HERE});
    }

    private LineAnswer send(String scheme, boolean anywhere, Lookup lookup) {
        Lookup noted = host -> {
            looked.add(host);
            return lookup.of(host);
        };
        CheckedConnection line =
                new CheckedConnection(noted, (SSLSocketFactory) SSLSocketFactory.getDefault(), PATIENCE);
        HookAddress address = new HookAddress(scheme + "://hooks.example.com:" + server.getLocalPort() + "/in?a=b");
        return line.send(address, anywhere, Map.of("X-Kept-Event", "warned"), "{\"to\":\"B\u00fcro\"}");
    }

    @Test
    void a_receiver_gets_one_whole_request() {
        says("HTTP/1.1 204 No Content\r\n\r\n");
        assertEquals(new LineAnswer(HookResult.TAKEN, 204), send());
        assertEquals(1, requests.size());
        String request = requests.get(0);
        assertTrue(request.startsWith("POST /in?a=b HTTP/1.1\r\n"), request);
        assertTrue(request.contains("\r\nHost: hooks.example.com:" + server.getLocalPort() + "\r\n"), request);
        assertTrue(request.contains("\r\nX-Kept-Event: warned\r\n"), request);
        assertTrue(request.contains("\r\nContent-Type: application/json; charset=utf-8\r\n"), request);
        assertTrue(request.endsWith("\r\n\r\n{\"to\":\"B\u00fcro\"}"), request);
    }

    @Test
    void a_refusal_is_told_with_its_status() {
        says("HTTP/1.1 503 Busy\r\n\r\n");
        assertEquals(new LineAnswer(HookResult.REFUSED, 503), send());
    }

    @Test
    void a_redirection_is_not_followed() {
        says("HTTP/1.1 302 Found\r\nLocation: http://localhost:" + server.getLocalPort() + "/else\r\n\r\n");
        assertEquals(new LineAnswer(HookResult.REDIRECTED, 302), send());
        assertEquals(1, requests.size());
    }

    @Test
    void what_is_no_answer_is_told_as_such() {
        says("SSH-2.0-OpenSSH_9.6\r\n");
        assertEquals(HookResult.UNREADABLE, send().result());
    }

    @Test
    void whoever_closes_without_a_word_was_not_reached() {
        says("");
        assertEquals(HookResult.UNREACHED, send().result());
    }

    @Test
    void an_endless_first_line_is_not_read_to_its_end() {
        receive(out -> {
            byte[] much = "a".repeat(4_096).getBytes(StandardCharsets.US_ASCII);
            while (!server.isClosed()) {
                out.write(much);
            }
        });
        assertEquals(HookResult.UNREADABLE, send().result());
    }

    @Test
    void an_endless_answer_is_not_read_at_all() {
        receive(out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] much = new byte[65_536];
            while (!server.isClosed()) {
                out.write(much);
            }
        });
        assertEquals(new LineAnswer(HookResult.TAKEN, 200), send());
    }

    @Test
    void a_receiver_that_hangs_is_left_in_time() {
        receive(out -> Thread.sleep(60_000));
        long start = System.nanoTime();
        assertEquals(HookResult.SLOW, send().result());
        assertInTime(start);
    }

    @Test
    void a_receiver_that_answers_drop_by_drop_is_left_in_time() {
        receive(out -> {
            for (char one : "HTTP/1.1 200 a very long reason".repeat(20).toCharArray()) {
                out.write(one);
                out.flush();
                Thread.sleep(100);
            }
        });
        long start = System.nanoTime();
        assertEquals(HookResult.SLOW, send().result());
        assertInTime(start);
    }

    @Test
    void a_receiver_that_does_not_finish_its_greeting_is_left_in_time() throws IOException {
        Thread silent = new Thread(() -> {
            try (Socket socket = server.accept()) {
                requests.add(socket.toString());
                Thread.sleep(60_000);
            } catch (IOException | InterruptedException e) {
                // The test is over.
            }
        });
        silent.setDaemon(true);
        silent.start();
        long start = System.nanoTime();
        assertEquals(
                HookResult.SLOW,
                send("https", true, host -> new InetAddress[] {HERE}).result());
        assertInTime(start);
    }

    @Test
    void a_certificate_counts_for_the_name_that_was_looked_up_and_for_no_other() throws Exception {
        SSLContext certified = TestCertificate.of("hooks.example.com", keys);
        assertEquals(new LineAnswer(HookResult.TAKEN, 200), securely(certified, "hooks.example.com"));
        assertEquals(
                HookResult.UNTRUSTED, securely(certified, "other.example.com").result());
    }

    private LineAnswer securely(SSLContext certified, String host) throws IOException {
        server.close();
        server = certified.getServerSocketFactory().createServerSocket(0, 50, HERE);
        says("HTTP/1.1 200 OK\r\n\r\n");
        CheckedConnection line = new CheckedConnection(
                name -> new InetAddress[] {HERE}, certified.getSocketFactory(), Duration.ofSeconds(20));
        return line.send(new HookAddress("https://" + host + ":" + server.getLocalPort() + "/"), true, Map.of(), "{}");
    }

    private static void assertInTime(long start) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.compareTo(Duration.ofSeconds(10)) < 0, took.toString());
    }

    @Test
    void who_speaks_in_the_open_where_it_should_not_is_told_nothing() throws IOException {
        Thread open = new Thread(() -> {
            try (Socket socket = server.accept()) {
                socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                requests.add(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                // The other end went away.
            }
        });
        open.setDaemon(true);
        open.start();
        assertEquals(
                HookResult.UNTRUSTED,
                send("https", true, host -> new InetAddress[] {HERE}).result());
        assertFalse(requests.stream().anyMatch(one -> one.contains("B\u00fcro")));
    }

    @Test
    void nobody_there_is_told() throws IOException {
        server.close();
        assertEquals(HookResult.UNREACHED, send().result());
        assertEquals(
                HookResult.UNREACHED,
                send("http", true, host -> {
                            throw new UnknownHostException(host);
                        })
                        .result());
    }

    @Test
    void an_address_inside_of_the_house_is_refused_before_anything_is_sent() throws IOException {
        says("HTTP/1.1 200 OK\r\n\r\n");
        assertEquals(
                HookResult.FORBIDDEN,
                send("http", false, host -> new InetAddress[] {HERE}).result());
        InetAddress outside = InetAddress.getByName("203.0.112.1");
        assertEquals(
                HookResult.FORBIDDEN,
                send("http", false, host -> new InetAddress[] {outside, HERE}).result());
        assertEquals(List.of(), requests);
    }

    @Test
    void a_name_is_looked_up_once_and_the_checked_address_is_the_one_that_is_called() {
        says("HTTP/1.1 200 OK\r\n\r\n");
        assertEquals(HookResult.TAKEN, send().result());
        assertEquals(List.of("hooks.example.com"), looked);
    }
}
