package dev.kept.jira.partnership;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.Answer;
import dev.kept.core.commitment.Step;
import dev.kept.core.consent.StatedWord;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import dev.kept.jira.FakeJira;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may say in Jira to have read a warning. */
class WarningReadTest {

    private static final CommitmentTerms TERMS = new CommitmentTerms("Sales", FakeJira.TODAY.plusDays(10), 8, Side.IT);

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
    void an_issue() {
        jira.granted.add("BROWSE_PROJECTS:SHOP");
        jira.addIssue(1);
    }

    private static String refusal(Answer<?> answer) {
        return answer.fold(given -> "given", refused -> refused.kind() + " " + refused.messageKey());
    }

    @Test
    void a_contact_says_to_have_read_a_warning_of_somebody_else() {
        jira.functions.save(new BusinessFunction("Sales", null, null, List.of("dev")));
        given(partnership.make("SHOP-1", TERMS));
        Commitment warned = given(jira.book.take(
                jira.book.ofIssue(1).orElseThrow().id(), new Step.Warn(null, "Late"), ActorMark.of("u-pm")));
        jira.granted.remove("EDIT_ISSUES:1");
        assertEquals(
                Reach.TOLD,
                given(partnership.take("SHOP-1", new Step.Read(warned.sequence())))
                        .told());
        List<TimelineEntry> entries = given(partnership.timeline("SHOP-1"));
        assertEquals(Word.ANSWERED, entries.get(entries.size() - 1).word());
    }

    @Test
    void nobody_reads_their_own_warning_for_the_other_side() {
        given(partnership.make("SHOP-1", TERMS));
        given(partnership.take("SHOP-1", new Step.Warn(null, "Late")));
        jira.functions.save(new BusinessFunction("Sales", null, null, List.of("dev")));
        int warning = jira.book.ofIssue(1).orElseThrow().sequence();
        assertEquals("CONFLICT kept.refusal.read.contact", refusal(partnership.take("SHOP-1", new Step.Read(warning))));
        jira.granted.remove("EDIT_ISSUES:1");
        assertEquals("FORBIDDEN kept.error.may_not_edit", refusal(partnership.take("SHOP-1", new Step.Read(warning))));
        assertEquals(Reach.NOBODY, jira.book.ofIssue(1).orElseThrow().told());
    }
}
