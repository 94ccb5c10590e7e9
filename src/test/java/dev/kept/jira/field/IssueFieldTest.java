package dev.kept.jira.field;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.util.SimpleErrorCollection;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.Step;
import dev.kept.core.goal.Goal;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.jira.FakeJira;
import dev.kept.jira.IssueFake;
import dev.kept.sandbox.host.Partial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IssueFieldTest {

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

    /** What a form with that value would complain about; {@code issueId} as Jira hands it over. */
    @SuppressWarnings("unused")
    private Map<String, String> errors(CustomFieldType<?, ?> type, String value, @Nullable String issueId) {
        CustomField field = jira.addField("cf", "Field", type);
        CustomFieldParams params = Partial.of(CustomFieldParams.class, new Object() {
            public Object getFirstValueForNullKey() {
                return value;
            }

            public @Nullable Object getFirstValueForKey(String key) {
                return key.equals("com.atlassian.jira.internal.issue_id") ? issueId : null;
            }
        });
        FieldConfig config = Partial.of(FieldConfig.class, new Object() {
            public CustomField getCustomField() {
                return field;
            }
        });
        SimpleErrorCollection errors = new SimpleErrorCollection();
        type.validateFromParams(params, errors, config);
        return errors.getErrors();
    }

    @Test
    void a_malformed_date_is_named_beside_the_field() {
        assertEquals(Map.of("cf", "kept.field.error.date_format[soon]"), errors(by, "soon", null));
        assertEquals(Map.of("cf", "kept.field.error.date_format[2026-02-30]"), errors(by, "2026-02-30", null));
    }

    @Test
    void a_date_that_is_over_cannot_be_promised_on_a_new_issue() {
        assertEquals(Map.of("cf", "kept.refusal.date.past[2026-03-01, 2026-03-02]"), errors(by, "2026-03-01", null));
        assertTrue(errors(by, "2026-03-02", null).isEmpty());
        assertTrue(errors(by, "", null).isEmpty());
    }

    @Test
    void a_size_must_be_a_number_in_range() {
        for (String bad : new String[] {"large", "0", "-1", "10001", "1e3", "NaN", "1.", "99999999999"}) {
            assertEquals(Map.of("cf", "kept.refusal.size[10000]"), errors(size, bad, null), bad);
        }
        assertTrue(errors(size, "2,5", null).isEmpty());
        assertEquals(2.5, size.getSingularObjectFromString(" 2,5 "));
    }

    @Test
    void a_size_the_ledger_holds_is_never_complained_about() {
        for (double held : new double[] {0.123456, 1.0 / 3, Double.MIN_VALUE, 9999.0625}) {
            String shown = size.getStringFromSingularObject(held);
            assertTrue(errors(size, shown, null).isEmpty(), shown);
            assertEquals(held, size.getSingularObjectFromString(shown));
        }
    }

    @Test
    void an_open_promise_cannot_be_emptied_on_the_edit_screen() {
        promise();
        assertEquals(Map.of("cf", "kept.field.error.cleared"), errors(to, "", "1"));
        assertTrue(errors(to, "Sales", "1").isEmpty());
        assertTrue(errors(to, "Finance", "1").isEmpty());
    }

    @Test
    void a_date_already_over_may_stay_as_it_is_on_the_edit_screen() {
        promise();
        jira.clock.set(DUE.plusDays(30));
        assertTrue(errors(by, DUE.toString(), "1").isEmpty());
        assertEquals(
                Map.of("cf", "kept.refusal.date.past[2026-03-13, " + DUE.plusDays(30) + "]"),
                errors(by, "2026-03-13", "1"));
    }

    @Test
    void what_the_ledger_says_is_shown_once_there_is_a_promise() {
        CustomField field = jira.addField("cf", "Promised by", by);
        jira.values.put("cf:1", by.getDbValueFromObject(by.parse("2026-05-05")));
        assertEquals(LocalDate.of(2026, 5, 5), JiraDays.day(by.getValueFromIssue(field, issue.issue())));
        promise();
        jira.mirror().refreshCommitment(issue.issue());
        assertEquals(DUE, JiraDays.day(by.getValueFromIssue(field, issue.issue())));
    }

    @Test
    void a_date_that_waits_for_the_other_side_cannot_be_typed_over() {
        CommitmentTerms terms = new CommitmentTerms("Sales", DUE, 2, Side.IT);
        given(jira.book.offer(new IssueRef(1, 10, false), terms, Side.IT, ActorMark.NOBODY));
        assertEquals(Map.of("cf", "kept.field.error.awaits_other"), errors(by, "2026-03-20", "1"));
        assertTrue(errors(by, "2026-03-12", "1").isEmpty());
        given(jira.book.take(
                jira.book.ofIssue(1).orElseThrow().id(), new Step.Counter(DUE.plusDays(1), null), ActorMark.NOBODY));
        assertTrue(errors(by, "2026-03-20", "1").isEmpty());
    }

    @Test
    void a_declined_date_leaves_the_fields_free() {
        CustomField field = jira.addField("cf", "Promised to", to);
        CommitmentTerms terms = new CommitmentTerms("Sales", DUE, 2, Side.IT);
        Commitment offer = given(jira.book.offer(new IssueRef(1, 10, false), terms, Side.IT, ActorMark.NOBODY));
        given(jira.book.take(offer.id(), new Step.Decline(null), ActorMark.NOBODY));
        assertNull(to.getValueFromIssue(field, issue.issue()));
        assertTrue(errors(by, "2026-03-20", "1").isEmpty());
    }

    @Test
    void a_withdrawn_promise_leaves_the_field_to_what_jira_stores() {
        CustomField field = jira.addField("cf", "Promised to", to);
        promise();
        jira.book.take(
                jira.book.ofIssue(1).orElseThrow().id(),
                new Step.Withdraw(true, null, "No longer needed"),
                ActorMark.NOBODY);
        assertNull(to.getValueFromIssue(field, issue.issue()));
    }

    @Test
    void a_value_stored_beside_a_hidden_one_replaces_it() {
        CustomField field = jira.addField("cf", "Promised to", to);
        jira.values.put("cf:1", "Old");
        to.createValue(field, issue.issue(), "New");
        assertEquals("New", to.stored(field, 1));
    }

    @Test
    void a_day_survives_its_way_through_the_database() {
        Date day = by.parse("2026-12-31");
        Date back = by.getObjectFromDbValue(by.getDbValueFromObject(day));
        assertEquals(day, back);
        assertEquals(back, day);
        assertEquals("2026-12-31", by.getStringFromSingularObject(back));
    }

    @Test
    void emptying_a_field_stores_nothing() {
        CustomField field = jira.addField("cf", "Promised by", by);
        jira.values.put("cf:1", by.getDbValueFromObject(by.parse("2026-05-05")));
        by.updateValue(field, issue.issue(), null);
        assertNull(by.stored(field, 1));
        assertNull(to.getDbValueFromObject(null));
        assertNull(size.getDbValueFromObject(null));
        assertNull(goals.getDbValueFromObject(null));
    }

    @Test
    void a_value_that_a_move_drops_is_emptied_and_told_in_the_history() {
        promise();
        for (IssueField<?> type : List.of(to, by, size, goals)) {
            CustomField field = jira.addField("cf", "Field", type);
            jira.values.put("cf:1", "whatever was there");
            type.updateValue(field, issue.issue(), null);
            assertFalse(jira.values.containsKey("cf:1"), type::toString);
            assertEquals("", type.getChangelogValue(field, null), type::toString);
        }
        assertEquals("2026-12-31", by.getChangelogValue(null, by.parse("2026-12-31")));
        assertEquals("2.5", size.getChangelogValue(null, 2.5));
    }

    @Test
    void a_size_that_is_no_number_is_shown_all_the_same() {
        assertEquals("NaN", size.getStringFromSingularObject(Double.NaN));
        assertThrows(FieldValidationException.class, () -> size.getSingularObjectFromString("NaN"));
    }

    @Test
    void goals_are_known_keys_in_any_case_and_an_unknown_one_is_named() {
        jira.goals.save(new Goal("FAST", "Faster checkout", null));
        assertEquals("FAST", goals.getSingularObjectFromString("fast, FAST;fast"));
        assertTrue(errors(goals, "fast", null).isEmpty());
        assertEquals(Map.of("cf", "kept.field.error.goal_unknown[SLOW]"), errors(goals, "FAST SLOW", null));
    }

    @Test
    void a_goal_removed_later_may_stay_on_the_issue() {
        jira.values.put("cf:1", "GONE");
        assertTrue(errors(goals, "GONE", "1").isEmpty());
    }

    @Test
    void a_goals_label_leads_to_its_page_and_only_over_the_web() {
        jira.goals.save(new Goal("FAST", "Faster <b>", page("https://wiki.example/p?a=1&b=2")));
        jira.goals.save(new Goal("EVIL", "Evil", page("javascript:alert(1)")));
        String html = goals.html("FAST, EVIL, GONE").toString();
        assertTrue(
                html.contains("href=\"https://wiki.example/p?a=1&amp;b=2\" title=\"Faster &lt;b&gt;\">FAST</a>"), html);
        assertFalse(html.contains("javascript"), html);
        assertTrue(html.contains("title=\"kept.field.goal_unknown\">GONE</span>"), html);
    }

    private static Goal.StrategyPage page(String url) {
        return new Goal.StrategyPage("link", 7, "Strategy", url);
    }

    @Test
    void too_many_goals_are_refused_before_the_column_cuts_them() {
        String many = "A".repeat(30) + "," + "B".repeat(30) + ",";
        StringBuilder text = new StringBuilder(many);
        for (char c = 'C'; c < 'M'; c++) {
            text.append(String.valueOf(c).repeat(30)).append(',');
        }
        assertThrows(FieldValidationException.class, () -> goals.getSingularObjectFromString(text.toString()));
    }

    @Test
    void rest_takes_texts_and_numbers_and_nothing_else() {
        FieldInput input = new FieldInput(jira.fieldContext().texts(), false);
        assertEquals(Set.of("set"), input.getSupportedOperations());
        assertEquals(List.of("cf=2.5"), sent(input, "set", 2.5));
        assertEquals(List.of("cf=soon"), sent(input, "set", "soon"));
        assertEquals(List.of("cf="), sent(input, "set", null));
        FieldInput several = new FieldInput(jira.fieldContext().texts(), true);
        assertEquals(List.of("cf=A, B"), sent(several, "set", List.of("A", "B")));
        assertEquals(List.of("cf: kept.field.error.json"), sent(input, "set", List.of("A", "B")));
        assertEquals(List.of("cf: kept.field.error.json"), sent(several, "set", List.of(1)));
        assertEquals(List.of("cf: kept.field.error.operation"), sent(input, "add", "A"));
    }

    /** What comes of an operation on the field {@code cf}: the form values it is taken for, and what is wrong with it. */
    @SuppressWarnings("unused")
    private static List<String> sent(FieldInput input, String operation, @Nullable Object value) {
        List<String> sent = new ArrayList<>();
        IssueInputParameters parameters = Partial.of(IssueInputParameters.class, new Object() {
            public @Nullable IssueInputParameters addCustomFieldValue(String id, String... values) {
                sent.add(id + "=" + values[0]);
                return null;
            }
        });
        List<FieldOperationHolder> operations = List.of(new FieldOperationHolder(operation, new JsonData(value)));
        input.updateIssueInputParameters(null, null, "cf", parameters, operations)
                .getErrors()
                .forEach((field, sentence) -> sent.add(field + ": " + sentence));
        return sent;
    }
}
