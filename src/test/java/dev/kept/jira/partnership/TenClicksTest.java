package dev.kept.jira.partnership;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.PlannedPart;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import dev.kept.jira.FakeJira;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever sends the same again, with its id, reads what came of it the first time. */
class TenClicksTest {

    private static final LocalDate DUE = JiraSide.DUE;
    private static final CommitmentTerms TERMS = new CommitmentTerms("Sales", DUE, 1, Side.IT);

    private final JiraSide side = new JiraSide();
    private final JiraPartnership partnership = side.partnership;
    private final FakeJira jira = side.jira;

    @Test
    void ten_clicks_are_one_commitment_one_split_and_one_small_promise() {
        for (long issue = 1; issue <= 3; issue++) {
            jira.addIssue(issue);
        }
        CommitmentView made = given(partnership.make("SHOP-1", TERMS, "make-once"));
        List<PlannedPart> parts = List.of(new PlannedPart("SHOP-2", 3, null), new PlannedPart("SHOP-3", 5, null));
        List<CommitmentView> split = given(partnership.split("SHOP-1", parts, "split-once"));
        jira.addComment(77, 1, null);
        CommitmentView small = given(partnership.backToYou("SHOP-1", 77, "Sales", DUE, Side.IT, "small-once"));
        jira.issues.get(2L).resolved = jira.clock.instant();
        int events = jira.ledger.ofIssue(1).stream()
                .mapToInt(one -> jira.ledger.events(one.id()).size())
                .sum();
        for (int click = 0; click < 9; click++) {
            assertEquals(made, given(partnership.make("SHOP-1", TERMS, "make-once")));
            assertEquals(split, given(partnership.split("SHOP-1", parts, "split-once")));
            assertEquals(small, given(partnership.backToYou("SHOP-1", 77, "Sales", DUE, Side.IT, "small-once")));
        }
        assertEquals(
                events,
                jira.ledger.ofIssue(1).stream()
                        .mapToInt(one -> jira.ledger.events(one.id()).size())
                        .sum());
        assertEquals(
                "kept.refusal.open",
                partnership.make("SHOP-1", TERMS, "make-again").fold(again -> "made", refusal -> refusal.messageKey()));
    }
}
