package dev.kept.jira.field;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.fields.CustomField;
import dev.kept.core.commitment.Step;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.jira.FakeJira;
import dev.kept.jira.IssueFake;
import java.time.LocalDate;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** What the promise fields show and hand out, and what it costs. */
class ShownFieldsTest {

    private static final LocalDate DUE = FakeJira.TODAY.plusDays(10);

    private final FakeJira jira = new FakeJira();
    private final IssueFake issue = jira.addIssue(1);
    private final PromisedToField to =
            new PromisedToField(jira.persister(), FakeJira.configuration(), jira.fieldContext());
    private final PromisedByField by =
            new PromisedByField(jira.persister(), FakeJira.configuration(), jira.fieldContext());
    private final CommitmentSizeField size =
            new CommitmentSizeField(jira.persister(), FakeJira.configuration(), jira.fieldContext());
    private final SharedGoalsField goals =
            new SharedGoalsField(jira.persister(), FakeJira.configuration(), jira.fieldContext());

    private void promise() {
        jira.book.make(new IssueRef(1, 10, false), new CommitmentTerms("Sales", DUE, 2, Side.IT), ActorMark.NOBODY);
    }

    @Test
    void a_date_nobody_accepted_is_shown_as_such() {
        CustomField field = jira.addField("cf", "Promised by", by);
        CommitmentTerms terms = new CommitmentTerms("Sales", DUE, 2, Side.IT);
        given(jira.book.offer(new IssueRef(1, 10, false), terms, Side.BUSINESS, ActorMark.NOBODY));
        String html = by.html(by.getValueFromIssue(field, issue.issue())).toString();
        assertTrue(html.startsWith("<time datetime=\"2026-03-12\">"), html);
        assertTrue(html.contains("kept.stage.request"), html);
        assertFalse(by.html(by.parse("2026-03-12")).toString().contains("standing"));

        given(jira.book.take(jira.book.ofIssue(1).orElseThrow().id(), new Step.Accept(null), ActorMark.NOBODY));
        jira.mirror().refreshCommitment(issue.issue());
        assertFalse(
                by.html(by.getValueFromIssue(field, issue.issue())).toString().contains("standing"));

        Step later = new Step.ChangeDate(DUE.plusDays(3), false, null, null);
        given(jira.book.take(jira.book.ofIssue(1).orElseThrow().id(), later, ActorMark.NOBODY));
        jira.mirror().refreshCommitment(issue.issue());
        String proposed = by.html(by.getValueFromIssue(field, issue.issue())).toString();
        assertTrue(proposed.contains("2026-03-15") && proposed.contains("kept.field.standing.proposed"), proposed);
    }

    @Test
    void a_date_that_nobody_could_promise_is_shown_as_no_promise() {
        CustomField field = jira.addField("cf", "Promised by", by);
        jira.values.put("cf:1", by.getDbValueFromObject(by.parse("2062-03-09")));
        assertTrue(
                by.html(by.getValueFromIssue(field, issue.issue())).toString().contains("kept.field.standing.refused"));
        jira.values.put("cf:1", by.getDbValueFromObject(by.parse("2026-05-05")));
        assertFalse(
                by.html(by.getValueFromIssue(field, issue.issue())).toString().contains("standing"));
    }

    @Test
    void the_three_fields_of_a_row_ask_the_ledger_once() {
        promise();
        CustomField field = jira.addField("cf", "Field", to);
        int before = jira.ledger.asked();
        to.getValueFromIssue(field, issue.issue());
        by.getValueFromIssue(field, issue.issue());
        size.getValueFromIssue(field, issue.issue());
        assertEquals(1, jira.ledger.asked() - before);
    }

    @Test
    void a_date_read_from_one_issue_is_not_stored_on_another() {
        CustomField field = jira.addField("cf", "Promised by", by);
        promise();
        Date shown = by.getValueFromIssue(field, issue.issue());
        IssueFake copy = jira.addIssue(2);
        by.createValue(field, copy.issue(), shown);
        assertNull(by.stored(field, 2));
        by.updateValue(field, issue.issue(), shown);
        assertEquals(DUE, JiraDays.day(by.stored(field, 1)));
        by.createValue(field, copy.issue(), by.parse("2026-05-05"));
        assertEquals(LocalDate.of(2026, 5, 5), JiraDays.day(by.stored(field, 2)));
    }
}
