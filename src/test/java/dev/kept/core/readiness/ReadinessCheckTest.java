package dev.kept.core.readiness;

import static dev.kept.core.readiness.ReadinessSubject.BLOCKERS;
import static dev.kept.core.readiness.ReadinessSubject.CALENDAR;
import static dev.kept.core.readiness.ReadinessSubject.CONTACTS;
import static dev.kept.core.readiness.ReadinessSubject.DESCRIPTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.guide.FreezeWords;
import dev.kept.core.guide.GuideHouse;
import dev.kept.core.guide.GuidePart;
import dev.kept.core.guide.TypedGuide;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import dev.kept.core.promise.Side;
import dev.kept.core.readiness.PreparedIssue.Blocker;
import dev.kept.testing.BundledTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told to whoever promises: what is there, what is missing, and nothing where nobody can tell. */
final class ReadinessCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);
    private static final PreparedIssue BARE = new PreparedIssue(false, List.of());

    private final GuideHouse house = new GuideHouse();
    private final ReadinessCheck check = new ReadinessCheck(
            house.functions,
            house.guides,
            new FreezeWords(house.guides, BundledTexts.english()),
            BundledTexts.english());

    private List<ReadinessPoint> points(PreparedIssue issue, String requester) {
        return check.points(issue, Side.IT, requester, DAY);
    }

    private static Optional<ReadinessPoint> point(List<ReadinessPoint> points, ReadinessSubject subject) {
        return points.stream().filter(point -> point.subject() == subject).findFirst();
    }

    private static List<ReadinessSubject> subjects(List<ReadinessPoint> points) {
        return points.stream().map(ReadinessPoint::subject).toList();
    }

    @Test
    void of_nobody_named_nothing_is_said_but_what_the_issue_says() {
        assertEquals(List.of(DESCRIPTION), subjects(points(BARE, " ")));
        assertFalse(points(BARE, "").get(0).there());
        assertTrue(points(new PreparedIssue(true, List.of()), "").get(0).there());
    }

    @Test
    void whoever_has_contacts_can_decide() {
        assertTrue(point(points(BARE, "SALES"), CONTACTS).orElseThrow().there());
        house.functions.save(new BusinessFunction("Stores", null, null, List.of()));
        ReadinessPoint without = point(points(BARE, "stores"), CONTACTS).orElseThrow();
        assertFalse(without.there());
        assertEquals(
                "Stores has no contact yet who can decide. Ask a Jira administrator to add one.", without.sentence());
        assertFalse(point(points(BARE, "Nobody"), CONTACTS).orElseThrow().there());
    }

    @Test
    void it_is_no_function_unless_somebody_made_it_one() {
        assertEquals(List.of(DESCRIPTION), subjects(check.points(BARE, Side.BUSINESS, "IT", DAY)));
        house.functions.save(new BusinessFunction("IT", null, null, List.of("dev")));
        assertEquals(List.of(DESCRIPTION, CONTACTS), subjects(check.points(BARE, Side.BUSINESS, "IT", DAY)));
    }

    @Test
    void what_blocks_it_is_done_or_promised_for_no_later_day() {
        PreparedIssue ready =
                new PreparedIssue(true, List.of(new Blocker("WARE-1", true, null), new Blocker("WARE-2", false, DAY)));
        assertTrue(point(points(ready, ""), BLOCKERS).orElseThrow().there());
        PreparedIssue open = new PreparedIssue(
                true,
                List.of(
                        new Blocker("WARE-1", true, null),
                        new Blocker("WARE-2", false, null),
                        new Blocker("WARE-3", false, DAY.plusDays(1))));
        ReadinessPoint missing = point(points(open, ""), BLOCKERS).orElseThrow();
        assertFalse(missing.there());
        assertEquals(
                "Blocked by issues that are neither done nor promised by then: WARE-2, WARE-3.", missing.sentence());
    }

    @Test
    void freezes_and_busy_seasons_are_told_and_a_free_day_too() {
        house.written(
                "Sales",
                0,
                new TypedGuide(Map.of(
                        GuidePart.FREEZE_DATES, "2026-12-04 = stock is counted",
                        GuidePart.BUSY_SEASONS, "2026-11-16 - 2026-12-24 = Christmas business")));
        ReadinessPoint against = point(points(BARE, "Sales"), CALENDAR).orElseThrow();
        assertFalse(against.there());
        assertEquals(
                "Sales asks to change nothing on Dec 4, 2026. Its guide says: stock is counted"
                        + " Sales is busy from Nov 16, 2026 to Dec 24, 2026. Its guide says: Christmas business",
                against.sentence());
        ReadinessPoint free = point(check.points(BARE, Side.IT, "Sales", DAY.plusDays(40)), CALENDAR)
                .orElseThrow();
        assertTrue(free.there());
        assertEquals("Sales has no freeze and no busy season on that day.", free.sentence());
    }

    @Test
    void a_function_that_told_no_days_may_be_busy_or_not() {
        assertEquals(Optional.empty(), point(points(BARE, "Sales"), CALENDAR));
        house.written("Sales", 0, GuideHouse.typed("Returns", "2026-12-04", ""));
        assertTrue(point(points(BARE, "Sales"), CALENDAR).isPresent());
        house.rules.replace(HouseRules.STANDARD.without(Set.of(Capability.FUNCTION_GUIDES)), "admin");
        assertEquals(Optional.empty(), point(points(BARE, "Sales"), CALENDAR));
    }
}
