package it.kept.golden;

import it.kept.sandbox.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A person with a browser but without scripts: logs in, confirms the password for administration, fills forms in. */
public final class Visitor {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String base;

    private Visitor(String base) {
        this.base = base;
    }

    /** Somebody who has not logged in. */
    static Visitor anybody(String base) {
        return new Visitor(base);
    }

    public static Visitor of(String base, String user) {
        Visitor visitor = new Visitor(base);
        visitor.submit("/login", "os_password", Map.of("os_username", user, "os_password", user));
        return visitor;
    }

    /** An administrator with a secure session. */
    public static Visitor administrator(String base) {
        Visitor admin = of(base, "admin");
        admin.submit("/authenticate", "webSudoPassword", Map.of("webSudoPassword", "admin"));
        return admin;
    }

    /** What a browser has to send to be this person. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** Chooses a language, or with an empty one leaves it to the browser. */
    public void speak(String language) {
        submit("/preferences", "locale", Map.of("locale", language));
    }

    public Http.Reply get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** Opens the page and sends its form that has a field of that name, with these values instead of those in it. */
    public Http.Reply submit(String path, String field, Map<String, String> values) {
        Document page = Jsoup.parse(get(path).body(), base + path);
        Element form = page.select("form").stream()
                .filter(one -> one.selectFirst("[name=" + field + "]") != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form with " + field + " on " + path + ": " + page));
        List<String> pairs = new ArrayList<>();
        form.select("input[name],select[name],textarea[name]").stream()
                .filter(control -> !values.containsKey(control.attr("name")) && isSent(control))
                .forEach(control -> pairs.add(pair(control.attr("name"), value(control))));
        values.forEach((name, value) -> pairs.add(pair(name, value)));
        String address = form.attr("action").isEmpty() ? base + path : form.absUrl("action");
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    private static boolean isSent(Element control) {
        String type = control.attr("type");
        return !type.equals("radio") && !type.equals("checkbox") || control.hasAttr("checked");
    }

    private static String value(Element control) {
        if (!control.normalName().equals("select")) {
            return control.val();
        }
        Element chosen = control.selectFirst("option[selected]");
        Element first = chosen == null ? control.selectFirst("option") : chosen;
        return first == null ? "" : first.val();
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Http.Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
            return new Http.Reply(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body(),
                    response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** How a map of a form's values reads in a golden file. */
    static String told(Map<String, String> values) {
        return values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(value -> value.getKey() + "=" + value.getValue().replace("\n", "\\n"))
                .collect(Collectors.joining(" "));
    }
}
