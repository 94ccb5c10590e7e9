package dev.kept.jira.field;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.SimpleErrorCollection;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.Step;
import dev.kept.core.follow.IssueFacts.PromiseDetail;
import dev.kept.core.follow.Unrecorded;
import dev.kept.core.follow.UnrecordedValues;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.NameRule;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.jira.FakeJira;
import dev.kept.jira.IssueFake;
import dev.kept.sandbox.host.Partial;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A value meets the same verdict and the same sentence at every door: where a promise is made or put right (the panel, REST
 * and the answer page come that way), at the field on the create and on the edit screen (bulk edit and Jira's REST come that
 * way), and on the panel when it was stored past them.
 */
class OneRuleBookTest {

    private static final LocalDate DUE = FakeJira.TODAY.plusDays(10);
    private static final String NOTHING_WRONG = "";

    private final FakeJira jira = new FakeJira();
    private final IssueFields fields = jira.issueFields();
    private final IssueFake issue = jira.addIssue(1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2062-03-09",
                "9999-12-31",
                "2046-03-03",
                "2046-03-02",
                "2026-03-01",
                "2026-03-02",
                "2026-03-20",
                "1970-01-01"
            })
    void a_date_meets_one_verdict(String text) {
        LocalDate day = LocalDate.parse(text);
        String verdict = sentence(jira.book.make(ref(99), terms("Sales", day, 1), ActorMark.NOBODY));
        assertEquals(verdict, onForm("cf_by", text, null));
        assertEquals(verdict, storedPastTheForm(PromiseDetail.PROMISED_BY, "cf_by", stored(day)));

        Commitment promise = promised();
        assertEquals(verdict, onForm("cf_by", text, "2"));
        assertEquals(verdict, storedPastTheForm(PromiseDetail.PROMISED_BY, "cf_by", stored(day), 2));
        Step.ChangeDate change = new Step.ChangeDate(day, false, null, null);
        assertEquals(verdict, sentence(jira.book.take(promise.id(), change, ActorMark.NOBODY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sales\u0007",
                "Sales\nIT",
                "Sales\tTeam",
                "Sales\u200b",
                "\u202eselaS",
                "\u3164",
                "Key\u00a0Accounts",
                "\uD83D",
                "1234567890123456789012345678901234567890123456789012345678901",
                "123456789012345678901234567890123456789012345678901234567890",
                "Finance",
                "\u00dcberwachung"
            })
    void a_requester_meets_one_verdict(String name) {
        String verdict = sentence(jira.book.make(ref(99), terms(name, DUE, 1), ActorMark.NOBODY));
        assertEquals(verdict, onForm("cf_to", name, null));
        assertEquals(verdict, storedPastTheForm(PromiseDetail.PROMISED_TO, "cf_to", name));

        Commitment promise = promised();
        assertEquals(verdict, onForm("cf_to", name, "2"));
        assertEquals(verdict, storedPastTheForm(PromiseDetail.PROMISED_TO, "cf_to", name, 2));
        assertEquals(verdict, sentence(jira.book.correct(promise.id(), name, null, ActorMark.NOBODY)));
    }

    /** Where the house lists functions, all doors take their names in any spelling, and ask whether one of them was meant. */
    @ParameterizedTest
    @ValueSource(strings = {"sales", "SALES\u00a0", "Sale", "Sails", "Marketing", "Finance"})
    void a_requester_meets_one_verdict_among_listed_functions(String name) {
        Commitment promise = promised();
        jira.functions.save(new BusinessFunction("Sales", null, null, List.of()));
        jira.functions.save(new BusinessFunction("Finance", null, null, List.of()));
        String verdict = sentence(jira.book.make(ref(99), terms(name, DUE, 1), ActorMark.NOBODY));
        assertEquals(
                List.of("Sale", "Sails", "Marketing").contains(name),
                verdict.contains("unlisted") || verdict.contains("meant"));
        assertEquals(verdict, onForm("cf_to", name, null));
        assertEquals(verdict, onForm("cf_to", name, "2"));
        String same = RequesterName.same(name, "Sales") ? "kept.refusal.unchanged" : verdict;
        assertEquals(same, sentence(jira.book.correct(promise.id(), name, null, ActorMark.NOBODY)));
    }

    @Test
    void any_spelling_becomes_the_functions_and_a_promise_keeps_what_it_has() {
        Commitment before = given(jira.book.make(ref(98), terms("Marketing", DUE, 1), ActorMark.NOBODY));
        jira.functions.save(new BusinessFunction("Sales", null, null, List.of()));
        assertEquals(
                "Sales",
                given(jira.book.make(ref(99), terms(" sALES\u00a0", DUE, 1), ActorMark.NOBODY))
                        .requester());
        assertEquals(
                NOTHING_WRONG,
                sentence(jira.book.correct(before.id(), "Marketing", 3.0, ActorMark.NOBODY)),
                "a size can be put right although nobody is promised anything by that name now");
        assertEquals(
                "kept.refusal.requester.meant[Sale, Sales]",
                sentence(jira.book.correct(before.id(), "Sale", null, ActorMark.NOBODY)));
        jira.rules.replace(jira.rules.current().with(NameRule.ANYBODY), "admin");
        assertEquals(NOTHING_WRONG, sentence(jira.book.correct(before.id(), "Sale", null, ActorMark.NOBODY)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, -0.5, 10_001, 10_000.5, 10_000, 0.1, 3, 99_999, Double.NaN, Double.MAX_VALUE})
    void a_size_meets_one_verdict(double size) {
        String verdict = sentence(jira.book.make(ref(99), terms("Sales", DUE, size), ActorMark.NOBODY));
        assertEquals(verdict, onForm("cf_size", Double.toString(size), null));
        assertEquals(verdict, storedPastTheForm(PromiseDetail.SIZE, "cf_size", size));

        Commitment promise = promised();
        assertEquals(verdict, onForm("cf_size", Double.toString(size), "2"));
        assertEquals(verdict, storedPastTheForm(PromiseDetail.SIZE, "cf_size", size, 2));
        assertEquals(verdict, sentence(jira.book.correct(promise.id(), null, size, ActorMark.NOBODY)));
    }

    @ParameterizedTest
    @CsvSource({"cf_to, ''", "cf_to, '  '", "cf_by, ''", "cf_size, ' '"})
    void nothing_typed_leaves_a_field_free_but_cannot_empty_a_promise(String field, String blank) {
        assertEquals(NOTHING_WRONG, onForm(field, blank, null));
        promised();
        assertEquals("kept.field.error.cleared", onForm(field, blank, "2"));
        assertNotEquals(NOTHING_WRONG, sentence(jira.book.make(ref(99), terms(blank, DUE, 1), ActorMark.NOBODY)));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 30})
    void until_when_a_size_may_be_put_right_is_said_once(int day) {
        Commitment promise = promised();
        Step sooner = new Step.ChangeDate(DUE.minusDays(3), true, null, null);
        given(jira.book.take(promise.id(), sooner, ActorMark.NOBODY));
        jira.clock.set(FakeJira.TODAY.plusDays(day));
        String verdict = sentence(jira.book.correct(promise.id(), null, 5.0, ActorMark.NOBODY));
        assertEquals("kept.refusal.size.late[2026-03-09]", verdict);
        assertEquals(verdict, onForm("cf_size", "5", "2"));
        assertEquals(verdict, storedPastTheForm(PromiseDetail.SIZE, "cf_size", 5.0, 2));
    }

    /** A promise on issue 2, as its fields would have made it. */
    private Commitment promised() {
        jira.addIssue(2);
        return given(jira.book.make(ref(2), terms("Sales", DUE, 2), ActorMark.NOBODY));
    }

    private static IssueRef ref(long issueId) {
        return new IssueRef(issueId, 10, false);
    }

    private static CommitmentTerms terms(String requester, LocalDate date, double size) {
        return new CommitmentTerms(requester, date, size, Side.IT);
    }

    private static Timestamp stored(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static String sentence(Answer<?> answer) {
        return answer.fold(good -> NOTHING_WRONG, OneRuleBookTest::sentence);
    }

    private static String sentence(Refusal refusal) {
        return refusal.arguments().isEmpty() ? refusal.messageKey() : refusal.messageKey() + refusal.arguments();
    }

    /** What stands beside the field when a form comes in; {@code issueId} is {@code null} on the create screen. */
    @SuppressWarnings("unused")
    private String onForm(String id, String typed, @Nullable String issueId) {
        CustomField field = jira.fields.stream()
                .filter(one -> one.getId().equals(id))
                .findFirst()
                .orElseThrow();
        CustomFieldParams params = Partial.of(CustomFieldParams.class, new Object() {
            public Object getFirstValueForNullKey() {
                return typed;
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
        field.getCustomFieldType().validateFromParams(params, errors, config);
        return errors.getErrors().getOrDefault(id, NOTHING_WRONG);
    }

    /** What the panel says of a value that is stored on a new issue, beside others that are right, without any check. */
    private String storedPastTheForm(PromiseDetail part, String field, Object value) {
        jira.values.put("cf_to:1", "Sales");
        jira.values.put("cf_by:1", stored(DUE));
        jira.values.put(field + ":1", value);
        jira.listener()
                .onIssueEvent(
                        new IssueEvent(issue.issue(), Map.of(), FakeJira.user("u-dev"), EventType.ISSUE_CREATED_ID));
        String sentence = onPanel(part, 1);
        assertEquals(sentence.isEmpty(), jira.book.ofIssue(1).isPresent());
        return sentence;
    }

    /** The same on an issue that carries a promise. */
    private String storedPastTheForm(PromiseDetail part, String field, Object value, long issueId) {
        jira.values.put(field + ":" + issueId, value);
        return onPanel(part, issueId);
    }

    private String onPanel(PromiseDetail part, long issueId) {
        return new UnrecordedValues(jira.book)
                .of(fields.facts(jira.issues.get(issueId).issue(), Set.of())).stream()
                        .filter(one -> one.part() == part)
                        .map(Unrecorded::reason)
                        .map(reason -> reason == null ? NOTHING_WRONG : sentence(reason))
                        .findFirst()
                        .orElse(NOTHING_WRONG);
    }
}
