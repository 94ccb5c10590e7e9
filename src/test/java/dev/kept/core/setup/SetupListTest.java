package dev.kept.core.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.figure.Pillar;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.setup.SetupFacts.GoalFact;
import dev.kept.core.setup.SetupFacts.HouseFacts;
import dev.kept.core.setup.SetupFacts.ProductFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list of what is not set up says what is missing, by name, and leaves out what nobody could do now. */
class SetupListTest {

    private static final int YEAR = 2026;
    private static final ProductFacts NOTHING = new ProductFacts(false, null, false, false, List.of("Promised to"));
    private static final HouseFacts BARE =
            new HouseFacts(List.of(), List.of("Sales"), List.of(), List.of(), PillarWeights.EQUAL, Set.of(), 0);

    @Test
    void a_new_installation_has_all_before_it_that_can_be_done_now() {
        assertEquals(
                List.of(
                        open(SetupTask.SERVICES),
                        open(SetupTask.CHANNEL),
                        open(SetupTask.MAIL),
                        open(SetupTask.FIELDS, "Promised to"),
                        open(SetupTask.FUNCTIONS),
                        open(SetupTask.GOALS),
                        open(SetupTask.WEIGHTS, "understanding", "shared_goals", "reliability", "transparency"),
                        open(SetupTask.PUBLISHING)),
                SetupList.of(new SetupFacts(NOTHING, BARE), YEAR));
    }

    @Test
    void what_is_half_done_is_told_by_name() {
        HouseFacts half = new HouseFacts(
                List.of(function("Sales", "vera"), function("Finance")),
                List.of("sails"),
                List.of(
                        WorkCalendar.weekdays("old", Set.of(LocalDate.of(YEAR - 1, 12, 25))),
                        WorkCalendar.weekdays("new", Set.of(LocalDate.of(YEAR, 12, 25)))),
                List.of(new GoalFact("Next day", true), new GoalFact("Fewer returns", false)),
                new PillarWeights(Map.of(
                        Pillar.UNDERSTANDING, 40,
                        Pillar.SHARED_GOALS, 30,
                        Pillar.RELIABILITY, 30,
                        Pillar.TRANSPARENCY, 0)),
                Set.of(Pillar.SHARED_GOALS, Pillar.RELIABILITY),
                1);
        assertEquals(
                List.of(
                        open(SetupTask.CONTACTS, "Finance"),
                        open(SetupTask.NAMES, "sails"),
                        open(SetupTask.CALENDARS, "old"),
                        open(SetupTask.CONFIRMATIONS, "Fewer returns"),
                        open(SetupTask.WEIGHTS, "understanding")),
                left(new SetupFacts(new ProductFacts(true, null, true, true, List.of()), half)));
    }

    @Test
    void what_is_done_stays_on_the_list_as_done() {
        HouseFacts whole = new HouseFacts(
                List.of(function("Sales", "vera")),
                List.of(),
                List.of(WorkCalendar.weekdays("new", Set.of(LocalDate.of(YEAR, 1, 1)))),
                List.of(new GoalFact("Next day", true)),
                PillarWeights.EQUAL,
                Set.of(Pillar.values()),
                2);
        List<SetupLine> lines =
                SetupList.of(new SetupFacts(new ProductFacts(true, true, true, true, List.of()), whole), YEAR);
        assertEquals(
                List.of(SetupTask.values()), lines.stream().map(SetupLine::task).toList());
        assertEquals(List.of(), lines.stream().filter(line -> !line.done()).toList());
    }

    @Test
    void what_a_product_cannot_tell_is_not_on_its_list() {
        assertEquals(
                List.of(open(SetupTask.LINK), open(SetupTask.CHANNEL)),
                left(new SetupFacts(new ProductFacts(true, false, false, null, null), null)));
    }

    private static List<SetupLine> left(SetupFacts facts) {
        return SetupList.of(facts, YEAR).stream().filter(line -> !line.done()).toList();
    }

    private static SetupLine open(SetupTask task, String... names) {
        return new SetupLine(task, false, List.of(names));
    }

    private static BusinessFunction function(String name, String... contacts) {
        return new BusinessFunction(name, null, null, List.of(contacts));
    }
}
