package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.kept.golden.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation that the API's own description names and every page that the descriptor names, in both products, asked by
 * every kind of user. The tables are in {@code every-operation.txt} and {@code every-page.txt}; what has no row there fails,
 * and so does a row for what is gone. SECR is a project that only administrators may browse.
 */
@ExtendWith(DemoSandbox.class)
class EveryDoorTest {

    private static final String ROOT = "/rest/kept/1";
    private static final List<String> PRODUCTS = List.of("jira", "confluence");

    /** Nobody, somebody without an account in Jira, a reader, the lead of a project, an administrator. */
    private static final List<String> USERS = List.of(Http.ANONYMOUS, "sales", "dev", "pm", "admin");

    /** What a form on another site can send in somebody's session, without a token. */
    private static final List<String> OF_FORMS =
            List.of("application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x");

    private static final Pattern SERVLET =
            Pattern.compile("<servlet ([^>]*)>\\s*<url-pattern>([^<]+)</url-pattern>\\s*</servlet>");

    @Test
    void every_operation_answers_each_kind_of_user_as_the_table_says(RunningSandbox sandbox) throws IOException {
        List<String> rows = new ArrayList<>();
        for (String product : PRODUCTS) {
            for (String operation : operations(product, sandbox)) {
                for (String asked : places(operation)) {
                    rows.add(product + " " + asked + " | " + answers(product, asked, sandbox)
                            + (asked.startsWith("GET ") ? "" : " | " + forged(product, asked, sandbox)));
                }
            }
        }
        assertEquals(table("every-operation.txt"), String.join("\n", rows));
    }

    private static List<String> operations(String product, RunningSandbox sandbox) {
        List<String> operations = new ArrayList<>();
        as(product, "admin", sandbox)
                .get(ROOT + "/openapi.json")
                .json()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertTrue(operations.size() > 30, operations::toString);
        return operations.stream().sorted().toList();
    }

    /** What belongs to a project is asked for in an open one and in a hidden one. */
    private static List<String> places(String operation) {
        String asked = operation
                .replace("{measure}", "first_promise_rate")
                .replace("{commitmentId}", "none")
                .replace("{goalKey}", "NEXT-DAY")
                .replace("{month}", "2020-01")
                .replace("{id}", "none");
        return asked.contains("{")
                ? List.of("SHOP", "SECR").stream()
                        .map(project -> asked.replace("{projectKey}", project).replace("{issueKey}", project + "-1"))
                        .toList()
                : List.of(asked);
    }

    private static Http as(String product, String user, RunningSandbox sandbox) {
        return product.equals("jira") ? sandbox.jiraAs(user) : sandbox.confluenceAs(user);
    }

    private static String answers(String product, String asked, RunningSandbox sandbox) {
        return USERS.stream()
                .map(user -> status(as(product, user, sandbox), asked, "application/json"))
                .collect(Collectors.joining(" "));
    }

    private static String forged(String product, String asked, RunningSandbox sandbox) {
        return OF_FORMS.stream()
                .map(type -> status(as(product, "admin", sandbox), asked, type))
                .collect(Collectors.joining(" "));
    }

    private static String status(Http user, String asked, String type) {
        String method = asked.substring(0, asked.indexOf(' '));
        String path = asked.substring(method.length() + 1);
        Http.Reply reply =
                method.equals("GET") ? user.get(ROOT + path) : user.send(method, ROOT + path, type, body(path));
        return Integer.toString(reply.status());
    }

    /** What would be taken, or refused for what it asks, if the person may ask it at all. */
    private static String body(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "backfills" -> "{\"project\":\"SHOP\",\"source\":\"dueDate\",\"dryRun\":true}";
            case "verifications" -> "{\"project\":\"SHOP\"}";
            case "steps" -> "{\"kind\":\"accept\"}";
            case "parts" -> "{\"parts\":[{\"issueKey\":\"SHOP-1\"},{\"issueKey\":\"SHOP-2\"}]}";
            case "promises" -> "{\"commentId\":1,\"requester\":\"Sales\",\"date\":\"2026-12-24\"}";
            case "commitment" -> "{\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"size\":1,\"side\":\"it\"}";
            default -> "{}";
        };
    }

    @Test
    void every_page_has_the_headers_and_the_readers_that_the_table_says(RunningSandbox sandbox) throws IOException {
        String descriptor = Files.readString(Path.of(System.getProperty("kept.basedir"), "atlassian-plugin.xml"));
        List<String> rows = new ArrayList<>();
        for (String product : PRODUCTS) {
            Visitor admin = Visitor.administrator(product.equals("jira") ? sandbox.jira() : sandbox.confluence());
            String own = frames(admin.get(product.equals("jira") ? "/secure/Dashboard.jspa" : "/dashboard.action"));
            for (Matcher page = SERVLET.matcher(descriptor); page.find(); ) {
                boolean here =
                        !page.group(1).contains("application=") || page.group(1).contains("\"" + product + "\"");
                if (here) {
                    rows.add(row(product, "/plugins/servlet" + page.group(2), admin, own, sandbox));
                }
            }
        }
        rows.sort(null);
        assertEquals(table("every-page.txt"), String.join("\n", rows));
    }

    private static String row(String product, String path, Visitor admin, String own, RunningSandbox sandbox) {
        String others = List.of(Http.ANONYMOUS, "pm").stream()
                .map(user ->
                        Integer.toString(as(product, user, sandbox).get(path).status()))
                .collect(Collectors.joining(" "));
        Http.Reply reply = admin.get(path);
        return product + " " + path + " | " + others + " " + reply.status() + " | "
                + header(reply, "Cache-Control") + " | " + reply.contentType().replace(" ", "") + " | "
                + (frames(reply).equals(own) ? "frames as the product" : frames(reply));
    }

    /** Who may put the page into a frame. */
    private static String frames(Http.Reply reply) {
        return header(reply, "X-Frame-Options") + ", " + header(reply, "Content-Security-Policy");
    }

    private static String header(Http.Reply reply, String name) {
        return reply.headers().firstValue(name).orElse("none");
    }

    /** The rows of a table, in which lines that begin with a hash explain. */
    private static String table(String name) throws IOException {
        try (InputStream file = EveryDoorTest.class.getResourceAsStream("/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
        }
    }
}
