package dev.kept.jira.partnership;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.commitment.Step;
import dev.kept.core.consent.StatedWord;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.NameRule;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.PlannedPart;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.jira.FakeJira;
import dev.kept.jira.follow.IssueMirror;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Small promises, parts, timelines and commitments by their id, as Jira answers them. */
class JiraCommitmentsTest {

    private static final LocalDate DUE = FakeJira.TODAY.plusDays(10);
    private static final CommitmentTerms TERMS = new CommitmentTerms("Sales", DUE, 8, Side.IT);
    private static final long OPEN = 71;
    private static final long FOR_A_ROLE = 72;

    private final FakeJira jira = new FakeJira();
    private final JiraPartnership partnership = new JiraPartnership(
            jira.viewers(),
            jira.list(),
            new CommitmentSteps(
                    jira.book,
                    jira.families(),
                    jira.requesters(),
                    null,
                    StatedWord.UNTOLD,
                    new Capabilities(jira.rules)),
            null,
            null,
            jira.requesters());

    @BeforeEach
    void three_issues_and_two_comments() {
        jira.granted.add("BROWSE_PROJECTS:SHOP");
        for (long id = 1; id <= 3; id++) {
            jira.addIssue(id);
        }
        jira.addComment(OPEN, 1, null);
        jira.addComment(FOR_A_ROLE, 1, 5L);
    }

    private static String refusal(Answer<?> answer) {
        return answer.fold(
                given -> "given",
                refused -> refused.kind() + " " + refused.messageKey()
                        + (refused.field() == null ? "" : " " + refused.field()));
    }

    private Answer<CommitmentView> backToYou(long comment) {
        return partnership.backToYou("SHOP-1", comment, "Sales", DUE, Side.IT, null);
    }

    @Test
    void a_small_promise_is_one_click_and_counts_in_the_small_band() {
        CommitmentView small = given(backToYou(OPEN));

        assertEquals(OPEN, small.commentId());
        assertEquals(SizeBand.SMALL, SizeBand.of(small.size()));
        assertEquals(List.of(small), given(partnership.smallPromises("SHOP-1")));
        assertTrue(given(partnership.commitment("SHOP-1")).isEmpty(), "the issue itself carries none");
        assertEquals("CONFLICT kept.refusal.comment", refusal(backToYou(OPEN)));
    }

    @Test
    void a_small_promise_is_kept_by_its_own_steps() {
        CommitmentView small = given(backToYou(OPEN));

        assertEquals(
                FakeJira.TODAY,
                given(partnership.takeOn(small.id(), new Step.Deliver())).deliveredOn());
        assertEquals(FakeJira.TODAY, given(partnership.find(small.id())).deliveredOn());
    }

    @Test
    void a_comment_of_another_issue_none_and_a_hidden_one_are_not_there() {
        jira.addComment(73, 2, null);
        for (long comment : new long[] {73, 99, FOR_A_ROLE}) {
            assertEquals("INVALID kept.error.comment_not_found commentId", refusal(backToYou(comment)));
        }
        assertTrue(jira.ledger.ofIssue(1).isEmpty());
    }

    @Test
    void what_a_hidden_comment_promises_is_in_no_figure_and_only_for_those_who_see_it() {
        jira.granted.add("ROLE:5");
        CommitmentView hidden = given(backToYou(FOR_A_ROLE));
        Commitment stored = jira.book.find(new CommitmentId(hidden.id())).orElseThrow();
        assertTrue(stored.restricted());
        assertFalse(stored.counted());

        jira.granted.remove("ROLE:5");
        assertEquals(List.of(), given(partnership.smallPromises("SHOP-1")));
        assertEquals("NOT_FOUND kept.error.commitment_not_found", refusal(partnership.find(hidden.id())));
        assertEquals(
                "NOT_FOUND kept.error.commitment_not_found",
                refusal(partnership.takeOn(hidden.id(), new Step.Deliver())));
        assertEquals(
                0,
                given(partnership.commitments("SHOP", CommitmentQuery.all(0, 10)))
                        .found()
                        .count());
    }

    @Test
    void a_deleted_comment_takes_no_promise_with_it_unless_it_was_hidden() {
        jira.granted.add("ROLE:5");
        CommitmentView open = given(backToYou(OPEN));
        CommitmentView hidden = given(backToYou(FOR_A_ROLE));
        jira.comments.clear();

        assertEquals(List.of(open), given(partnership.smallPromises("SHOP-1")));
        assertEquals("NOT_FOUND kept.error.commitment_not_found", refusal(partnership.find(hidden.id())));
    }

    @Test
    void writing_needs_the_permission_to_edit_and_reading_the_one_to_see() {
        CommitmentView small = given(backToYou(OPEN));
        jira.granted.remove("EDIT_ISSUES:1");
        assertEquals("FORBIDDEN kept.error.may_not_edit", refusal(backToYou(OPEN)));
        assertEquals("FORBIDDEN kept.error.may_not_edit", refusal(partnership.takeOn(small.id(), new Step.Deliver())));
        assertEquals("given", refusal(partnership.find(small.id())));

        jira.granted.remove("BROWSE_PROJECTS:1");
        assertEquals("NOT_FOUND kept.error.issue_not_found", refusal(partnership.smallPromises("SHOP-1")));
        assertEquals("NOT_FOUND kept.error.issue_not_found", refusal(partnership.timeline("SHOP-1")));
        assertEquals("NOT_FOUND kept.error.commitment_not_found", refusal(partnership.find(small.id())));
        assertEquals(
                "NOT_FOUND kept.error.commitment_not_found",
                refusal(partnership.takeOn(small.id(), new Step.Deliver())));
    }

    @Test
    void a_contact_answers_without_the_permission_to_edit_and_the_record_says_so() {
        jira.functions.save(new BusinessFunction("Sales", null, null, List.of("dev", "boss@sales.example")));
        given(partnership.make("SHOP-1", TERMS));
        proposedByPm();
        jira.granted.remove("EDIT_ISSUES:1");
        assertEquals(
                "FORBIDDEN kept.error.may_not_edit", refusal(partnership.take("SHOP-1", new Step.Warn(null, "late"))));

        assertEquals(
                DUE.plusDays(4),
                given(partnership.take("SHOP-1", new Step.Accept(null))).agreedDate());
        List<TimelineEntry> entries = given(partnership.timeline("SHOP-1"));
        assertEquals(Via.CONTACT, entries.get(entries.size() - 1).via());
    }

    /** Nobody answers to their own proposal, so somebody else makes it. */
    private void proposedByPm() {
        given(jira.book.take(
                jira.book.ofIssue(1).orElseThrow().id(),
                new Step.ChangeDate(DUE.plusDays(4), false, null, null),
                ActorMark.of("u-pm")));
    }

    @Test
    void a_contact_who_proposed_the_date_states_the_answer_and_does_not_give_it() {
        jira.functions.save(new BusinessFunction("Sales", null, null, List.of("dev")));
        given(partnership.make("SHOP-1", TERMS));
        given(partnership.take("SHOP-1", new Step.ChangeDate(DUE.plusDays(4), false, null, null)));
        jira.granted.remove("EDIT_ISSUES:1");
        assertEquals("FORBIDDEN kept.error.may_not_edit", refusal(partnership.take("SHOP-1", new Step.Accept(null))));
        jira.granted.add("EDIT_ISSUES:1");
        partnership.take("SHOP-1", new Step.Accept(null));
        assertTrue(given(partnership.timeline("SHOP-1")).stream().noneMatch(entry -> entry.via() == Via.CONTACT));
    }

    @Test
    void whoever_is_no_contact_or_has_nothing_to_answer_needs_the_permission_to_edit() {
        given(partnership.make("SHOP-1", TERMS));
        proposedByPm();
        jira.granted.remove("EDIT_ISSUES:1");
        jira.functions.save(new BusinessFunction("Sales", null, null, List.of("somebody", "dev@sales.example")));
        assertEquals("FORBIDDEN kept.error.may_not_edit", refusal(partnership.take("SHOP-1", new Step.Accept(null))));

        jira.functions.save(new BusinessFunction("Sales", null, null, List.of("dev")));
        given(partnership.take("SHOP-1", new Step.Decline("No")));
        assertEquals("FORBIDDEN kept.error.may_not_edit", refusal(partnership.take("SHOP-1", new Step.Accept(null))));
    }

    @Test
    void functions_are_offered_beside_the_names_used_before() {
        given(partnership.make("SHOP-1", TERMS));
        jira.functions.save(new BusinessFunction("Service", null, null, List.of()));
        jira.functions.save(new BusinessFunction("Finance", null, null, List.of()));

        jira.rules.replace(jira.rules.current().with(NameRule.ANYBODY), "admin");
        assertEquals(List.of("Sales", "Service"), given(partnership.requesters("s")));
    }

    @Test
    void only_names_are_offered_that_a_promise_can_be_made_to() {
        given(partnership.make("SHOP-1", TERMS));
        assertEquals(List.of("Sales"), given(partnership.requesters("s")), "nobody is listed yet");
        jira.functions.save(new BusinessFunction("Service", null, null, List.of()));
        assertEquals(List.of("Service"), given(partnership.requesters("s")));
    }

    @Test
    void an_id_that_nothing_can_have_is_not_found() {
        for (String id : List.of(" ", "x", "x".repeat(61))) {
            assertEquals("NOT_FOUND kept.error.commitment_not_found", refusal(partnership.find(id)));
        }
    }

    @Test
    void the_timeline_tells_what_happened() {
        assertEquals(List.of(), given(partnership.timeline("SHOP-1")));
        given(partnership.make("SHOP-1", TERMS));
        given(partnership.take("SHOP-1", new Step.Warn(null, "A supplier is late")));

        assertEquals(
                List.of(EventKind.OFFERED, EventKind.ACCEPTED, EventKind.WARNED),
                given(partnership.timeline("SHOP-1")).stream()
                        .map(TimelineEntry::kind)
                        .toList());
    }

    @Test
    void splitting_gives_the_whole_and_its_parts_and_mirrors_them_all() {
        given(partnership.make("SHOP-1", TERMS));

        List<CommitmentView> family = given(partnership.split(
                "SHOP-1",
                List.of(new PlannedPart("SHOP-2", 3, DUE.minusDays(2)), new PlannedPart("SHOP-3", 5, null)),
                null));

        assertEquals(
                List.of("SHOP-1", "SHOP-2", "SHOP-3"),
                family.stream().map(CommitmentView::issueKey).toList());
        assertTrue(family.get(0).split());
        assertEquals(family.get(0).id(), family.get(2).parent());
        assertEquals(DUE, family.get(2).agreedDate());
        assertTrue(jira.properties.containsKey(IssueMirror.COMMITMENT + ":3"));
    }

    @Test
    void a_part_delivered_last_shows_on_the_whole() {
        given(partnership.make("SHOP-1", TERMS));
        given(partnership.split(
                "SHOP-1", List.of(new PlannedPart("SHOP-2", 3, null), new PlannedPart("SHOP-3", 5, null)), null));
        given(partnership.take("SHOP-2", new Step.Deliver()));
        assertTrue(jira.properties.get(IssueMirror.COMMITMENT + ":1").contains("pending"));
        given(partnership.take("SHOP-3", new Step.Deliver()));
        assertTrue(jira.properties.get(IssueMirror.COMMITMENT + ":1").contains("kept_first"));
        assertTrue(jira.properties.get(IssueMirror.COMMITMENT + ":2").contains("kept_first"));
    }

    @Test
    void a_part_that_cannot_be_is_named_and_nothing_is_split() {
        given(partnership.make("SHOP-1", TERMS));
        jira.addIssue(4);
        jira.granted.remove("BROWSE_PROJECTS:4");
        PlannedPart good = new PlannedPart("SHOP-2", 3, null);
        PlannedPart three = new PlannedPart("SHOP-3", 3, null);

        assertEquals(
                "INVALID kept.error.issue_not_found parts[1].issueKey",
                refusal(partnership.split("SHOP-1", List.of(good, new PlannedPart("SHOP-4", 1, null)), null)));
        jira.granted.remove("EDIT_ISSUES:3");
        assertEquals(
                "FORBIDDEN kept.error.may_not_edit parts[1].issueKey",
                refusal(partnership.split("SHOP-1", List.of(good, three), null)));
        jira.granted.add("EDIT_ISSUES:3");
        jira.issues.get(3L).resolved = jira.clock.instant();
        assertEquals(
                "CONFLICT kept.error.resolved parts[1].issueKey",
                refusal(partnership.split("SHOP-1", List.of(good, three), null)));
        assertEquals(
                "CONFLICT kept.error.no_commitment", refusal(partnership.split("SHOP-2", List.of(good, three), null)));
        assertFalse(jira.book.ofIssue(1).orElseThrow().deal().split());
        assertTrue(jira.book.ofIssue(2).isEmpty());
    }
}
