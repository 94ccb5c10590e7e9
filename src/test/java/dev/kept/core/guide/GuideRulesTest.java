package dev.kept.core.guide;

import static dev.kept.core.guide.GuideHouse.TODAY;
import static dev.kept.core.guide.GuideHouse.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.guide.GuideContent.GuideSpan;
import dev.kept.core.guide.ShownGuide.GuideChange;
import dev.kept.testing.BundledTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of a guide that contacts write, confirm and change at once. */
class GuideRulesTest {

    private static final TypedGuide FIRST = typed("Returns", "2026-12-18 to 2027-01-06 = stock is counted", "");

    private final GuideHouse house = new GuideHouse();

    private static String refused(Answer<ShownGuide> answer) {
        return answer.fold(given -> "given", refusal -> refusal.messageKey());
    }

    private ShownGuide sales() {
        return house.guides.guide("sales").fold(given -> given, refusal -> null);
    }

    @Test
    void every_function_is_there_also_without_a_guide() {
        house.written("Sales", 0, FIRST);
        List<ShownGuide> all = house.guides.guides().fold(given -> given, refusal -> null);
        assertEquals(
                List.of("Finance", "Sales"),
                all.stream().map(ShownGuide::function).toList());
        assertEquals(List.of(false, true), all.stream().map(ShownGuide::there).toList());
        assertEquals("kept.function_guide.none", refused(house.guides.guide("Nobody")));
    }

    @Test
    void the_first_one_is_a_review_and_a_later_change_alone_is_none() {
        house.written("Sales", 0, FIRST);
        house.day(10);
        ShownGuide changed = house.written("Sales", 1, typed("Returns", "", "Head of sales"));
        assertEquals(TODAY, changed.reviewedOn());
        assertEquals(TODAY.plusDays(365), changed.reviewBy());
        ShownGuide looked = house.write("Sales", 2, typed("Returns by post", "", "Head of sales"), true)
                .fold(given -> given, refusal -> null);
        assertEquals(TODAY.plusDays(10), looked.reviewedOn());
        assertEquals(
                List.of(
                        new GuideChange(TODAY.plusDays(10), Set.of(GuidePart.VALUE_STREAMS)),
                        new GuideChange(TODAY.plusDays(10), Set.of(GuidePart.FREEZE_DATES, GuidePart.OWNER)),
                        new GuideChange(TODAY, Set.of(GuidePart.VALUE_STREAMS, GuidePart.FREEZE_DATES))),
                looked.history());
    }

    @Test
    void after_a_year_it_is_out_of_date_until_a_contact_says_that_it_is_still_true() {
        house.written("Sales", 0, FIRST);
        house.day(365);
        assertTrue(sales().fresh());
        house.day(366);
        assertFalse(sales().fresh());
        ShownGuide again =
                house.guides.take(new TypedChange("Sales", 1, null, true)).fold(given -> given, refusal -> null);
        assertTrue(again.fresh());
        assertEquals(2, again.number());
        assertEquals(Set.of(), again.history().get(0).changed());
        assertEquals(
                FIRST.text(GuidePart.VALUE_STREAMS),
                TypedGuide.of(again.content()).text(GuidePart.VALUE_STREAMS));
    }

    @Test
    void nobody_overwrites_or_confirms_what_they_did_not_see() {
        house.written("Sales", 0, FIRST);
        String overtaken = "kept.function_guide.error.overtaken";
        assertEquals(overtaken, refused(house.write("Sales", 0, typed("Mine", "", ""), true)));
        assertEquals(overtaken, refused(house.guides.take(new TypedChange("Sales", 0, null, true))));
        assertEquals(overtaken, refused(house.write("Sales", 2, typed("Mine", "", ""), true)));
        assertEquals("Returns", sales().content().streams().get(0).name());
        assertEquals(1, sales().number());
    }

    @Test
    void nothing_cannot_be_still_true_and_saving_what_is_there_changes_nothing() {
        assertEquals(
                "kept.function_guide.error.nothing",
                refused(house.guides.take(new TypedChange("Finance", 0, null, true))));
        assertEquals(0, house.written("Finance", 0, typed("", "", "")).number());
        house.written("Sales", 0, FIRST);
        assertEquals(1, house.written("Sales", 1, FIRST).number());
        assertEquals(2, house.write("Sales", 1, FIRST, true).fold(ShownGuide::number, refusal -> 0));
    }

    @Test
    void an_owner_alone_is_no_guide() {
        assertFalse(house.written("Sales", 0, typed("", "", "Head of sales")).there());
    }

    @Test
    void a_freeze_is_told_for_its_first_and_its_last_day_and_no_other() {
        house.written("Sales", 0, FIRST);
        LocalDate first = LocalDate.of(2026, 12, 18);
        GuideSpan stock = new GuideSpan(first, LocalDate.of(2027, 1, 6), "stock is counted");
        assertEquals(List.of(stock), house.guides.freezes("SALES", first));
        assertEquals(List.of(stock), house.guides.freezes("Sales", LocalDate.of(2027, 1, 6)));
        assertEquals(List.of(), house.guides.freezes("Sales", first.minusDays(1)));
        assertEquals(List.of(), house.guides.freezes("Sales", LocalDate.of(2027, 1, 7)));
        assertEquals(List.of(), house.guides.freezes("Finance", first));
        assertEquals(
                List.of("Sales asks to change nothing from Dec 18, 2026 to Jan 6, 2027."
                        + " Its guide says: stock is counted"),
                new FreezeWords(house.guides, BundledTexts.english()).sentences("Sales", first));
    }
}
