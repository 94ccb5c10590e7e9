package dev.kept.jira.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import dev.kept.core.consent.StatedWord;
import dev.kept.core.host.FakeServices;
import dev.kept.core.ledger.EventKind;
import dev.kept.jira.FakeJira;
import dev.kept.jira.field.IssueFields;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IssueListenerTest extends ListeningFixture {

    @Test
    void an_issue_created_with_both_fields_carries_a_promise_that_jql_finds() {
        storePromise();
        store("cf_size", 5.0);
        store("cf_goals", "FAST, SAFE");
        hear(EventType.ISSUE_CREATED_ID);
        assertEquals("Sales", present().requester());
        assertEquals(5.0, present().promise().size());
        assertEquals(
                "{\"outcome\":\"pending\",\"due\":\"2026-03-12\",\"latest\":\"2026-03-12\",\"firstDue\":\"2026-03-12\",\"promisedTo\":\"Sales\","
                        + "\"size\":5.0,\"side\":\"it\"}",
                jira.properties.get(IssueMirror.COMMITMENT + ":1"));
        assertEquals("{\"keys\":[\"FAST\",\"SAFE\"]}", jira.properties.get(IssueMirror.GOALS + ":1"));
        assertEquals(List.of("SHOP-1"), jira.indexed);
    }

    @Test
    void an_edit_that_touches_none_of_our_fields_does_nothing() {
        hear(EventType.ISSUE_UPDATED_ID);
        hearChange("Story Points");
        assertTrue(jira.properties.isEmpty());
        assertTrue(jira.indexed.isEmpty());
    }

    @Test
    void an_edit_of_a_promised_issue_that_touches_none_of_our_fields_reads_none() {
        storePromise();
        hear(EventType.ISSUE_CREATED_ID);
        int before = jira.valuesRead;
        hear(EventType.ISSUE_UPDATED_ID);
        hearChange("Story Points");
        issue.resolved = jira.clock.instant();
        hear(EventType.ISSUE_RESOLVED_ID);
        assertEquals(before, jira.valuesRead);
    }

    @Test
    void filling_the_second_field_later_makes_the_promise() {
        store("cf_to", "Sales");
        hear(EventType.ISSUE_CREATED_ID);
        assertTrue(jira.book.ofIssue(1).isEmpty());
        storeDate(DUE);
        hear(EventType.ISSUE_UPDATED_ID);
        hearChange("Promised by");
        assertEquals(DUE, present().agreedDate());
    }

    @Test
    void a_new_date_typed_into_the_field_is_proposed_without_consent() {
        storePromise();
        hear(EventType.ISSUE_CREATED_ID);
        storeDate(DUE.plusDays(7));
        hearChange("Promised by");
        assertEquals(DUE, present().agreedDate());
        assertEquals(DUE.plusDays(7), present().latestDate());
    }

    @Test
    void a_field_that_a_move_dropped_takes_nothing_off_the_record() {
        storePromise();
        hear(EventType.ISSUE_CREATED_ID);
        jira.values.remove("cf_by:1");
        jira.values.remove("cf_to:1");
        issue.projectId = 20;
        hear(EventType.ISSUE_MOVED_ID);
        hearChange("Promised by", "Promised to");
        assertTrue(present().open());
        assertEquals(DUE, present().agreedDate());
        assertEquals(List.of(EventKind.OFFERED, EventKind.ACCEPTED, EventKind.MOVED), chain());
    }

    @Test
    void resolving_delivers_and_the_same_event_again_changes_nothing() {
        storePromise();
        hear(EventType.ISSUE_CREATED_ID);
        jira.clock.set(LocalDate.of(2026, 3, 4));
        issue.resolved = Instant.parse("2026-03-04T09:00:00Z");
        hear(EventType.ISSUE_RESOLVED_ID);
        hear(EventType.ISSUE_CLOSED_ID);
        assertEquals(LocalDate.of(2026, 3, 4), present().deliveredOn());
        assertEquals(List.of(EventKind.OFFERED, EventKind.ACCEPTED, EventKind.DELIVERED), chain());
        assertTrue(jira.properties.get(IssueMirror.COMMITMENT + ":1").contains("kept_first"));
    }

    @Test
    void reopening_takes_the_delivery_back_and_is_recorded_once() {
        storePromise();
        hear(EventType.ISSUE_CREATED_ID);
        issue.resolved = jira.clock.instant();
        hear(EventType.ISSUE_RESOLVED_ID);
        issue.resolved = null;
        jira.clock.set(FakeJira.TODAY.plusDays(1));
        hear(EventType.ISSUE_REOPENED_ID);
        hear(EventType.ISSUE_UPDATED_ID);
        assertTrue(present().open());
        assertEquals(
                1, chain().stream().filter(kind -> kind == EventKind.REOPENED).count());
    }

    @Test
    void reopening_long_after_the_window_is_recorded_once_and_the_delivery_stands() {
        storePromise();
        hear(EventType.ISSUE_CREATED_ID);
        issue.resolved = jira.clock.instant();
        hear(EventType.ISSUE_RESOLVED_ID);
        jira.clock.set(FakeJira.TODAY.plusDays(30));
        issue.resolved = null;
        hear(EventType.ISSUE_REOPENED_ID);
        hear(EventType.ISSUE_UPDATED_ID);
        hear(EventType.ISSUE_UPDATED_ID);
        assertFalse(present().open());
        assertEquals(
                1, chain().stream().filter(kind -> kind == EventKind.REOPENED).count());
    }

    @Test
    void a_deleted_issue_leaves_its_record() {
        storePromise();
        hear(EventType.ISSUE_CREATED_ID);
        hear(EventType.ISSUE_DELETED_ID);
        assertTrue(present().deleted());
    }

    @Test
    void a_move_keeps_the_ledger_and_a_security_level_hides_it_from_the_figures() {
        storePromise();
        hear(EventType.ISSUE_CREATED_ID);
        issue.projectId = 20;
        issue.level = 7L;
        hear(EventType.ISSUE_MOVED_ID);
        assertEquals(20, present().projectId());
        assertTrue(present().restricted());
    }

    @Test
    void goals_edited_are_mirrored_and_removed_when_emptied() {
        store("cf_goals", "FAST");
        hearChange("Shared goals");
        assertEquals("{\"keys\":[\"FAST\"]}", jira.properties.get(IssueMirror.GOALS + ":1"));
        jira.values.remove("cf_goals:1");
        hearChange("Shared goals");
        assertFalse(jira.properties.containsKey(IssueMirror.GOALS + ":1"));
    }

    @Test
    void whatever_goes_wrong_the_users_change_stands() {
        IssueFields none = new IssueFields(null, null);
        IssueFollower follower = new IssueFollower(
                jira.book,
                jira.ledger,
                none,
                jira.access(),
                jira.commentAccess(),
                jira.families(),
                StatedWord.UNTOLD,
                jira.rules);
        IssueListener broken = new IssueListener(
                jira.book,
                none,
                new ReportingField(jira.rules, FakeServices.of()),
                follower,
                jira.mirror(),
                jira.clock);
        broken.onIssueEvent(new IssueEvent(issue.issue(), Map.of(), null, EventType.ISSUE_CREATED_ID));
        assertTrue(jira.book.ofIssue(1).isEmpty());
    }
}
