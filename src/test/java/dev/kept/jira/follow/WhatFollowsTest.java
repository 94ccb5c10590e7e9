package dev.kept.jira.follow;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import dev.kept.core.commitment.Part;
import dev.kept.core.commitment.Step;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.jira.FakeJira;
import dev.kept.jira.IssueFake;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What follows from a change beside the plain life of a promise: small promises, parts, copies, and words that stand. */
class WhatFollowsTest extends ListeningFixture {

    private Commitment small(long comment, String requester) {
        return given(jira.book.make(
                new IssueRef(1, 10, issue.level != null, comment),
                new CommitmentTerms(requester, DUE, 1, Side.IT),
                ActorMark.NOBODY));
    }

    private Commitment again(Commitment one) {
        return jira.book.find(one.id()).orElseThrow();
    }

    @Test
    void a_small_promise_alone_follows_its_issue_to_another_project_and_behind_a_security_level() {
        jira.addComment(7, 1, null);
        Commitment small = small(7, "Sales");
        issue.projectId = 20;
        issue.level = 7L;
        hear(EventType.ISSUE_MOVED_ID);
        assertEquals(20, again(small).projectId());
        assertTrue(again(small).restricted());
        issue.level = null;
        hear(EventType.ISSUE_UPDATED_ID);
        assertFalse(again(small).restricted());
    }

    @Test
    void a_small_promise_is_not_kept_by_resolving_the_issue() {
        jira.addComment(7, 1, null);
        Commitment small = small(7, "Sales");
        issue.resolved = jira.clock.instant();
        hear(EventType.ISSUE_RESOLVED_ID);
        assertTrue(again(small).open());
    }

    @Test
    void a_deleted_comment_leaves_the_record_of_its_promise() {
        jira.addComment(7, 1, null);
        jira.addComment(8, 1, null);
        Commitment gone = small(7, "Sales");
        Commitment stays = small(8, "Sales");
        jira.comments.remove(7L);
        hear(EventType.ISSUE_COMMENT_DELETED_ID);
        hear(EventType.ISSUE_COMMENT_DELETED_ID);
        assertTrue(again(gone).deleted());
        assertFalse(again(stays).deleted());
        assertEquals(3, jira.ledger.events(gone.id()).size());
    }

    @Test
    void a_hidden_comment_keeps_its_promise_hidden_on_an_open_issue() {
        jira.addComment(7, 1, null);
        Commitment small = small(7, "Sales");
        jira.addComment(7, 1, 99L);
        hear(EventType.ISSUE_COMMENT_EDITED_ID);
        assertTrue(again(small).restricted());
        hear(EventType.ISSUE_UPDATED_ID);
        assertTrue(again(small).restricted());
        jira.addComment(7, 1, null);
        hear(EventType.ISSUE_COMMENT_EDITED_ID);
        assertFalse(again(small).restricted());
    }

    @Test
    void a_request_is_not_delivered_and_stays_on_the_table_when_the_issue_is_resolved() {
        given(jira.book.offer(
                new IssueRef(1, 10, false),
                new CommitmentTerms("Sales", DUE, 1, Side.IT),
                Side.BUSINESS,
                ActorMark.NOBODY));
        issue.resolved = jira.clock.instant();
        hear(EventType.ISSUE_RESOLVED_ID);
        assertEquals(List.of(EventKind.OFFERED), chain());
        // Accepted afterwards by some other road: the work was done before it was promised.
        jira.clock.set(FakeJira.TODAY.plusDays(1));
        given(jira.book.take(present().id(), new Step.Accept(null), ActorMark.NOBODY));
        hear(EventType.ISSUE_UPDATED_ID);
        assertTrue(present().open());
    }

    @Test
    void done_by_hand_on_an_open_issue_is_not_taken_back_by_the_next_edit() {
        storePromise();
        hear(EventType.ISSUE_CREATED_ID);
        given(jira.book.take(present().id(), new Step.Deliver(), ActorMark.NOBODY));
        hear(EventType.ISSUE_UPDATED_ID);
        assertEquals(FakeJira.TODAY, present().deliveredOn());
    }

    @Test
    void what_the_requester_took_back_is_not_delivered_again_by_the_next_edit_of_the_resolved_issue() {
        storePromise();
        hear(EventType.ISSUE_CREATED_ID);
        issue.resolved = jira.clock.instant();
        hear(EventType.ISSUE_RESOLVED_ID);
        jira.clock.set(FakeJira.TODAY.plusDays(1));
        given(jira.book.take(present().id(), new Step.Reopen("The totals are wrong"), ActorMark.NOBODY));
        hear(EventType.ISSUE_UPDATED_ID);
        assertNull(present().deliveredOn());
        jira.clock.set(FakeJira.TODAY.plusDays(2));
        issue.resolved = jira.clock.instant();
        hear(EventType.ISSUE_RESOLVED_ID);
        assertEquals(FakeJira.TODAY.plusDays(2), present().deliveredOn());
    }

    @Test
    void parts_settle_the_whole_and_every_mirror_shows_it() {
        storePromise();
        hear(EventType.ISSUE_CREATED_ID);
        IssueFake one = jira.addIssue(2);
        IssueFake other = jira.addIssue(3);
        given(jira.book.split(
                present().id(),
                List.of(new Part(new IssueRef(2, 10, false), 1, null), new Part(new IssueRef(3, 10, false), 1, null)),
                ActorMark.NOBODY));
        issue.resolved = jira.clock.instant();
        hear(EventType.ISSUE_RESOLVED_ID);
        assertNull(present().deliveredOn(), "the whole waits for its parts");
        issue.resolved = null;
        for (IssueFake part : List.of(one, other)) {
            part.resolved = jira.clock.instant();
            listener.onIssueEvent(new IssueEvent(part.issue(), Map.of(), null, EventType.ISSUE_RESOLVED_ID));
        }
        assertEquals(FakeJira.TODAY, present().deliveredOn());
        for (long id = 1; id <= 3; id++) {
            String mirror = jira.properties.get(IssueMirror.COMMITMENT + ":" + id);
            assertTrue(mirror.contains("kept_first"), mirror);
        }
        hear(EventType.ISSUE_UPDATED_ID);
        assertEquals(FakeJira.TODAY, present().deliveredOn(), "its own open issue takes nothing back");
    }

    @Test
    void a_copy_of_an_issue_carries_no_promise_although_its_fields_are_copied() {
        storePromise();
        hear(EventType.ISSUE_CREATED_ID);
        IssueFake copy = jira.addIssue(2);
        for (CustomField field : jira.fields) {
            copyValue(field, field.getCustomFieldType(), copy);
        }
        listener.onIssueEvent(new IssueEvent(copy.issue(), Map.of(), null, EventType.ISSUE_CREATED_ID));
        assertTrue(jira.book.ofIssue(2).isEmpty());
        assertEquals("Sales", jira.values.get("cf_to:2"));
        assertNull(jira.values.get("cf_by:2"));
    }

    /** As Jira clones. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private void copyValue(CustomField field, CustomFieldType type, IssueFake copy) {
        Object value = type.getValueFromIssue(field, issue.issue());
        if (value != null) {
            type.createValue(field, copy.issue(), value);
        }
    }

    @Test
    void a_date_typed_over_a_request_is_a_counter_offer_and_over_an_offer_nothing() {
        given(jira.book.offer(
                new IssueRef(1, 10, false),
                new CommitmentTerms("Sales", DUE, 1, Side.IT),
                Side.BUSINESS,
                ActorMark.NOBODY));
        storeDate(DUE.plusDays(7));
        hearChange("Promised by");
        assertEquals(Stage.OFFER, present().stage());
        assertEquals(DUE.plusDays(7), present().latestDate());
        assertTrue(jira.properties.get(IssueMirror.COMMITMENT + ":1").contains("\"outcome\":\"offered\""));
        storeDate(DUE.plusDays(9));
        hearChange("Promised by");
        assertEquals(DUE.plusDays(7), present().latestDate());
    }
}
