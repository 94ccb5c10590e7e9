package dev.kept.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.EventKind;
import dev.kept.core.commitment.LedgerEvent;
import dev.kept.sandbox.host.Partial;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssueListenerTest {

    private static final LocalDate DUE = FakeJira.TODAY.plusDays(10);

    private final FakeJira jira = new FakeJira();
    private final IssueListener listener =
            new IssueListener(jira.book, jira.ledger, jira.issueFields(), jira.mirror(), jira.clock);
    private final IssueFake issue = jira.addIssue(1);

    private void store(String field, Object value) {
        jira.values.put(field + ":1", value);
    }

    private void storePromise() {
        store("cf_to", "Sales");
        storeDate(DUE);
    }

    private void storeDate(LocalDate day) {
        store("cf_by", Timestamp.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()));
    }

    private void hear(Long kind) {
        listener.onIssueEvent(new IssueEvent(issue.issue(), Map.of(), FakeJira.user("u-dev"), kind));
    }

    @SuppressWarnings("unused")
    private void hearChange(String... fieldNames) {
        Issue changed = issue.issue();
        List<ChangeItemBean> items = Arrays.stream(fieldNames)
                .map(name -> new ChangeItemBean(ChangeItemBean.CUSTOM_FIELD, name, null, null))
                .toList();
        listener.onIssueChanged(Partial.of(IssueChangedEvent.class, new Object() {
            public Issue getIssue() {
                return changed;
            }

            public Optional<ApplicationUser> getAuthor() {
                return Optional.empty();
            }

            public Collection<ChangeItemBean> getChangeItems() {
                return items;
            }
        }));
    }

    private Commitment present() {
        return jira.book.ofIssue(1).orElseThrow();
    }

    private List<EventKind> chain() {
        return jira.ledger.events(present().id()).stream()
                .map(LedgerEvent::kind)
                .toList();
    }

    @Test
    void an_issue_created_with_both_fields_carries_a_promise_that_jql_finds() {
        storePromise();
        store("cf_size", 5.0);
        store("cf_goals", "FAST, SAFE");
        hear(EventType.ISSUE_CREATED_ID);
        assertEquals("Sales", present().requester());
        assertEquals(5.0, present().promise().size());
        assertEquals(
                "{\"outcome\":\"pending\",\"due\":\"2026-03-12\",\"firstDue\":\"2026-03-12\",\"promisedTo\":\"Sales\","
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
        issue.resolved = Instant.parse("2020-01-01T00:00:00Z");
        hear(EventType.ISSUE_RESOLVED_ID);
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
        IssueListener broken =
                new IssueListener(jira.book, jira.ledger, new IssueFields(null), jira.mirror(), jira.clock);
        broken.onIssueEvent(new IssueEvent(issue.issue(), Map.of(), null, EventType.ISSUE_CREATED_ID));
        assertTrue(jira.book.ofIssue(1).isEmpty());
    }
}
