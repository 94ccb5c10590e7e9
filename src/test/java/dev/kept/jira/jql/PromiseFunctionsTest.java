package dev.kept.jira.jql;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.commitment.Step;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.listing.PromiseFilter;
import dev.kept.core.listing.PromiseSearch;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.jira.FakeJira;
import dev.kept.jira.access.PromiseIssues;
import dev.kept.sandbox.host.Partial;
import dev.kept.testing.BundledTexts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseFunctionsTest {

    private static final LocalDate TODAY = FakeJira.TODAY;
    private static final LocalDate DUE = TODAY.plusDays(10);

    private final FakeJira jira = new FakeJira();

    private Commitment promise(long issue, String requester, LocalDate date) {
        jira.addIssue(issue);
        CommitmentTerms terms = new CommitmentTerms(requester, date, 1, Side.IT);
        return given(jira.book.make(new IssueRef(issue, 10, false), terms, ActorMark.NOBODY));
    }

    private void take(Commitment one, Step step) {
        given(jira.book.take(one.id(), step, ActorMark.NOBODY));
    }

    @SuppressWarnings("unused")
    private JqlFunction function(String name, BiFunction<PromiseIssues, Texts, JqlFunction> made) {
        JqlFunction function = made.apply(jira.promiseIssues(), BundledTexts.english());
        function.init(Partial.of(JqlFunctionModuleDescriptor.class, new Object() {
            public String getFunctionName() {
                return name;
            }

            public boolean isList() {
                return true;
            }
        }));
        return function;
    }

    private static FunctionOperand call(JqlFunction function, String... arguments) {
        return new FunctionOperand(function.getFunctionName(), List.of(arguments));
    }

    private List<Long> found(JqlFunction function, String... arguments) {
        return found(function, false, "u-dev", arguments);
    }

    @SuppressWarnings("unused")
    private List<Long> found(JqlFunction function, boolean overridden, @Nullable String user, String... arguments) {
        QueryCreationContext context = Partial.of(QueryCreationContext.class, new Object() {
            public @Nullable ApplicationUser getApplicationUser() {
                return user == null ? null : FakeJira.user(user);
            }

            public boolean isSecurityOverriden() {
                return overridden;
            }
        });
        return function.getValues(context, call(function, arguments), null).stream()
                .map(QueryLiteral::getLongValue)
                .sorted()
                .toList();
    }

    private static Set<String> complaints(JqlFunction function, String... arguments) {
        return function.validate(FakeJira.user("u-dev"), call(function, arguments), null)
                .getErrorMessages();
    }

    @Test
    void moved_names_the_issues_whose_date_moved_in_that_time() {
        JqlFunction moved = function("promisesMoved", PromisesMoved::new);
        take(promise(1, "Sales", DUE), new Step.ChangeDate(DUE.plusDays(5), false, null, null));
        promise(2, "Sales", DUE);
        jira.clock.set(TODAY.plusDays(5));
        assertEquals(List.of(1L), found(moved, "-30d"));
        assertEquals(List.of(1L), found(moved, "-5d"));
        assertEquals(List.of(), found(moved, "-4d"));
        assertEquals(List.of(1L), found(moved, "2026-03-02"));
        assertEquals(List.of(), found(moved, "2026-03-03"));
    }

    @Test
    void due_within_reaches_from_today_to_that_day_and_no_further() {
        JqlFunction due = function("promisesDueWithin", PromisesDueWithin::new);
        promise(1, "Sales", TODAY);
        promise(2, "Sales", TODAY.plusDays(7));
        promise(3, "Sales", TODAY.plusDays(8));
        assertEquals(List.of(1L, 2L), found(due, "7d"));
        assertEquals(List.of(1L, 2L), found(due, "+1w"));
        assertEquals(List.of(1L), found(due, "0d"));
        assertEquals(List.of(1L, 2L, 3L), found(due, "2026-03-10"));
    }

    @Test
    void today_is_the_day_where_the_requester_is() {
        JqlFunction due = function("promisesDueWithin", PromisesDueWithin::new);
        jira.addIssue(1);
        jira.clock.set(Instant.parse("2026-03-02T10:00:00Z"));
        CommitmentTerms terms = new CommitmentTerms("Sales Auckland", TODAY.plusDays(1), 1, Side.IT);
        given(jira.book.make(new IssueRef(1, 10, false), terms, ZoneId.of("Pacific/Auckland"), ActorMark.NOBODY));
        assertEquals(List.of(), found(due, "0d"));
        // It is the day after in Auckland, and not yet in UTC.
        jira.clock.set(Instant.parse("2026-03-02T13:00:00Z"));
        assertEquals(List.of(1L), found(due, "0d"));
        jira.clock.set(Instant.parse("2026-03-03T13:00:00Z"));
        assertEquals(List.of(), found(due, "0d"));
    }

    @Test
    void in_danger_and_without_consent_tell_their_promises_apart() {
        JqlFunction danger = function("promisesInDanger", PromisesInDanger::new);
        JqlFunction consent = function("promisesWithoutConsent", PromisesWithoutConsent::new);
        take(promise(1, "Sales", DUE), new Step.Warn(null, "The supplier is late"));
        take(promise(2, "Sales", DUE), new Step.ChangeDate(DUE.plusDays(5), false, null, null));
        promise(3, "Sales", DUE);
        assertEquals(List.of(1L, 2L), found(danger));
        assertEquals(List.of(2L), found(consent));
        jira.clock.set(DUE.plusDays(1));
        assertEquals(List.of(), found(danger));
        assertEquals(List.of(2L), found(consent));
    }

    @Test
    void to_names_every_promise_to_that_requester_also_those_of_comments() {
        JqlFunction to = function("promisesTo", PromisesTo::new);
        promise(1, "Sales", DUE);
        promise(2, "Finance", DUE);
        jira.addIssue(3);
        jira.addComment(7, 3, null);
        CommitmentTerms terms = new CommitmentTerms("sales", DUE, 1, Side.IT);
        given(jira.book.make(new IssueRef(3, 10, false, 7L), terms, ActorMark.NOBODY));
        assertEquals(List.of(1L, 3L), found(to, "SALES"));
        assertEquals(List.of(), found(to, "Nobody"));
    }

    @Test
    void nothing_is_named_that_the_searcher_may_not_see() {
        JqlFunction to = function("promisesTo", PromisesTo::new);
        promise(1, "Sales", DUE);
        promise(2, "Sales", DUE);
        promise(3, "Sales", DUE);
        jira.granted.remove("BROWSE_PROJECTS:2");
        jira.issues.remove(3L);
        assertEquals(List.of(1L), found(to, "Sales"));
        assertEquals(List.of(1L, 2L), found(to, true, "u-dev", "Sales"));
        assertEquals(List.of(), found(to, false, null, "Sales"));
    }

    @Test
    void what_a_hidden_comment_promises_shows_to_those_who_see_the_comment() {
        JqlFunction to = function("promisesTo", PromisesTo::new);
        jira.addIssue(1);
        jira.addComment(7, 1, 99L);
        CommitmentTerms terms = new CommitmentTerms("Sales", DUE, 1, Side.IT);
        given(jira.book.make(new IssueRef(1, 10, true, 7L), terms, ActorMark.NOBODY));
        assertEquals(List.of(), found(to, "Sales"));
        jira.granted.add("ROLE:99");
        assertEquals(List.of(1L), found(to, "Sales"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30d", "-30", "-30m", "30 days", "-99999d", "2026-02-30", "10000-01-01", "-1d -1d"})
    void a_time_that_does_not_end_today_is_refused_with_an_example(String argument) {
        JqlFunction moved = function("promisesMoved", PromisesMoved::new);
        Set<String> complaints = complaints(moved, argument);
        assertEquals(1, complaints.size());
        assertTrue(complaints.iterator().next().contains("\"-30d\""), complaints.toString());
        assertEquals(List.of(), found(moved, argument));
    }

    @Test
    void arguments_are_checked_with_a_sentence_each() {
        JqlFunction due = function("promisesDueWithin", PromisesDueWithin::new);
        assertTrue(complaints(due, "-7d").toString().contains("\"7d\""));
        assertEquals(Set.of("The function promisesDueWithin takes one value between its brackets."), complaints(due));
        JqlFunction danger = function("promisesInDanger", PromisesInDanger::new);
        assertEquals(
                Set.of("The function promisesInDanger takes nothing between its brackets."), complaints(danger, "x"));
        JqlFunction to = function("promisesTo", PromisesTo::new);
        assertFalse(complaints(to, " ").isEmpty());
        assertFalse(complaints(to, "x".repeat(61)).isEmpty());
        for (JqlFunction fine : List.of(danger, function("promisesWithoutConsent", PromisesWithoutConsent::new))) {
            assertEquals(Set.of(), complaints(fine));
            assertEquals(0, fine.getMinimumNumberOfExpectedArguments());
            assertEquals(JiraDataTypes.ISSUE, fine.getDataType());
        }
        assertEquals(Set.of(), complaints(to, "Sales"));
        assertEquals(Set.of(), complaints(due, "7d"));
    }

    @Test
    void more_than_one_query_can_take_is_refused_and_never_read_to_the_end() {
        int[] read = new int[1];
        Commitment one = promise(1, "Sales", DUE);
        PromiseSearch endless = new PromiseSearch() {
            @Override
            public SearchPiece piece(
                    PromiseFilter filter, Set<Long> projects, @Nullable CommitmentId after, int limit) {
                read[0] += limit;
                return new SearchPiece(List.of(one), one.id());
            }

            @Override
            public int rows(PromiseFilter filter, Set<Long> projects) {
                return PromiseIssues.MOST + 1;
            }
        };
        PromiseIssues many = new PromiseIssues(jira.book, endless, jira.access(), jira.commentAccess(), jira.clock);
        JqlFunction to = function("promisesTo", (issues, texts) -> new PromisesTo(many, texts));
        assertTrue(complaints(to, "Sales").toString().contains("promisedTo"));
        assertEquals(List.of(1L), found(to, "Sales"));
        assertEquals(PromiseIssues.MOST, read[0]);
    }
}
