package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellStore;
import dev.kept.core.cell.DayCell;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.map.FunctionTallies;
import dev.kept.core.map.FunctionTallies.FunctionTally;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.Side;
import dev.kept.core.property.Life;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What projects promised to functions adds up to the projects' own cells. */
public abstract class FunctionTalliesContract {

    private static final LocalDate FROM = Life.START;
    private static final LocalDate UNTIL = Life.START.plusDays(60);
    private static final List<Long> BOTH = List.of(Life.PROJECT, Life.PROJECT + 1);

    protected abstract Life begin();

    protected abstract CellStore cells();

    protected abstract FunctionTallies tallies();

    @Test
    void without_commitments_and_without_projects_there_is_nothing() {
        begin();
        assertEquals(List.of(), tallies().of(BOTH, FROM, UNTIL));
        assertEquals(List.of(), tallies().of(List.of(), FROM, UNTIL));
    }

    @Test
    void what_functions_were_promised_adds_up_to_the_cells_of_each_project_whatever_happens() {
        Life life = begin();
        Random random = new Random(5);
        Life.Kind[] kinds = Life.Kind.values();
        int due = 0;
        int open = 0;
        for (int i = 0; i < 240; i++) {
            Life.Kind kind = random.nextInt(3) == 0 ? Life.Kind.MAKE : kinds[random.nextInt(kinds.length)];
            life.take(new Life.Turn(kind, 1 + random.nextInt(24), random.nextInt(2), random.nextInt(20)));
            if (i % 20 == 19) {
                for (long project : BOTH) {
                    List<FunctionTally> own = tallies().of(List.of(project), FROM, UNTIL);
                    assertEquals(kept(project), sum(own));
                    int stillOpen = own.stream().mapToInt(FunctionTally::open).sum();
                    assertEquals(open(life, project), stillOpen);
                    due += sum(own).n();
                    open += stillOpen;
                }
            }
        }
        assertTrue(due > 20 && open > 20, due + " due, " + open + " open");
        Rate apart = sum(tallies().of(List.of(BOTH.get(0)), FROM, UNTIL))
                .plus(sum(tallies().of(List.of(BOTH.get(1)), FROM, UNTIL)));
        assertEquals(apart, sum(tallies().of(BOTH, FROM, UNTIL)));
    }

    @Test
    void a_shorter_time_holds_less_and_what_is_open_is_open_whenever_it_is_due() {
        Life life = begin();
        for (int issue = 1; issue <= 6; issue++) {
            life.take(new Life.Turn(Life.Kind.MAKE, issue, 0, 2 * issue));
        }
        List<FunctionTally> all = tallies().of(BOTH, FROM, UNTIL);
        List<FunctionTally> some = tallies().of(BOTH, FROM, FROM.plusDays(6));
        assertTrue(sum(some).n() > 0 && sum(some).n() < sum(all).n(), some + " of " + all);
        assertEquals(
                all.stream().mapToInt(FunctionTally::open).sum(),
                some.stream().mapToInt(FunctionTally::open).sum());
    }

    private Rate kept(long project) {
        return cells().cells(project, FROM, UNTIL).stream()
                .filter(cell -> cell.key().basis() == Basis.FIRST && cell.key().side() == Side.IT)
                .map(DayCell::counts)
                .map(counts -> new Rate(counts.kept(), counts.due()))
                .reduce(new Rate(0, 0), Rate::plus);
    }

    private static int open(Life life, long project) {
        return (int) BOTH.stream()
                .flatMap(id -> life.ledger().inProject(id, null, 1_000).stream())
                .filter(one -> one.everCounted() && one.side() == Side.IT && one.open())
                .filter(one -> one.carrier().counted().projectId() == project)
                .map(Commitment::id)
                .count();
    }

    private static Rate sum(List<FunctionTally> tallies) {
        return tallies.stream().map(FunctionTally::kept).reduce(new Rate(0, 0), Rate::plus);
    }
}
