package dev.kept.jira.partnership;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.core.commitment.Step;
import dev.kept.core.consent.StatedWord;
import dev.kept.core.house.Capabilities;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import dev.kept.jira.FakeJira;
import dev.kept.jira.access.VisibleIssue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A node that dies between writing a step and telling of it: the retry with the same id writes nothing, and tells. */
class StepAfterADeathTest {

    private final FakeJira jira = new FakeJira();
    private final List<Integer> told = new ArrayList<>();
    private boolean dies;
    private final StatedWord stated = after -> {
        if (dies) {
            throw new IllegalStateException("The node died");
        }
        told.add(after.sequence());
        return new StatedWord.Heard(after, 1);
    };
    private final CommitmentSteps steps = new CommitmentSteps(
            jira.book, jira.families(), jira.requesters(), null, stated, new Capabilities(jira.rules));

    @Test
    void the_retry_tells_of_the_step_as_it_was_taken() {
        jira.addIssue(1);
        VisibleIssue issue = issue();
        given(steps.begin(issue, new CommitmentTerms("Sales", FakeJira.TODAY.plusDays(9), 1, Side.IT), null, null));
        told.clear();
        Step warning = new Step.Once("one-warning", new Step.Warn(null, "Late"));
        dies = true;
        assertThrows(IllegalStateException.class, () -> steps.take(issue(), warning));
        dies = false;
        given(steps.take(issue(), warning));
        assertEquals(List.of(3), told);
        assertEquals(3, jira.ledger.events(jira.ledger.ofIssue(1).get(0).id()).size());
    }

    private VisibleIssue issue() {
        return given(given(jira.viewers().current()).editable("SHOP-1"));
    }
}
