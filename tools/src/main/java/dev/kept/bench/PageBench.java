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
import java.time.LocalDate;
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
    private static final int WARM_UPS = 60;
    private static final int PAGES = 40;
    private static final int ROUNDS = 3;
    /** So often something changes in Jira, and each reader looks once. */
    private static final int CHANGES = 30;
    /** A page with a board should cost little more than a page. */
    private static final double SLOWEST_SHARE = 0.7;

    private static final double MOST_WARM = 1.5;
    private static final double MOST_CHANGED = 2.5;

    private static final double SLOW = 0.95;
    private static final int DAYS_AHEAD = 20;
    private static final double MILLIS = 1e6;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Report report;
    private final HttpClient client = HttpClient.newHttpClient();

    PageBench(Report report) {
        this.report = report;
    }

    /**
     * How one page did.
     *
     * @param millis of each view
     */
    private record Load(double perSecond, List<Double> millis) {
        /** Milliseconds for the slowest twentieth. */
        double p95() {
            return Race.quantile(millis, SLOW);
        }
    }

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
            compareChanged("http://localhost:" + jira + "/jira", base + empty, base + board);
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
        report.atMost(MOST_WARM, "scoreboard page over empty page, 95th percentile", "H2", boardSlow / emptySlow);
    }

    /** A promise is made, then all readers look at once: the board is new to every one of them. */
    private void compareChanged(String jira, String empty, String board) throws Exception {
        List<Double> empties = new ArrayList<>();
        List<Double> boards = new ArrayList<>();
        for (int change = 0; change < CHANGES; change++) {
            promise(jira);
            boards.addAll(load(board, 1).millis());
            empties.addAll(load(empty, 1).millis());
        }
        double emptySlow = Race.quantile(empties, SLOW);
        double boardSlow = Race.quantile(boards, SLOW);
        report.line("page with the scoreboard, 95th percentile after a change", boardSlow, "ms");
        report.atMost(
                MOST_CHANGED,
                "scoreboard page over empty page, 95th percentile after a change",
                "H2",
                boardSlow / emptySlow);
    }

    private void promise(String jira) throws IOException, InterruptedException {
        String made = post(
                jira + "/rest/api/2/issue",
                "{\"fields\":{\"project\":{\"key\":\"WARE\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"Changed\"}}");
        String day = LocalDate.now().plusDays(DAYS_AHEAD).toString();
        post(
                jira + "/rest/kept/1/issues/" + JSON.readTree(made).get("key").asText() + "/commitment",
                "{\"requester\":\"Sales\",\"date\":\"" + day + "\",\"size\":2,\"side\":\"it\"}");
    }

    private String post(String address, String json) throws IOException, InterruptedException {
        HttpResponse<String> made = client.send(
                request(address)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (made.statusCode() / 100 != 2) {
            throw new IOException(address + " answers " + made.statusCode() + " " + made.body());
        }
        return made.body();
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
            return new Load(all.size() / seconds, all);
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
        String made = post(base + "/rest/api/content", JSON.writeValueAsString(page));
        return "/pages/viewpage.action?pageId=" + JSON.readTree(made).get("id").asText();
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
