package dev.kept.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.sandbox.jira.jql.JqlProblem;
import dev.kept.sandbox.jira.jql.PropertyDeclaration;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.work.Workflow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the query language finds, and how it refuses. */
class JqlTest {

    private static final String KEY = "dev.kept.commitment";

    private final Tracker tracker = new Tracker();

    @BeforeEach
    void three_issues() {
        tracker.index.configure(
                List.of(
                        new PropertyDeclaration(KEY, "outcome", "string", Optional.of("commitmentOutcome")),
                        new PropertyDeclaration(KEY, "due", "date", Optional.of("commitmentDue")),
                        new PropertyDeclaration(KEY, "size", "number", Optional.of("commitmentSize")),
                        new PropertyDeclaration("dev.kept.goals", "keys", "string", Optional.of("sharedGoal"))),
                issue -> Map.of());
        tracker.issue("SHOP", draft -> {
            draft.summary = "Faster checkout for guests";
            draft.dueDate = LocalDate.parse("2026-11-20");
            draft.labels.add("Shop-Front");
            draft.assignee = "U-dev";
            draft.priorityId = "2";
        });
        tracker.issue("SHOP", draft -> {
            draft.summary = "Invoices as PDF";
            draft.dueDate = LocalDate.parse("2026-12-24");
        });
        tracker.issue("SECR", draft -> draft.summary = "Nobody knows the checkout");
        IssueState second = tracker.state.issues().byKey("SHOP-2").orElseThrow();
        Workflow.Transition done = new Workflow(tracker.state)
                .from(second).stream()
                        .filter(way -> way.to().equals(Tracker.done()))
                        .findFirst()
                        .orElseThrow();
        tracker.work.transition(tracker.dev, second.id(), done, "10000", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "project = SHOP | [SHOP-1, SHOP-2]",
                "project = 'Web shop' and due < now() | [SHOP-1]",
                "due >= startOfMonth(1) | [SHOP-2]",
                "duedate <= -7d | [SHOP-1]",
                "due = 2026-11-20 | [SHOP-1]",
                "due is not EMPTY AND NOT due > now() | [SHOP-1]",
                "resolution is empty | [SHOP-1]",
                "resolution = Unresolved | [SHOP-1]",
                "resolution = Done | [SHOP-2]",
                "resolved >= -1h | [SHOP-2]",
                "status = \"To Do\" | [SHOP-1]",
                "status != 'To Do' | [SHOP-2]",
                "statusCategory = Done | [SHOP-2]",
                "key = SHOP-1 | [SHOP-1]",
                "key > SHOP-1 | [SHOP-2]",
                "issuekey in (SHOP-1, shop-2) | [SHOP-1, SHOP-2]",
                "assignee = currentUser() | [SHOP-1]",
                "assignee is EMPTY | [SHOP-2]",
                "assignee = dev OR summary ~ invoice* | [SHOP-1, SHOP-2]",
                "summary ~ 'checkout guests' | [SHOP-1]",
                "summary !~ checkout | [SHOP-2]",
                "text ~ pdf | [SHOP-2]",
                "labels = shop-front | [SHOP-1]",
                "labels not in (other) | [SHOP-1]",
                "priority = High | [SHOP-1]",
                "type = bug and created > startOfDay() | [SHOP-1, SHOP-2]",
                "not (status = Done or project = nowhere2) or key = SHOP-2 | problem",
                "ORDER BY due DESC | [SHOP-1, SHOP-2]",
                "project = SHOP && ! status = Done | [SHOP-1]",
            })
    void finds(String jql, String expected) {
        if (expected.equals("problem")) {
            assertThrows(JqlProblem.class, () -> tracker.find(jql));
        } else {
            assertEquals(expected, tracker.find(jql).toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project =",
                "foo = 1",
                "summary = x",
                "status > Done",
                "status = Nonsense",
                "due > someday",
                "due > now(",
                "project = SHOP and",
                "key in SHOP-1",
                "due = nofunction()",
                "due is now()",
                "project in (SHOP",
                "project = \"SHOP",
                "ORDER BY nothing"
            })
    void refuses_with_a_sentence(String jql) {
        JqlProblem problem = assertThrows(JqlProblem.class, () -> tracker.find(jql));
        assertTrue(problem.messages().stream().allMatch(message -> message.endsWith(".")), problem.getMessage());
    }

    @Test
    void sorts_as_asked_and_puts_issues_without_a_value_last() {
        tracker.issue("No date");
        List<String> keys =
                tracker.searches.find(tracker.searches.parse("order by due desc"), tracker.dev, 0, 10).issues().stream()
                        .map(IssueState::key)
                        .toList();
        assertEquals(List.of("SHOP-2", "SHOP-1", "SHOP-3"), keys);
    }

    @Test
    void shows_nobody_what_they_may_not_browse() {
        assertEquals(List.of("SECR-1", "SHOP-1"), tracker.find("text ~ checkout", tracker.admin));
        assertEquals(List.of("SHOP-1"), tracker.find("text ~ checkout", tracker.dev));
        assertEquals(List.of(), tracker.find("text ~ checkout", tracker.sales));
        assertEquals(List.of(), tracker.find("text ~ checkout", Optional.empty()));
    }

    @Test
    void finds_issue_properties_only_after_a_reindex() {
        long id = tracker.state.issues().byKey("SHOP-1").orElseThrow().id();
        tracker.work.property(id, KEY, "{\"outcome\":\"missed_silent\",\"due\":\"2026-11-20\",\"size\":3}");
        tracker.work.property(id, "dev.kept.goals", "{\"keys\":[\"GROW\",\"CALM\"]}");
        assertEquals(List.of(), tracker.find("commitmentOutcome = missed_silent"));
        tracker.work.reindex(id);
        for (String jql : List.of(
                "commitmentOutcome = missed_silent AND commitmentDue < now()",
                "commitmentOutcome in (MISSED_SILENT, pending)",
                "commitmentSize >= 3",
                "sharedGoal = calm and sharedGoal = grow",
                "issue.property[dev.kept.goals].keys = GROW",
                "commitmentSize is not empty order by commitmentSize")) {
            assertEquals(List.of("SHOP-1"), tracker.find(jql), jql);
        }
        assertEquals(List.of("SHOP-2"), tracker.find("commitmentOutcome is empty"));
        assertThrows(JqlProblem.class, () -> tracker.find("issue.property[other].path = 1"));
    }
}
