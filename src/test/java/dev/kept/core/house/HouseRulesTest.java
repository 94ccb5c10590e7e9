package dev.kept.core.house;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.rulebook.ConsentRule;
import dev.kept.core.rulebook.DeliveryRule;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.rulebook.StatusField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HouseRulesTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final WorkCalendar OFFICE =
            new WorkCalendar("Office", WorkCalendar.SATURDAY_AND_SUNDAY, Set.of(LocalDate.of(2026, 12, 25)));
    private static final WorkCalendar SHOP = new WorkCalendar("Shop", Set.of(), Set.of());

    private static HouseRules rules(NoticeRule notice) {
        HouseRules standard = HouseRules.STANDARD;
        return new HouseRules(
                notice,
                7,
                15,
                List.of(),
                30,
                standard.causes(),
                List.of(OFFICE, SHOP),
                Retention.FOR_EVER,
                ConsentRule.PRESET,
                DeliveryRule.STANDARD,
                StatusField.NONE,
                NameRule.PRESET,
                MailRule.PRESET,
                Set.of());
    }

    @Test
    void a_function_says_how_often_its_contacts_hear_by_one_of_four_codes() {
        BusinessFunction weekly = new BusinessFunction("Sales", null, null, List.of("sales"), Map.of(), Rhythm.WEEKLY);
        assertEquals(weekly, given(TypedFunction.of(weekly).checked(HouseRules.STANDARD)));
        assertEquals(
                Rhythm.PRESET,
                given(new TypedFunction("Sales", "", "", "").checked(HouseRules.STANDARD))
                        .rhythm());
        assertEquals(
                "rhythm kept.functions.error.rhythm",
                new TypedFunction("Sales", "", "", "", "hourly")
                        .checked(HouseRules.STANDARD)
                        .fold(good -> "taken", refusal -> refusal.field() + " " + refusal.messageKey()));
    }

    @Test
    void a_function_brings_its_zone_and_its_calendar() {
        BusinessFunction sales = new BusinessFunction("Sales", NEW_YORK, "Shop", List.of());

        HouseTerms terms = rules(new NoticeRule(2, "Office")).terms(sales, ZoneOffset.UTC, "here");

        assertEquals(NEW_YORK, terms.zone());
        assertEquals(new NoticeRule(2, "Shop"), terms.notice());
        assertEquals(7, terms.reopenDays());
        assertTrue(terms.calendars().named("Office").holidays().contains(LocalDate.of(2026, 12, 25)));
    }

    @Test
    void notice_in_calendar_days_needs_no_calendar_and_what_a_function_leaves_open_is_the_houses() {
        BusinessFunction sales = new BusinessFunction("Sales", null, "Shop", List.of());
        BusinessFunction bare = new BusinessFunction("Bare", null, null, List.of());

        assertEquals(
                NoticeRule.calendarDays(2),
                rules(NoticeRule.calendarDays(2))
                        .terms(sales, ZoneOffset.UTC, "here")
                        .notice());
        HouseTerms terms = rules(new NoticeRule(2, "Office")).terms(bare, ZoneOffset.UTC, "here");
        assertEquals(new NoticeRule(2, "Office"), terms.notice());
        assertEquals(ZoneOffset.UTC, terms.zone());
    }

    @Test
    void a_typed_function_reads_back_as_it_was() {
        BusinessFunction sales =
                new BusinessFunction("Sales", NEW_YORK, "Shop", List.of("sales", "boss@sales.example"));
        assertEquals(sales, given(TypedFunction.of(sales).checked(rules(new NoticeRule(1, null)))));
        BusinessFunction typed = given(new TypedFunction(" Sales ", "", "", "sales, sales\n\n boss@sales.example ;")
                .checked(HouseRules.STANDARD));
        assertEquals(new BusinessFunction("Sales", null, null, List.of("sales", "boss@sales.example")), typed);
        assertTrue(typed.hasContact("BOSS@sales.example"));
    }

    @Test
    void months_and_promises_are_kept_as_long_as_the_rules_say() {
        LocalDate today = LocalDate.of(2028, 2, 29);
        assertEquals(Optional.of(YearMonth.of(2026, 2)), new Retention(2, null).firstMonth(today));
        assertEquals(Optional.of(LocalDate.of(2027, 11, 29)), new Retention(2, 3).restSince(today));
        assertEquals(Optional.empty(), Retention.FOR_EVER.firstMonth(today));
        assertEquals(Optional.empty(), Retention.FOR_EVER.restSince(today));
        assertThrows(IllegalArgumentException.class, () -> new Retention(1, null));
        assertThrows(IllegalArgumentException.class, () -> new Retention(null, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', '', name",
        "Sales, Mars/Base, '', '', zone",
        "Sales, '', Nowhere, '', calendar",
        "Sales, '', '', 'Jane Doe', contacts",
        "0123456789012345678901234567890123456789012345678901234567890, '', '', '', name",
    })
    void what_is_wrong_with_a_function_is_named(
            String name, String zone, String calendar, String contacts, String field) {
        assertEquals(
                field,
                new TypedFunction(name, zone, calendar, contacts)
                        .checked(HouseRules.STANDARD)
                        .fold(given -> "none", refusal -> String.valueOf(refusal.field())));
    }
}
