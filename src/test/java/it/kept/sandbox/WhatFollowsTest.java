package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each row of docs/what-follows.md: what happens to an issue, and what the ledger and JQL say then. */
@ExtendWith(DemoSandbox.class)
class WhatFollowsTest {

    private static final String BULK = "/secure/views/bulkedit/BulkOperation.jspa";

    private final Promises promises;

    WhatFollowsTest(RunningSandbox sandbox) {
        promises = new Promises(sandbox);
    }

    @Test
    void resolving_delivers_and_reopening_takes_it_back() {
        String key = promises.promised("Resolve me", "Sales", "2026-12-04");
        promises.go(key, "Done");
        assertTrue(promises.finds(key, "commitmentOutcome = kept_first"));
        promises.go(key, "Reopen");
        assertTrue(promises.finds(key, "commitmentOutcome = pending"));
        assertEquals(List.of("offered", "accepted", "delivered", "reopened"), promises.timeline(key));
    }

    @Test
    void a_request_is_neither_delivered_nor_can_it_be_accepted_once_the_issue_is_resolved() {
        String key = promises.issue("Wanted by then");
        assertEquals(
                201,
                promises.pm()
                        .post(
                                "/rest/kept/1/issues/" + key + "/commitment",
                                "{\"requester\":\"Sales\",\"date\":\"2026-12-04\",\"size\":1,\"side\":\"it\",\"proposer\":\"business\"}")
                        .status());
        assertTrue(promises.finds(key, "commitmentOutcome = requested"));
        promises.go(key, "Done");
        assertEquals(List.of("offered"), promises.timeline(key));
        Http.Reply accepted =
                promises.pm().post("/rest/kept/1/issues/" + key + "/commitment/steps", "{\"kind\":\"accept\"}");
        assertEquals(409, accepted.status(), accepted.body());
        promises.go(key, "Reopen");
        promises.step(key, "{\"kind\":\"accept\"}");
        assertTrue(promises.finds(key, "commitmentOutcome = pending"));
    }

    @Test
    void moving_keeps_the_ledger_under_the_new_key() {
        String key = promises.promised("Move me", "Sales", "2026-12-04");
        String id = promises.id(key);
        assertEquals(
                302,
                promises.pm()
                        .form("/secure/MoveIssue.jspa", "id", id, "project", "WARE")
                        .status());
        String moved = promises.fields(id).get("key").asText();
        assertTrue(moved.startsWith("WARE-"), moved);
        assertEquals("Sales", promises.commitment(moved).get("requester").asText());
        assertEquals(List.of("offered", "accepted", "moved"), promises.timeline(moved));
        assertTrue(promises.finds(moved, "issue in promisesTo(Sales)"));
    }

    @Test
    void deleting_leaves_the_record_and_the_figures_as_they_are() {
        String key = promises.promised("Delete me", "Tombstone Ltd", "2026-12-04");
        assertTrue(promises.finds(key, "issue in promisesTo(\"Tombstone Ltd\")"));
        assertEquals(
                204,
                promises.pm()
                        .send("DELETE", "/rest/api/2/issue/" + key, "application/json", "")
                        .status());
        assertTrue(promises.carriesNone(key));
        assertEquals(List.of(), List.copyOf(promises.found("pm", "issue in promisesTo(\"Tombstone Ltd\")")));
    }

    @Test
    void a_clone_carries_no_promise() {
        String key = promises.promised("Clone me", "Sales", "2026-12-04");
        assertEquals(
                302,
                promises.pm()
                        .form("/secure/CloneIssueDetails.jspa", "id", promises.id(key), "summary", "The copy of it")
                        .status());
        String copy =
                promises.found("pm", "summary ~ \"copy of it\"").iterator().next();
        JsonNode fields = promises.fields(copy).get("fields");
        assertEquals("Sales", fields.get(promises.field("Promised to")).asText());
        assertTrue(fields.path(promises.field("Promised for")).isNull());
        assertTrue(promises.carriesNone(copy));
        assertFalse(promises.finds(copy, "commitmentOutcome is not EMPTY"));

        promises.edit(copy, "\"" + promises.field("Promised for") + "\":\"2026-12-11\"");
        assertEquals("2026-12-11", promises.commitment(copy).get("firstDate").asText());
    }

    @Test
    void a_bulk_edit_of_a_promise_field_counts_for_each_issue() {
        String one = promises.promised("Bulk one", "Sales", "2026-12-04");
        String two = promises.promised("Bulk two", "Sales", "2026-12-04");
        String by = promises.field("Promised for");
        Http.Reply done = promises.pm()
                .form(
                        BULK,
                        "operation",
                        "edit",
                        "issue",
                        promises.id(one),
                        "issue",
                        promises.id(two),
                        "actions",
                        by,
                        by,
                        "2026-12-18");
        assertEquals(302, done.status(), done.body());
        for (String key : List.of(one, two)) {
            assertEquals(
                    "2026-12-04", promises.commitment(key).get("agreedDate").asText());
            assertEquals(
                    "2026-12-18", promises.commitment(key).get("latestDate").asText());
            assertTrue(promises.finds(key, "issue in promisesWithoutConsent()"));
        }
    }

    @Test
    void a_bulk_resolution_delivers_each() {
        String one = promises.promised("Bulk done one", "Sales", "2026-12-04");
        String two = promises.promised("Bulk done two", "Sales", "2026-12-04");
        promises.pm()
                .form(
                        BULK,
                        "operation",
                        "transition",
                        "issue",
                        promises.id(one),
                        "issue",
                        promises.id(two),
                        "wftransition",
                        "31",
                        "resolution",
                        "10000");
        for (String key : List.of(one, two)) {
            assertTrue(promises.finds(key, "commitmentOutcome = kept_first"));
        }
    }

    @Test
    void a_due_date_or_a_version_touches_nothing() {
        String key = promises.promised("Planned elsewhere", "Sales", "2026-12-04");
        String version = promises.pm()
                .post("/rest/api/2/version", "{\"project\":\"SHOP\",\"name\":\"Later\",\"releaseDate\":\"2027-01-15\"}")
                .json()
                .get("id")
                .asText();
        promises.edit(key, "\"duedate\":\"2026-12-24\",\"fixVersions\":[{\"name\":\"Later\"}]");
        Http.Reply moved = promises.pm().put("/rest/api/2/version/" + version, "{\"releaseDate\":\"2027-02-15\"}");
        assertEquals(200, moved.status(), moved.body());
        assertEquals("2026-12-04", promises.commitment(key).get("latestDate").asText());
        assertEquals(List.of("offered", "accepted"), promises.timeline(key));
    }

    @Test
    void a_security_level_hides_it_and_the_other_way_round() {
        String key = promises.promised("Hide me", "Sales", "2026-12-04");
        promises.edit(key, "\"security\":{\"name\":\"Restricted\"}");
        assertEquals(List.of("offered", "accepted", "visibility_changed"), promises.timeline(key));
        assertTrue(promises.finds(key, "issue in promisesTo(Sales)"));
        assertFalse(promises.found("dev", "issue in promisesTo(Sales)").contains(key));
        promises.edit(key, "\"security\":null");
        assertEquals(4, promises.timeline(key).size());
    }

    @Test
    void a_small_promise_is_buried_with_its_comment() {
        String key = promises.issue("Talk about it");
        String comment = promises.pm()
                .post("/rest/api/2/issue/" + key + "/comment", "{\"body\":\"Back to you by Friday\"}")
                .json()
                .get("id")
                .asText();
        String path = "/rest/kept/1/issues/" + key + "/promises";
        Http.Reply made = promises.pm()
                .post(
                        path,
                        "{\"commentId\":" + comment
                                + ",\"requester\":\"Small Ltd\",\"date\":\"2026-11-27\",\"side\":\"it\"}");
        assertEquals(201, made.status(), made.body());
        assertTrue(promises.finds(key, "issue in promisesTo(\"small ltd\")"));
        promises.go(key, "Done");
        assertTrue(promises.finds(key, "issue in promisesDueWithin(\"7d\")"), "resolving is not answering");
        promises.pm().send("DELETE", "/rest/api/2/issue/" + key + "/comment/" + comment, "application/json", "");
        assertFalse(promises.finds(key, "issue in promisesDueWithin(\"7d\")"), "nothing is awaited any more");
        assertTrue(promises.finds(key, "issue in promisesTo(\"Small Ltd\")"), "the record stays");
    }

    @Test
    void parts_settle_the_whole_and_all_show_it() {
        String whole = promises.promised("The whole", "Sales", "2026-12-04");
        String one = promises.issue("Part one");
        String two = promises.issue("Part two");
        Http.Reply split = promises.pm()
                .post(
                        "/rest/kept/1/issues/" + whole + "/commitment/parts",
                        "{\"parts\":[{\"issueKey\":\"" + one + "\",\"size\":1},{\"issueKey\":\"" + two
                                + "\",\"size\":1}]}");
        assertTrue(split.status() < 300, split.body());
        promises.go(whole, "Done");
        assertTrue(promises.finds(whole, "commitmentOutcome = pending"), "waits for its parts");
        promises.go(one, "Done");
        promises.go(two, "Done");
        for (String key : List.of(whole, one, two)) {
            assertTrue(promises.finds(key, "commitmentOutcome = kept_first"), key);
        }
    }

    @Test
    void a_project_key_changes_nothing_but_the_name_of_things(RunningSandbox sandbox) {
        Http admin = sandbox.jiraAs("admin");
        String id = admin.get("/rest/api/2/project/REP").json().get("id").asText();
        String name = admin.get("/rest/api/2/project/REP").json().get("name").asText();
        int before = total(admin, "REP");
        assertTrue(before > 0);
        try {
            assertEquals(
                    302,
                    admin.form("/secure/project/EditProject.jspa", "pid", id, "name", name, "key", "REPO")
                            .status());
            assertEquals(before, total(admin, "REPO"));
            JsonNode first = admin.get("/rest/kept/1/projects/REPO/commitments?maxResults=1")
                    .json()
                    .get("values");
            first.forEach(one -> assertTrue(one.get("issueKey").asText().startsWith("REPO-")));
        } finally {
            admin.form("/secure/project/EditProject.jspa", "pid", id, "name", name, "key", "REP");
        }
    }

    private static int total(Http admin, String project) {
        Http.Reply reply = admin.get("/rest/kept/1/projects/" + project + "/commitments?maxResults=1");
        assertEquals(200, reply.status(), reply.body());
        return reply.json().get("total").asInt();
    }
}
