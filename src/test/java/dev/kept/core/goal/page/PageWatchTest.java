package dev.kept.core.goal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalPlace;
import dev.kept.core.goal.GoalPlace.GoalLevel;
import dev.kept.core.goal.GoalWording;
import dev.kept.core.goal.InMemoryGoalStore;
import dev.kept.core.goal.page.PageLook.PageDoor;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.house.Rhythm;
import dev.kept.core.promise.Side;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageWatchTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private final InMemoryGoalStore goals = new InMemoryGoalStore();
    private final InMemoryFunctionStore functions = new InMemoryFunctionStore();
    private final InMemoryPageLooks looks = new InMemoryPageLooks();
    private final InMemoryRuleStore rules = new InMemoryRuleStore(NOON);
    private final PageWatch watch = new PageWatch(
            goals, functions, looks, () -> List.of("pm", "pm", "lead of all"), new Capabilities(rules), NOON);

    @BeforeEach
    void two_functions() {
        functions.save(function("Sales", "sales & co"));
        functions.save(function("Finance", "finance"));
    }

    private static BusinessFunction function(String name, String elsewhere) {
        return new BusinessFunction(name, null, null, List.of("x"), Map.of("x", elsewhere), Rhythm.PRESET);
    }

    private void goal(String key, long page, GoalPlace place, boolean open) {
        Goal.StrategyPage bound =
                page == 0 ? null : new Goal.StrategyPage("link", page, "", "https://wiki/x?pageId=" + page);
        goals.save(new Goal(key, GoalWording.named(key), place, bound, open));
    }

    @Test
    void pages_of_open_goals_are_asked_about_with_those_who_have_to_read_them() {
        goal("OF-ALL", 12, GoalPlace.ORGANISATION, true);
        goal("OF-SALES", 13, new GoalPlace(GoalLevel.FUNCTION, "Sales", null), true);
        goal("CLOSED", 14, GoalPlace.ORGANISATION, false);
        goal("BARE", 0, GoalPlace.ORGANISATION, true);
        List<AskedPage> asked = watch.asked();
        assertEquals(List.of(12L, 13L), asked.stream().map(AskedPage::pageId).toList());
        assertEquals(List.of("finance", "sales & co"), asked.get(0).of(Side.BUSINESS));
        assertEquals(List.of("sales & co"), asked.get(1).of(Side.BUSINESS));
        assertEquals(List.of("pm", "lead of all"), asked.get(1).of(Side.IT));
        assertEquals(Optional.of(asked), AskedPage.read(AskedPage.text(asked)), "as the products tell each other");
    }

    @Test
    void what_is_no_list_of_pages_is_not_read() {
        assertEquals(Optional.of(List.of()), AskedPage.read(""));
        for (String wrong : List.of("12", "x u a b", "12 u a b c", "12 %zz a b")) {
            assertEquals(Optional.empty(), AskedPage.read(wrong), wrong);
        }
    }

    @Test
    void only_what_was_found_of_pages_that_goals_have_is_kept() {
        goal("OF-ALL", 12, GoalPlace.ORGANISATION, true);
        PageLook open = new PageLook(12, LocalDate.of(2026, 11, 1), PageDoor.OPEN, PageDoor.OPEN);
        watch.found(List.of(open, PageLook.gone(99)));
        assertEquals(Set.of(12L), looks.all().keySet());
        rules.replace(HouseRules.STANDARD.without(Set.of(Capability.GOALS)), "admin");
        assertEquals(List.of(), watch.asked());
    }
}
