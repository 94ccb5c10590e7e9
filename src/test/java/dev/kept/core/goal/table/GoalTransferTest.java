package dev.kept.core.goal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.GoalEvent;
import dev.kept.core.goal.GoalEvent.GoalEventKind;
import dev.kept.core.goal.GoalEvent.GoalPart;
import dev.kept.core.goal.InMemoryGoalStore;
import dev.kept.core.goal.QuietProgress;
import dev.kept.core.goal.StrategyPages;
import dev.kept.core.goal.table.TablePlan.ChangeKind;
import dev.kept.core.goal.table.TablePlan.RowFault;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.testing.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoalTransferTest {

    private static final Goal.StrategyPage PAGE = new Goal.StrategyPage("link", 12, "", "https://wiki/12");

    private final InMemoryGoalStore goals = new InMemoryGoalStore();
    private final InMemoryFunctionStore functions = new InMemoryFunctionStore();
    private final GoalBook book = new GoalBook(
            goals, new InMemoryOneAtATime(), QuietProgress.NOTHING, new TickingClock(LocalDate.of(2026, 11, 20)));
    private final GoalTransfer transfer =
            new GoalTransfer(goals, book, functions, new OnePage(), new InMemoryOneAtATime());

    /** A wiki that shows page 12. */
    private static final class OnePage implements StrategyPages {
        @Override
        public Answer<List<Goal.StrategyPage>> find(String text) {
            return Answer.of(List.of(PAGE));
        }

        @Override
        public Answer<List<Goal.StrategyPage>> numbered(Collection<Long> numbers) {
            return Answer.of(numbers.contains(12L) ? List.of(PAGE) : List.of());
        }
    }

    private static List<TableLine> table(String... lines) {
        List<TableLine> table = new ArrayList<>();
        for (String line : lines) {
            table.add(new TableLine(table.size() + 1, Arrays.asList(line.split(",", -1))));
        }
        return table;
    }

    private TablePlan taken(String... lines) {
        return Given.given(transfer.take(table(lines), "admin"));
    }

    private static List<String> faults(TablePlan plan) {
        return plan.wrong().stream()
                .map(fault ->
                        fault.line() + " " + fault.column() + " " + fault.why().messageKey())
                .toList();
    }

    private List<GoalEventKind> kinds(String key) {
        return goals.events(key).stream().map(GoalEvent::kind).toList();
    }

    @Test
    void new_goals_come_in_with_those_they_serve_in_any_order() {
        TablePlan plan = taken("key,name,parent,page", "faster,Faster delivery,GROW,12", "GROW,Grow,,");
        assertTrue(plan.saved());
        assertEquals("GROW", goals.find("FASTER").orElseThrow().place().parent());
        assertEquals(PAGE, goals.find("FASTER").orElseThrow().page());
        assertEquals(List.of(GoalEventKind.MADE), kinds("FASTER"));
        assertEquals(2, plan.asked());
    }

    @Test
    void taking_the_same_table_twice_changes_nothing_the_second_time() {
        String[] lines = {"key,name,kind,start,target,state", "GROW,Grow,raise,1,2.50,open"};
        taken(lines);
        TablePlan again = taken(lines);
        assertTrue(again.saved());
        assertEquals(List.of(), again.changes());
        assertEquals(1, again.same());
        assertEquals(List.of(GoalEventKind.MADE), kinds("GROW"));
    }

    @Test
    void what_the_table_does_not_have_stays() {
        taken("key,name,brings,page", "GROW,Grow,Money,12", "OTHER,Other,,");
        TablePlan plan = taken("name,KEY", "Grow more,GROW");
        Goal grown = goals.find("GROW").orElseThrow();
        assertEquals("Money", grown.wording().brings());
        assertEquals(PAGE, grown.page());
        assertEquals("Grow more", grown.name());
        assertEquals(Set.of(GoalPart.NAME), plan.changes().get(0).parts());
        assertEquals(2, goals.all().size());
    }

    @Test
    void a_goal_is_closed_and_opened_by_its_state() {
        taken("key,name", "GROW,Grow");
        TablePlan closed = taken("key,state", "GROW,closed");
        assertEquals(ChangeKind.CLOSED, closed.changes().get(0).kind());
        assertFalse(closed.changes().get(0).asks());
        assertEquals(
                ChangeKind.REOPENED,
                taken("key,state", "GROW,open").changes().get(0).kind());
        assertEquals(List.of(GoalEventKind.MADE, GoalEventKind.CLOSED, GoalEventKind.REOPENED), kinds("GROW"));
    }

    @Test
    void every_wrong_cell_is_named_and_nothing_is_written() {
        functions.save(new BusinessFunction("Sales", null, null, List.of()));
        TablePlan plan = taken(
                "key,name,owner,by,parent,state,page",
                "GOOD,Good,function:Sales,,,,",
                "BAD,,function:Nobody,31.12.2026,GONE,maybe,99",
                "x y,Name,,,,,no",
                "GOOD,Again,,,,,",
                "SHORT,Name");
        assertEquals(
                List.of(
                        "3 name kept.goals.error.name",
                        "3 by kept.goals.error.day",
                        "3 owner kept.goals.error.owner",
                        "3 parent kept.goals.error.parent",
                        "3 state kept.goals.error.kind",
                        "3 page kept.goals.table.error.page",
                        "4 key kept.goals.error.key",
                        "5 key kept.goals.table.error.key_twice",
                        "6  kept.goals.table.error.cells"),
                faults(plan));
        assertFalse(plan.saved());
        assertEquals(List.of(), goals.all());
        assertEquals(List.of(), goals.events());
    }

    @Test
    void goals_that_would_serve_each_other_are_refused() {
        taken("key,name,parent", "A1,One,", "B1,Two,A1");
        TablePlan plan = taken("key,parent", "A1,B1");
        assertEquals(List.of("2 parent kept.goals.error.parent"), faults(plan));
        assertTrue(taken("key,parent", "A1,B1", "B1,").saved(), "turned round as a whole");
    }

    @Test
    void wrong_heads_are_named_before_anything_else() {
        assertEquals(
                List.of(
                        "1 colour kept.goals.table.error.head",
                        "1 name kept.goals.table.error.head_twice",
                        "1 key kept.goals.table.error.no_key"),
                faults(taken("name,colour,name", "a,b,c")));
        assertEquals(List.of("1  kept.goals.table.error.empty_table"), faults(taken()));
        List<TableLine> long_ = new ArrayList<>(table("key,name"));
        for (int line = 0; line <= GoalTransfer.MOST_ROWS; line++) {
            long_.add(new TableLine(line + 2, List.of("K" + line, "Name")));
        }
        List<RowFault> wrong = transfer.plan(long_).wrong();
        assertEquals("kept.goals.table.error.rows", wrong.get(0).why().messageKey());
    }

    @Test
    void a_look_changes_nothing() {
        TablePlan plan = transfer.plan(table("key,name", "GROW,Grow"));
        assertEquals(1, plan.changes().size());
        assertFalse(plan.saved());
        assertEquals(List.of(), goals.all());
    }
}
