package dev.kept.sandbox.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Fills in pages as somebody with a browser does: log-in, form token, and an administrator's secure session. */
final class AdminForms {

    private static final String ADMINISTRATOR = "admin";

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI base;

    /** As the administrator. */
    AdminForms(URI base) {
        this(base, ADMINISTRATOR);
    }

    /** As somebody else, whose password is the name. */
    AdminForms(URI base, String user) {
        this.base = base;
        Document login = page(base + "/login");
        submit(login, "os_password", Map.of("os_username", user, "os_password", user));
    }

    /** Opens the page and sends the form whose hidden field of that name has that value, as it is. */
    Document press(String path, String field, String value) {
        Document page = unlocked(path);
        Element hidden = page.selectFirst("form input[name=" + field + "][value=" + value + "]");
        if (hidden == null) {
            throw new IllegalStateException("No form with " + value + " on " + page.location() + ": " + page.text());
        }
        return submit(page, hidden.closest("form"), Map.of());
    }

    /** A page as that user sees it. */
    Document open(String path) {
        return page(base + path);
    }

    /** Opens the page and sends the form that has a field of that name, with these values in it. */
    Document fill(String path, String field, Map<String, String> values) {
        return submit(unlocked(path), field, values);
    }

    /** A page as that user sees it, after the password where the page asks for it. */
    Document unlocked(String path) {
        Document page = page(base + path);
        // A page of ours may have a field for a secret, too.
        Element password = page.selectFirst("form input[type=password]:not([name=secret])");
        if (password == null) {
            return page;
        }
        submit(page, password.attr("name"), Map.of(password.attr("name"), ADMINISTRATOR));
        return page(base + path);
    }

    /** Sends the form on this page that has a field of that name, with these values in it. */
    Document submit(Document page, String field, Map<String, String> values) {
        Element form = page.select("form").stream()
                .filter(each -> each.selectFirst("[name=" + field + "]") != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form with " + field + " on " + page.location()));
        return submit(page, form, values);
    }

    /** Sends that form of the page, with these values in it. */
    Document submit(Document page, Element form, Map<String, String> values) {
        Map<String, String> all = new LinkedHashMap<>();
        form.select("input[name]:not([type=radio]),input[type=radio][checked],textarea[name]")
                .forEach(input -> all.put(input.attr("name"), input.val()));
        all.putAll(values);
        String body = all.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(
                        URI.create(form.absUrl("action").isEmpty() ? form.baseUri() : form.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Document page(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    private Document send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException("The demo's form " + response.uri() + " was answered "
                        + response.statusCode() + ": " + response.body());
            }
            return Jsoup.parse(response.body(), response.uri().toString());
        } catch (IOException e) {
            throw new IllegalStateException("The demo could not reach " + base, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demo was interrupted", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
