package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.core.host.Feature;
import it.kept.golden.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A service that a product lacks costs the feature that needs it, which says so, and nothing else. */
class MissingServicesTest {

    private static final String LEDGER_OFF = "Commitments can be neither read nor made";

    @TempDir
    Path folder;

    static Stream<Arguments> services() {
        return Arrays.stream(Feature.values())
                .flatMap(feature -> feature.services().stream().flatMap(service -> Stream.of("jira", "confluence")
                        .filter(feature::isOf)
                        .map(product -> Arguments.of(product, feature, service))));
    }

    @ParameterizedTest(name = "{0} without {2}")
    @MethodSource("services")
    void a_missing_service_costs_one_feature(String product, Feature feature, String service) throws IOException {
        try (HostWithout host = HostWithout.start(folder, product, service)) {
            assertEquals(List.of(), host.failures());
            Http admin = host.as("admin");
            Http.Reply health = admin.get("/rest/kept/1/health");
            assertEquals(200, health.status(), health.body());
            assertEquals(List.of(feature.code()), off(health.json()));
            assertEquals(0, health.json().get("lostModules").size());
            String page =
                    host.administrator().get("/plugins/servlet/kept/health").body();
            assertTrue(page.contains(service), page);
        }
    }

    /** Codes of the features that are off. */
    private static List<String> off(JsonNode health) {
        List<String> codes = new ArrayList<>();
        health.get("features").forEach(feature -> {
            if (!feature.get("on").asBoolean()) {
                codes.add(feature.get("code").asText());
            }
        });
        return codes;
    }

    @Test
    void without_transactions_screens_work_and_say_that_promises_are_off() throws IOException {
        try (HostWithout host =
                HostWithout.start(folder, "jira", Feature.LEDGER.services().get(0))) {
            Http pm = host.as("pm");
            Http.Reply made = pm.post(
                    "/rest/api/2/issue",
                    "{\"fields\":{\"project\":{\"key\":\"SHOP\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"x\"}}");
            assertEquals(201, made.status(), made.body());
            String issue = made.json().get("key").asText();
            says(pm.get("/browse/" + issue), 200, LEDGER_OFF);
            says(pm.get("/projects/SHOP?selectedItem=dev.kept.kept:kept-promises"), 200, LEDGER_OFF);
            says(pm.get("/rest/kept/1/projects/SHOP/scoreboard"), 503, LEDGER_OFF);
            says(pm.get("/rest/kept/1/issues/" + issue + "/commitment"), 503, LEDGER_OFF);
            says(pm.get("/plugins/servlet/kept/portfolio"), 503, LEDGER_OFF);
            says(host.administrator().get("/plugins/servlet/kept/evidence"), 503, LEDGER_OFF);
            says(host.administrator().get("/plugins/servlet/kept/rules"), 200, "Reopen window");
        }
    }

    @Test
    void without_the_way_to_protect_forms_an_administration_page_says_so() throws IOException {
        for (String product : List.of("jira", "confluence")) {
            try (HostWithout host =
                    HostWithout.start(folder, product, Feature.FORMS.services().get(1))) {
                says(host.administrator().get("/plugins/servlet/kept/channel"), 503, "cannot protect forms of apps");
            }
        }
    }

    @Test
    void without_application_links_confluence_says_that_it_cannot_ask() throws IOException {
        try (HostWithout host =
                HostWithout.start(folder, "confluence", Feature.LINKS.services().get(0))) {
            says(host.as("admin").get("/rest/kept/1/projects/SHOP/scoreboard"), 503, "cannot ask each other");
            says(host.as("admin").get("/plugins/servlet/kept/portfolio"), 503, "cannot ask each other");
        }
    }

    @Test
    void without_its_history_jira_has_everything_but_promises_from_history() throws IOException {
        try (HostWithout host =
                HostWithout.start(folder, "jira", Feature.HISTORY.services().get(0))) {
            Visitor admin = host.administrator();
            says(admin.get("/plugins/servlet/kept/backfill"), 200, "kept");
            says(
                    host.as("admin")
                            .post(
                                    "/rest/kept/1/backfills",
                                    "{\"project\":\"SHOP\",\"source\":\"dueDate\",\"dryRun\":true}"),
                    503,
                    "read out of the history");
        }
    }

    /** A service may be there and have lost the one method that is used of it. */
    @Test
    void without_the_response_of_a_request_a_page_says_how_else_to_answer() throws IOException {
        for (String lost : List.of(
                "com.atlassian.sal.api.web.context.HttpContext#getResponse",
                "com.atlassian.confluence.api.service.accessmode.AccessModeService#isReadOnlyAccessModeEnabled")) {
            try (HostWithout host = HostWithout.start(folder.resolve(lost), "confluence", lost)) {
                host.administrator()
                        .submit("/plugins/servlet/kept/channel", "secret", Map.of("action", "make", "secret", ""));
                Http admin = host.as("admin");
                admin.form("/spaces/docreatespace.action", "key", "PART", "name", "Partnership");
                Http.Reply made = admin.post(
                        "/rest/api/content",
                        "{\"type\":\"page\",\"title\":\"Ours\",\"space\":{\"key\":\"PART\"},\"body\":{\"storage\":"
                                + "{\"value\":\"<ac:structured-macro ac:name=\\\"kept-our-promises\\\"/>\","
                                + "\"representation\":\"storage\"}}}");
                assertEquals(200, made.status(), made.body());
                Http.Reply page = admin.get("/display/PART/Ours");
                says(page, 200, "Jira does not answer at the moment");
                assertEquals(lost.contains("Http"), page.body().contains("have to answer by email"), page.body());
            }
        }
    }

    private static void says(Http.Reply reply, int status, String words) {
        assertEquals(status, reply.status(), reply.body());
        assertTrue(reply.body().contains(words), reply.body());
    }

    @Test
    void nothing_is_off_where_all_is_there() throws IOException {
        for (String product : List.of("jira", "confluence")) {
            try (HostWithout host = HostWithout.start(folder, product)) {
                JsonNode health = host.as("admin").get("/rest/kept/1/health").json();
                assertTrue(health.get("whole").asBoolean(), health.toString());
                assertEquals(403, host.as("pm").get("/rest/kept/1/health").status());
            }
        }
    }
}
