package dev.kept.core.guide;

import static dev.kept.core.guide.GuideHouse.TODAY;
import static dev.kept.core.guide.GuideHouse.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.scoreboard.PillarEvidence.KnownBy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the guides are counted as, by the numbers of example E31. */
class GuideFiguresTest {

    private final GuideHouse house = new GuideHouse();
    private final GuideFigures figures =
            new GuideFigures(house.store, house.functions, house.house, house.capabilities);

    private Map<ContextKind, ContextFigure> on(int later, boolean over) {
        house.day(later);
        return figures.figures(new KnownBy(TODAY.plusDays(later), over, Instant.parse("2026-11-21T00:00:00Z"))).stream()
                .collect(Collectors.toMap(ContextFigure::kind, one -> one));
    }

    @Test
    void without_any_guide_there_is_no_evidence_and_of_another_day_nobody_knows_the_functions() {
        assertEquals(Map.of(), on(0, false));
        house.written("Sales", 0, typed("Returns", "", ""));
        assertEquals(Map.of(), on(0, true));
    }

    @Test
    void guides_are_counted_over_all_functions_the_fresh_ones_and_those_of_them_with_an_owner() {
        house.functions.save(new BusinessFunction("Service desk", null, null, List.of()));
        house.functions.save(new BusinessFunction("Claims", null, null, List.of()));
        house.written("Finance", 0, typed("Bills", "", "Head of finance"));
        house.day(300);
        house.written("Claims", 0, typed("Claims", "", "Head of claims"));
        house.written("Service desk", 0, typed("Help", "", ""));
        Map<ContextKind, ContextFigure> told = on(400, false);
        assertEquals(ContextFigure.count(ContextKind.GUIDES_WRITTEN, 3, 4), told.get(ContextKind.GUIDES_WRITTEN));
        assertEquals(ContextFigure.count(ContextKind.GUIDES_FRESH, 2, 4), told.get(ContextKind.GUIDES_FRESH));
        assertEquals(ContextFigure.count(ContextKind.GUIDES_OWNED, 1, 4), told.get(ContextKind.GUIDES_OWNED));
    }

    @Test
    void only_the_fresh_ones_enter_the_score_and_only_from_five_functions_on() {
        assertNull(ContextFigure.count(ContextKind.GUIDES_FRESH, 2, 4).scored());
        assertEquals(0.4, ContextFigure.count(ContextKind.GUIDES_FRESH, 2, 5).scored());
        assertNull(ContextFigure.count(ContextKind.GUIDES_WRITTEN, 5, 5).scored());
        assertNull(ContextFigure.count(ContextKind.GUIDES_OWNED, 5, 5).scored());
    }

    @Test
    void what_a_contact_took_out_again_is_no_guide() {
        house.written("Sales", 0, typed("Returns", "", "Head of sales"));
        house.written("Sales", 1, typed("", "", "Head of sales"));
        Map<ContextKind, ContextFigure> told = on(0, false);
        assertEquals(0, told.get(ContextKind.GUIDES_WRITTEN).value());
        assertEquals(0, told.get(ContextKind.GUIDES_FRESH).value());
    }
}
