package dev.kept.rest;

import static dev.kept.rest.RestHost.isProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is malformed is named, and nothing is done. */
class MalformedInputTest {

    private final RestHost host = new RestHost();

    @ParameterizedTest
    @CsvSource({
        "projects/SHOP/scoreboard?asOf=yesterday,asOf",
        "projects/SHOP/scoreboard?asOf=,asOf",
        "projects/SHOP/scoreboard?asOf=2026-02-30,asOf",
        "projects/SHOP/scoreboard?asOf=0001-01-01,asOf",
        "projects/SHOP/scoreboard?asOf=2026-01-01&asOf=2026-01-02,asOf",
        "projects/SHOP/scoreboard?windowDays=0,windowDays",
        "projects/SHOP/scoreboard?windowDays=3661,windowDays",
        "projects/SHOP/scoreboard?windowDays=1.5,windowDays",
        "projects/SHOP/scoreboard?windowDays=99999999999,windowDays",
        "portfolio?asOf=2026-02-30,asOf",
        "portfolio?windowDays=3661,windowDays",
        "portfolio?startAt=-1,startAt",
        "portfolio?startAt=9999999999,startAt",
        "portfolio?maxResults=0,maxResults",
        "portfolio?maxResults=201,maxResults",
        "portfolio?maxResults=5&maxResults=6,maxResults",
        "projects/SHOP/commitments?startAt=-1,startAt",
        "projects/SHOP/commitments?maxResults=201,maxResults",
        "goals?text=%00,text",
        "requesters?prefix=%ED%A0%80%0A,prefix",
    })
    void a_malformed_parameter_is_named(String path, String parameter) {
        isProblem(host.get(path), 400, "invalid", parameter);
        assertEquals(List.of(), host.partnership.asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"date\":\"2026-12-24\"} | requester",
                "{\"requester\":\"Sales\"} | date",
                "{\"requester\":7,\"date\":\"2026-12-24\"} | requester",
                "{\"requester\":\"a\\u0000b\",\"date\":\"2026-12-24\"} | requester",
                "{\"requester\":\"a\\ud800b\",\"date\":\"2026-12-24\"} | requester",
                "{\"requester\":\"a\\nb\",\"date\":\"2026-12-24\"} | requester",
                "{\"requester\":\"Sales\",\"date\":\"2026-13-24\"} | date",
                "{\"requester\":\"Sales\",\"date\":20261224} | date",
                "{\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"size\":\"1\"} | size",
                "{\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"size\":1e999} | size",
                "{\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"side\":\"IT\"} | side",
                "{\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"colour\":\"red\"} | colour",
                "{\"requester\":\"Sales\",\"requester\":\"x\",\"date\":\"2026-12-24\"} | body",
                "{\"requester\":\"Sales\",\"date\":\"2026-12-24\"} {} | body",
                "[] | body",
                "null | body",
                "{ | body",
            })
    void a_malformed_member_is_named(String body, String member) {
        isProblem(host.post("issues/SHOP-1/commitment", body), 400, "invalid", member);
        assertEquals(List.of(), host.partnership.asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | kind",
                "{\"kind\":\"finish\"} | kind",
                "{\"kind\":\"counter\"} | date",
                "{\"kind\":\"accept\",\"confidence\":\"high\"} | confidence",
                "{\"kind\":\"disclose\",\"form\":\"none\"} | facet",
                "{\"kind\":\"disclose\",\"facet\":\"cost\",\"form\":\"maybe\"} | form",
                "{\"kind\":\"still_true\",\"facets\":[\"mood\"]} | facets",
                "{\"kind\":\"still_true\",\"facets\":\"cost\"} | facets",
                "{\"kind\":\"dispute\",\"words\":\"x\"} | side",
                "{\"kind\":\"correct\",\"size\":\"big\"} | size",
                "{\"kind\":\"correct\",\"notDelivered\":\"no\"} | notDelivered",
                "{\"kind\":\"change_date\"} | date",
                "{\"kind\":\"withdraw\",\"requesterAgreed\":\"yes\"} | requesterAgreed",
                "{\"kind\":\"warn\",\"words\":[\"x\"]} | words",
            })
    void a_malformed_step_is_named(String body, String member) {
        isProblem(host.post("issues/SHOP-1/commitment/steps", body), 400, "invalid", member);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"source\":\"dueDate\"} | project",
                "{\"project\":\"<b>\",\"source\":\"dueDate\"} | project",
                "{\"project\":\"IMP\",\"jql\":\"x\",\"source\":\"dueDate\"} | jql",
                "{\"jql\":7,\"source\":\"dueDate\"} | jql",
                "{\"project\":\"IMP\",\"source\":\"dueDate\",\"dryRun\":false,\"requester\":[]} | requester",
                "{\"project\":\"IMP\"} | source",
                "{\"project\":\"IMP\",\"source\":\"duedate\"} | source",
                "{\"project\":\"IMP\",\"source\":\"dueDate\",\"dryRun\":1} | dryRun",
                "{\"project\":\"IMP\",\"source\":\"dueDate\",\"timeZone\":\"Mars/Base\"} | timeZone",
                "{\"project\":\"IMP\",\"source\":\"dueDate\",\"asOf\":\"2026-02-29\"} | asOf",
            })
    void a_malformed_backfill_is_named(String body, String member) {
        isProblem(host.post("backfills", body), 400, "invalid", member);
        assertEquals(List.of(), host.backfills.counted);
        assertEquals(List.of(), host.backfills.started);
    }
}
