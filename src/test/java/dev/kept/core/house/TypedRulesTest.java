package dev.kept.core.house;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.Refusal;
import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.house.TypedRules.TypedCalendar;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.ConsentRule;
import dev.kept.core.rulebook.DeliveryRule;
import dev.kept.core.rulebook.StatusField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedRulesTest {

    private static final String CAUSES = "forgotten | it\ndecision_late | business | Decided late";
    private static final Set<DayOfWeek> WEEKEND = WorkCalendar.SATURDAY_AND_SUNDAY;
    private static final StatusField RAG = new StatusField(
            "RAG",
            Map.of(ReportedStatus.ON_TRACK, List.of("Green"), ReportedStatus.OFF, List.of("Red", "Black")),
            null);

    private static TypedRules typed(
            String notice, String calendar, String remind, String causes, TypedCalendar... all) {
        return typed(notice, calendar, remind, causes, List.of(all), "", "", "", "");
    }

    private static TypedRules typed(
            String notice,
            String calendar,
            String remind,
            String causes,
            List<TypedCalendar> all,
            String years,
            String months,
            String notices,
            String mails) {
        TypedStatusField none = TypedStatusField.EMPTY;
        return new TypedRules(
                notice, calendar, "14", "", remind, "30", causes, all, years, months, "", "", "", none, "", notices,
                mails);
    }

    private static String wrong(TypedRules typed) {
        return typed.checked().fold(rules -> "none", refusal -> refusal.field() + " " + refusal.messageKey());
    }

    private static Set<LocalDate> holidays(String text) {
        return given(typed("1", "", "", CAUSES, new TypedCalendar("Office", WEEKEND, text))
                        .checked())
                .calendars()
                .get(0)
                .holidays();
    }

    @Test
    void the_standard_rules_and_any_others_read_back_as_they_were() {
        assertEquals(
                HouseRules.STANDARD, given(TypedRules.of(HouseRules.STANDARD).checked()));
        HouseRules own = new HouseRules(
                new NoticeRule(3, "Office"),
                0,
                3,
                List.of(9, 2),
                1,
                List.of(
                        new Cause("a", Side.IT, "With | a bar"),
                        new Cause("b", Side.BUSINESS, null),
                        new Cause("c", null, "Neither")),
                List.of(new WorkCalendar("Office", Set.of(DayOfWeek.FRIDAY), Set.of(LocalDate.of(2026, 12, 25)))),
                new Retention(5, 24),
                ConsentRule.STATED_COUNTS,
                new DeliveryRule(List.of("Done", "Fertig"), List.of("Live")),
                RAG,
                NameRule.PRESET,
                new MailRule(false, null, 9),
                Set.of());
        assertEquals(own, given(TypedRules.of(own).checked()));
    }

    @Test
    void reminders_are_read_in_any_order_and_way_of_writing() {
        assertEquals(
                List.of(14, 7, 1),
                given(typed("1", "", " 1; 14,7 7", CAUSES).checked()).remindDays());
        assertEquals(List.of(), given(typed("1", "", "", CAUSES).checked()).remindDays());
    }

    @Test
    void holidays_are_read_as_people_paste_them() {
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        LocalDate labour = LocalDate.of(2027, 5, 1);
        assertEquals(Set.of(christmas, labour), holidays("2026-12-25 Christmas\n\n 1.5.2027 - Tag der Arbeit \r\n"));
        assertEquals(Set.of(), holidays(" \n"));
        assertEquals(
                Set.of(christmas, labour),
                holidays("BEGIN:VCALENDAR\r\n"
                        + "BEGIN:VEVENT\r\n"
                        + "DTSTART;VALUE=DATE:20261225\r\n"
                        + "DTEND;VALUE=DATE:20261226\r\n"
                        + "SUMMARY:Christmas\r\n"
                        + "END:VEVENT\r\n"
                        + "BEGIN:VEVENT\r\n"
                        + "DTSTART:20270501T000000Z\r\n"
                        + "END:VEVENT\r\n"
                        + "END:VCALENDAR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Christmas", "2026-02-30", "31.4.2026", "2026-12-251", "12/25/2026", "2026"})
    void what_is_no_day_is_named(String line) {
        TypedRules typed = typed("1", "", "", CAUSES, new TypedCalendar("Office", WEEKEND, "2026-01-01\n" + line));
        assertEquals("calendar0.holidays kept.rules.error.holidays", wrong(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "'', noticeDays",
        "-1, noticeDays",
        "366, noticeDays",
        "1.5, noticeDays",
        "one, noticeDays",
        "1e2, noticeDays"
    })
    void days_of_notice_are_a_number(String days, String field) {
        assertEquals(field + " kept.rules.error.days", wrong(typed(days, "", "", CAUSES)));
    }

    @ParameterizedTest
    @CsvSource({
        "'soon', remindDays kept.rules.error.remind",
        "'-1', remindDays kept.rules.error.remind",
        "'400', remindDays kept.rules.error.remind",
        "'1 2 3 4 5 6 7 8 9 10 11', remindDays kept.rules.error.remind.many",
    })
    void reminders_are_numbers(String typed, String wrong) {
        assertEquals(wrong, wrong(typed("1", "", typed, CAUSES)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "forgotten;causes kept.rules.error.cause",
                "Forgotten | it;causes kept.rules.error.cause",
                "forgotten | us;causes kept.rules.error.cause",
                "| it;causes kept.rules.error.cause",
                "a | it, b | it;causes kept.rules.error.cause",
                "'';causes kept.rules.error.cause.sides",
                "a | it;causes kept.rules.error.cause.sides",
                "b | business;causes kept.rules.error.cause.sides",
                "n | none;causes kept.rules.error.cause.sides",
            })
    void causes_have_a_code_and_a_side_and_both_sides_have_one(String causes, String wrong) {
        assertEquals(wrong, wrong(typed("1", "", "", causes)));
    }

    @Test
    void a_code_stands_for_one_cause() {
        assertEquals(
                "causes kept.rules.error.cause.twice", wrong(typed("1", "", "", CAUSES + "\nforgotten | business")));
    }

    @Test
    void calendars_need_names_of_their_own_and_a_day_to_work() {
        TypedCalendar office = new TypedCalendar("Office", WEEKEND, "");
        assertEquals(
                "calendar1.name kept.rules.error.calendar.twice", wrong(typed("1", "", "", CAUSES, office, office)));
        assertEquals(
                "calendar0.name kept.rules.error.calendar.name",
                wrong(typed("1", "", "", CAUSES, new TypedCalendar(" ", WEEKEND, "2026-01-01"))));
        assertEquals(
                "calendar0.name kept.rules.error.calendar.name",
                wrong(typed("1", "", "", CAUSES, new TypedCalendar("x".repeat(61), WEEKEND, ""))));
        assertEquals(
                "calendar0.free kept.rules.error.calendar.free",
                wrong(typed("1", "", "", CAUSES, new TypedCalendar("Rest", EnumSet.allOf(DayOfWeek.class), ""))));
        assertEquals(
                List.of(),
                given(typed("1", "", "", CAUSES, new TypedCalendar("", WEEKEND, ""))
                                .checked())
                        .calendars());
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', none",
        "2, 3, none",
        "' 100 ', 1200, none",
        "1, '', figureYears kept.rules.error.figureYears",
        "101, '', figureYears kept.rules.error.figureYears",
        "-3, '', figureYears kept.rules.error.figureYears",
        "for ever, '', figureYears kept.rules.error.figureYears",
        "99999999999, '', figureYears kept.rules.error.figureYears",
        "2.5, '', figureYears kept.rules.error.figureYears",
        "'', 2, packMonths kept.rules.error.packMonths",
        "'', 1201, packMonths kept.rules.error.packMonths",
        "'', never, packMonths kept.rules.error.packMonths",
    })
    void what_is_kept_is_a_number_or_nothing(String years, String months, String wrong) {
        assertEquals(wrong, wrong(typed("1", "", "", CAUSES, List.of(), years, months, "", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "maybe, 5, notices kept.rules.error.notices",
        "on, 0, mailsADay kept.rules.error.mailsADay",
        "on, 51, mailsADay kept.rules.error.mailsADay",
        "off, many, mailsADay kept.rules.error.mailsADay",
        "off, 999999999999, mailsADay kept.rules.error.mailsADay"
    })
    void mails_are_on_or_off_and_so_many_a_day(String notices, String mailsADay, String wrong) {
        assertEquals(wrong, wrong(mails(notices, mailsADay)));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        TypedRules typed = new TypedRules(
                "x",
                "Office",
                "-1",
                "61",
                "soon",
                "0",
                "nonsense",
                List.of(
                        new TypedCalendar("Office", WEEKEND, "never"),
                        new TypedCalendar("", WEEKEND, "2026-12-25"),
                        new TypedCalendar("Shop", Set.of(DayOfWeek.values()), "")),
                "0",
                "x",
                "flying",
                "",
                "",
                new TypedStatusField("", "Green", "", ""),
                "flying",
                "maybe",
                "99");
        assertEquals(
                List.of(
                        "noticeDays",
                        "reopenDays",
                        "remindDays",
                        "freshDays",
                        "causes",
                        "calendar0.holidays",
                        "calendar1.name",
                        "calendar2.free",
                        "correctMinutes",
                        "figureYears",
                        "packMonths",
                        "consent",
                        "statusField",
                        "names",
                        "notices",
                        "mailsADay"),
                typed.wrong().stream().map(Refusal::field).toList());
        assertEquals(List.of(), TypedRules.of(HouseRules.STANDARD).wrong());
    }

    @Test
    void mails_have_a_preset() {
        assertEquals(MailRule.PRESET, given(mails("", "").checked()).mails());
        assertEquals(
                new MailRule(false, null, 50),
                given(mails(" off ", " 50 ").checked()).mails());
    }

    private static TypedRules mails(String notices, String mailsADay) {
        return typed("1", "", "", CAUSES, List.of(), "", "", notices, mailsADay);
    }

    @Test
    void an_empty_field_keeps_everything() {
        TypedRules typed = typed("1", "", "", CAUSES, List.of(), " ", "12", "", "");
        assertEquals(new Retention(null, 12), given(typed.checked()).retention());
    }

    @Test
    void the_calendar_of_the_notice_rule_must_be_there() {
        TypedCalendar office = new TypedCalendar("Office", WEEKEND, "");
        assertEquals("none", wrong(typed("2", "Office", "", CAUSES, office)));
        assertEquals("noticeCalendar kept.rules.error.calendar.unknown", wrong(typed("2", "Office", "", CAUSES)));
    }
}
