package dev.kept.jira.follow;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import dev.kept.core.house.HouseRules;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.DeliveryRule;
import dev.kept.jira.FakeJira;
import dev.kept.jira.IssueFake;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as delivered while Kept listens: the same rule as for the history from before. */
final class DeliveredByRuleTest {

    private final FakeJira jira = new FakeJira();
    private final IssueFake issue = jira.addIssue(1);
    private final Commitment promise = given(jira.book.make(
            new IssueRef(1, 10, false),
            new CommitmentTerms("Sales", LocalDate.of(2026, 6, 30), 1, Side.IT),
            ActorMark.NOBODY));

    @Test
    void done_delivers() {
        resolve("Done");
        assertNotNull(now().deliveredOn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Won't Do", "Duplicate", "Cannot Reproduce", "Parked"})
    void what_was_not_done_or_is_not_known_delivers_nothing(String resolution) {
        resolve(resolution);
        assertNull(now().deliveredOn());
    }

    @Test
    void the_house_says_which_resolutions_and_which_statuses_without_one() {
        jira.rules.replace(HouseRules.STANDARD.with(new DeliveryRule(List.of("Parked"), List.of("Live"))), "JIRAUSER1");
        resolve("Parked");
        assertNotNull(now().deliveredOn());
        issue.resolved = null;
        issue.resolution = null;
        hear();
        assertNull(now().deliveredOn());
        issue.status = "Live";
        issue.updated = jira.clock.instant();
        hear();
        assertNotNull(now().deliveredOn());
    }

    @Test
    void a_rule_changed_later_takes_no_delivery_back() {
        resolve("Done");
        jira.rules.replace(HouseRules.STANDARD.with(new DeliveryRule(List.of("Live"), List.of())), "JIRAUSER1");
        hear();
        assertNotNull(now().deliveredOn());
    }

    @Test
    void another_resolution_in_place_of_the_one_that_delivered_takes_it_back() {
        resolve("Done");
        issue.resolution = "Duplicate";
        jira.follower()
                .follow(
                        issue.issue(),
                        new IssueFollower.Change(Set.of(), true, false, null),
                        ActorMark.NOBODY,
                        jira.clock.instant());
        assertNull(now().deliveredOn());
        assertEquals(promise.id(), now().id());
    }

    private void resolve(String resolution) {
        issue.resolved = jira.clock.instant();
        issue.resolution = resolution;
        hear();
    }

    private void hear() {
        jira.listener().onIssueEvent(new IssueEvent(issue.issue(), Map.of(), null, EventType.ISSUE_UPDATED_ID));
    }

    private Commitment now() {
        return jira.book.ofIssue(1).orElseThrow();
    }
}
