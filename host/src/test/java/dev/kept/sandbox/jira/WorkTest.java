package dev.kept.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.sandbox.jira.state.ChangeItem;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.State;
import dev.kept.sandbox.jira.state.Version;
import dev.kept.sandbox.jira.work.Happening;
import dev.kept.sandbox.jira.work.Workflow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens when people work with issues: history in Jira's shape, and one happening for each step. */
class WorkTest {

    private final Tracker tracker = new Tracker();
    private final List<Happening.Kind> happened = new ArrayList<>();

    @BeforeEach
    void watch() {
        tracker.work.watch(happening -> happened.add(happening.kind()));
    }

    @Test
    void an_edit_writes_one_history_entry_with_an_item_for_each_field() {
        tracker.state.projects().put(new Version(7, 1, "Spring", null, LocalDate.parse("2026-12-01"), false, false));
        IssueState issue = tracker.issue("Faster checkout");
        IssueState edited = tracker.work.edit(
                tracker.dev,
                issue.id(),
                draft -> {
                    draft.summary = "Much faster checkout";
                    draft.dueDate = LocalDate.parse("2026-12-24");
                    draft.fixVersions.add(7L);
                    draft.assignee = "U-admin";
                },
                List.of());
        assertEquals(1, edited.history().size());
        assertEquals(
                List.of(
                        ChangeItem.builtIn("summary", null, "Faster checkout", null, "Much faster checkout"),
                        ChangeItem.builtIn("assignee", null, null, "U-admin", "The admin"),
                        ChangeItem.builtIn("duedate", null, null, "2026-12-24", "2026-12-24 00:00:00.0"),
                        new ChangeItem("Fix Version", "jira", "fixVersions", null, null, "7", "Spring")),
                edited.history().get(0).items());
        assertEquals(List.of(Happening.Kind.CREATED, Happening.Kind.UPDATED), happened);
    }

    @Test
    void an_edit_that_changes_nothing_leaves_no_trace() {
        IssueState issue = tracker.issue("Same");
        IssueState after = tracker.work.edit(tracker.dev, issue.id(), draft -> draft.summary = "Same", List.of());
        assertTrue(after.history().isEmpty());
        assertEquals(List.of(Happening.Kind.CREATED), happened);
    }

    @Test
    void resolving_and_reopening_sets_and_clears_the_resolution() {
        IssueState issue = tracker.issue("Done soon");
        IssueState done = go(issue, "Done");
        assertNotNull(done.resolved());
        assertEquals("10000", done.resolutionId());
        assertEquals(
                List.of("resolution", "status"),
                done.history().get(0).items().stream().map(ChangeItem::field).toList());
        IssueState again = go(done, "Reopen");
        assertNull(again.resolved());
        assertNull(again.resolutionId());
        assertEquals(List.of(Happening.Kind.CREATED, Happening.Kind.RESOLVED, Happening.Kind.REOPENED), happened);
    }

    private IssueState go(IssueState issue, String name) {
        Workflow.Transition way = new Workflow(tracker.state)
                .from(issue).stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return tracker.work.transition(tracker.dev, issue.id(), way, "10000", "");
    }

    @Test
    void a_moved_issue_is_found_by_its_former_key_too() {
        IssueState issue = tracker.issue("Secret now");
        Project target = tracker.state.projects().byKey("SECR").orElseThrow();
        IssueState moved = tracker.work.move(tracker.admin, issue.id(), target, List.of());
        assertEquals("SECR-1", moved.key());
        assertEquals(moved, tracker.state.issues().byKey("SHOP-1").orElseThrow());
        assertEquals(List.of(), tracker.state.issues().idsOf(1));
        assertEquals(
                List.of("project", "Key"),
                moved.history().get(0).items().stream().map(ChangeItem::field).toList());
    }

    @Test
    void a_deleted_issue_is_gone_from_state_and_search() {
        IssueState issue = tracker.issue("Never mind");
        tracker.work.delete(tracker.admin, issue.id());
        assertTrue(tracker.state.issues().byKey("SHOP-1").isEmpty());
        assertEquals(List.of(), tracker.find("project = SHOP"));
        assertTrue(new State(tracker.documents).issues().all().isEmpty());
    }

    @Test
    void everything_is_there_after_a_restart() {
        IssueState issue = tracker.issue("Keep me");
        tracker.work.comment(tracker.dev, issue.id(), "A word");
        tracker.work.property(issue.id(), "some.key", "{\"a\":1}");
        go(tracker.state.issues().get(issue.id()), "Close");
        State again = new State(tracker.documents);
        assertEquals(tracker.state.issues().get(issue.id()), again.issues().get(issue.id()));
        assertEquals(1, again.projects().byKey("SHOP").orElseThrow().lastNumber());
    }
}
