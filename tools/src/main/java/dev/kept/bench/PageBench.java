package dev.kept.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A wiki page with the scoreboard macro, read over HTTP by 16 readers at once, beside an empty page of the same host. The
 * hosts run in a process of their own, with the built jar and the demo's data.
 */
final class PageBench {
    private static final int READERS = 16;
    private static final int WARM_UPS = 8;
    private static final int PAGES = 40;
    private static final int ROUNDS = 3;
    /** A board is drawn from an answer that another host gives; it may cost as much as five empty pages. */
    private static final double SLOWEST_SHARE = 0.2;

    private static final double MILLIS = 1e6;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Report report;
    private final HttpClient client = HttpClient.newHttpClient();

    PageBench(Report report) {
        this.report = report;
    }

    /** How one page did: pages a second, and milliseconds for the slowest twentieth. */
    private record Load(double perSecond, double p95) {}

    void run(Path jar) throws Exception {
        if (!Files.exists(jar)) {
            report.heading("Pages over HTTP are left out: there is no " + jar + ". ./run builds it.");
            return;
        }
        report.heading("Confluence: a page with the scoreboard, " + READERS + " readers at once");
        int jira = freePort();
        int confluence = freePort();
        Process hosts = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("kept.hosts.classpath"),
                        "dev.kept.sandbox.Sandbox",
                        "--jira-port",
                        Integer.toString(jira),
                        "--confluence-port",
                        Integer.toString(confluence))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            awaitReady(hosts);
            String base = "http://localhost:" + confluence + "/confluence";
            String empty = page(base, "Empty page", "<p></p>");
            String board = page(
                    base,
                    "Page with a scoreboard",
                    "<ac:structured-macro ac:name=\"kept-scoreboard\"><ac:parameter ac:name=\"project\">WARE"
                            + "</ac:parameter></ac:structured-macro>");
            compare(base + empty, base + board);
        } finally {
            hosts.destroy();
            hosts.waitFor();
        }
    }

    private void compare(String empty, String board) throws Exception {
        load(empty, WARM_UPS);
        load(board, WARM_UPS);
        List<Load> empties = new ArrayList<>();
        List<Load> boards = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            empties.add(load(empty, PAGES));
            boards.add(load(board, PAGES));
        }
        double emptyRate = median(empties.stream().map(Load::perSecond).toList());
        double boardRate = median(boards.stream().map(Load::perSecond).toList());
        double emptySlow = median(empties.stream().map(Load::p95).toList());
        double boardSlow = median(boards.stream().map(Load::p95).toList());
        report.line("empty page", emptyRate, "pages/s");
        report.line("page with the scoreboard", boardRate, "pages/s");
        report.line("empty page, 95th percentile", emptySlow, "ms");
        report.line("page with the scoreboard, 95th percentile", boardSlow, "ms");
        report.atLeast(SLOWEST_SHARE, "scoreboard page over empty page, pages a second", "H2", boardRate / emptyRate);
        report.atMost(
                1 / SLOWEST_SHARE, "scoreboard page over empty page, 95th percentile", "H2", boardSlow / emptySlow);
    }

    private static double median(List<Double> values) {
        return Race.quantile(values, 0.5);
    }

    private Load load(String address, int pagesEach) throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Callable<List<Double>>> work = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                work.add(() -> read(address, pagesEach));
            }
            long start = System.nanoTime();
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> done : readers.invokeAll(work)) {
                all.addAll(done.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Load(all.size() / seconds, Race.quantile(all, 0.95));
        } finally {
            readers.shutdownNow();
        }
    }

    private List<Double> read(String address, int pages) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            long start = System.nanoTime();
            HttpResponse<String> answer =
                    client.send(request(address).GET().build(), HttpResponse.BodyHandlers.ofString());
            millis.add((System.nanoTime() - start) / MILLIS);
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answers " + answer.statusCode());
            }
        }
        return millis;
    }

    /** Makes a page and returns its address. */
    private String page(String base, String title, String storage) throws IOException, InterruptedException {
        Map<String, Object> page = Map.of(
                "type",
                "page",
                "title",
                title,
                "space",
                Map.of("key", "PART"),
                "body",
                Map.of("storage", Map.of("value", storage, "representation", "storage")));
        HttpResponse<String> made = client.send(
                request(base + "/rest/api/content")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(page)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (made.statusCode() != 200) {
            throw new IOException("The page is not made: " + made.statusCode() + " " + made.body());
        }
        return "/pages/viewpage.action?pageId="
                + JSON.readTree(made.body()).get("id").asText();
    }

    private static HttpRequest.Builder request(String address) {
        String pm = Base64.getEncoder().encodeToString("pm:pm".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Basic " + pm);
    }

    private static void awaitReady(Process hosts) throws IOException {
        BufferedReader output = hosts.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null && !line.equals("Kept sandbox ready")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("The hosts did not start");
        }
        Thread drain = new Thread(() -> output.lines().forEach(more -> {}));
        drain.setDaemon(true);
        drain.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
