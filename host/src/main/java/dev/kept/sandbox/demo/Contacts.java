package dev.kept.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for the business functions. Sales has had its contact all year; Finance names one in the middle of it; Service
 * has none, so that what IT says for it goes on counting. A contact has no account in the tracker and answers by the links
 * in its mail.
 */
final class Contacts {

    static final String SALES = "sales";
    private static final String FINANCE = "finance";
    private static final int DAYS_FINANCE_HAS_ONE = 150;
    /** Listed all the same: promises are made to listed names only. */
    private static final List<String> WITHOUT_CONTACT =
            List.of("Finance", "Service", "Warehouse", "Warehouse team", "Web shop team");

    private static final int PATIENCE = 100;
    private static final String PAGE = "/plugins/servlet/kept/functions";

    private final HttpClient http = HttpClient.newHttpClient();
    private final HostClient jira;
    private final URI base;
    private final LocalDate financeSince;

    Contacts(HostClient jira, URI base, LocalDate today) {
        this.jira = jira;
        this.base = base;
        this.financeSince = today.minusDays(DAYS_FINANCE_HAS_ONE);
    }

    void plan(Timeline timeline, Stage stage) {
        enter("Sales", inWiki(SALES));
        WITHOUT_CONTACT.forEach(function -> enter(function, ""));
        timeline.at(stage.exactly(financeSince, 8), () -> new AdminForms(base)
                .fill(PAGE + "?edit=Finance", "contacts", Map.of("contacts", inWiki(FINANCE))));
    }

    /** Who speaks for the function on that day; {@code null} when nobody does. */
    @Nullable
    String of(String function, LocalDate day) {
        return switch (function) {
            case "Sales" -> SALES;
            case "Finance" -> day.isAfter(financeSince) ? FINANCE : null;
            default -> null;
        };
    }

    /** The same person in the wiki, who answers there, too. */
    private static String inWiki(String contact) {
        return contact + " = " + contact;
    }

    private void enter(String function, String contact) {
        new AdminForms(base).fill(PAGE, "contacts", Map.of("name", function, "contacts", contact));
    }

    /** Opens the latest mail about the issue and answers it: yes, or the one thing that can be said. */
    void answer(String contact, String issueKey, String words) {
        String link =
                Jsoup.parse(latest(contact, issueKey)).select("a[href*=answer]").attr("href");
        Document page =
                Jsoup.parse(send(HttpRequest.newBuilder(URI.create(link)).GET()), link);
        String form = Map.of("token", page.select("input[name=token]").val(), "answer", "yes", "words", words)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        send(HttpRequest.newBuilder(
                        URI.create(page.selectFirst("form.aui[method=post]").absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** The outbox has the newest first. The queue sends at once, but in a thread of its own. */
    private String latest(String contact, String issueKey) {
        for (int look = 0; look < PATIENCE; look++) {
            for (JsonNode mail : jira.get("admin", "/rest/sandbox/1/outbox?to=" + contact + "@example.com")
                    .get("mails")) {
                if (mail.get("subject").asText().startsWith(issueKey + ":")) {
                    return mail.get("body").asText();
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(PATIENCE).toNanos());
        }
        throw new IllegalStateException(contact + " got no mail about " + issueKey);
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException("The demo's answer " + response.uri() + " was answered "
                        + response.statusCode() + ": " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException("The demo's answer failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demo was interrupted", e);
        }
    }
}
