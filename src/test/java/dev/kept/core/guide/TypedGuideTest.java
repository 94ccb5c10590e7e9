package dev.kept.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Refusal;
import dev.kept.core.guide.GuideContent.GlossaryTerm;
import dev.kept.core.guide.GuideContent.GuideSpan;
import dev.kept.core.guide.GuideContent.OwnNumber;
import dev.kept.core.guide.GuideContent.ValueStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How people may write the entries of a guide. */
class TypedGuideTest {

    private static GuideContent read(GuidePart part, String text) {
        return new TypedGuide(Map.of(part, text)).checked().fold(given -> given, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private static List<String> wrong(GuidePart part, String text) {
        return new TypedGuide(Map.of(part, text))
                .wrong().stream().map(Refusal::messageKey).toList();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text).stripTrailingZeros();
    }

    @Test
    void a_value_stream_may_have_nothing_but_a_name() {
        assertEquals(
                List.of(new ValueStream("Returns", "for buyers = all of them"), new ValueStream("Shops", "")),
                read(GuidePart.VALUE_STREAMS, "Returns=for buyers = all of them\r\n\n  Shops ")
                        .streams());
    }

    @Test
    void numbers_are_written_as_people_are_used_to() {
        assertEquals(
                List.of(
                        new OwnNumber("Orders", number("1200"), number("10"), true),
                        new OwnNumber("Share", number("4.5"), number("0.5"), false),
                        new OwnNumber("Debt", number("-3"), null, false)),
                read(GuidePart.OWN_NUMBERS, "Orders = 1200 +-10%\nShare=4,5 \u00b1 0.50\nDebt = -3")
                        .numbers());
    }

    @Test
    void a_sign_between_thousands_is_refused_because_it_means_another_number_elsewhere() {
        for (String bad : List.of("Orders = 1.200", "Orders = 1,200", "Orders = many", "Orders", "= 5", "Orders =")) {
            assertEquals(List.of("kept.function_guide.error.own_numbers"), wrong(GuidePart.OWN_NUMBERS, bad), bad);
        }
    }

    @Test
    void a_term_has_spellings_and_a_meaning() {
        assertEquals(
                List.of(new GlossaryTerm("Return order", List.of("RO", "return"), "goods, sent back")),
                read(GuidePart.GLOSSARY, "Return order, RO ,, return = goods, sent back")
                        .glossary());
        assertEquals(List.of("kept.function_guide.error.glossary"), wrong(GuidePart.GLOSSARY, "Return order"));
        assertEquals(List.of("kept.function_guide.error.glossary"), wrong(GuidePart.GLOSSARY, ", = nothing"));
    }

    @Test
    void days_are_one_or_the_first_and_the_last() {
        LocalDate day = LocalDate.of(2026, 12, 18);
        for (String typed : List.of(
                "2026-12-18 - 2027-01-06 = stock",
                "2026-12-18 to 2027-01-06 = stock",
                "2026-12-18 bis 2027-01-06=stock",
                "2026-12-18..2027-01-06 = stock")) {
            assertEquals(
                    List.of(new GuideSpan(day, LocalDate.of(2027, 1, 6), "stock")),
                    read(GuidePart.FREEZE_DATES, typed).freezes(),
                    typed);
        }
        assertEquals(
                List.of(new GuideSpan(day, day, "")),
                read(GuidePart.BUSY_SEASONS, "2026-12-18").seasons());
        for (String bad : List.of("18.12.2026", "2026-02-30", "2026-12-18 to 2026-12-01 = x", "always", "= x")) {
            assertEquals(List.of("kept.function_guide.error.freeze_dates"), wrong(GuidePart.FREEZE_DATES, bad), bad);
        }
    }

    @Test
    void nothing_is_longer_than_a_request_can_be_and_nothing_unprintable() {
        assertEquals(
                List.of("kept.function_guide.error.long"),
                wrong(GuidePart.EXPECTATIONS, "x".repeat(TypedGuide.LONGEST + 1)));
        assertEquals(
                List.of("kept.function_guide.error.long"),
                wrong(GuidePart.OWNER, "x".repeat(TypedGuide.LONGEST_OWNER + 1)));
        assertEquals(List.of("kept.refusal.text.characters"), wrong(GuidePart.OWNER, "one\ntwo"));
        assertEquals(List.of("kept.refusal.text.characters"), wrong(GuidePart.EXPECTATIONS, "\u0000"));
        assertEquals(List.of("kept.function_guide.error.lines"), wrong(GuidePart.VALUE_STREAMS, "x\n".repeat(61)));
        assertTrue(wrong(GuidePart.VALUE_STREAMS, "x\n".repeat(60)).isEmpty());
        String much = "x".repeat(TypedGuide.LONGEST);
        assertTrue(LONG.wrong().stream().anyMatch(one -> one.messageKey().equals("kept.function_guide.error.whole")));
        assertEquals(List.of(), wrong(GuidePart.EXPECTATIONS, much));
    }

    private static final TypedGuide LONG = new TypedGuide(Map.of(
            GuidePart.VALUE_STREAMS, "x".repeat(TypedGuide.LONGEST),
            GuidePart.OWN_NUMBERS, "x".repeat(TypedGuide.LONGEST),
            GuidePart.GLOSSARY, "x".repeat(TypedGuide.LONGEST),
            GuidePart.BUSY_SEASONS, "x".repeat(TypedGuide.LONGEST),
            GuidePart.FREEZE_DATES, "x".repeat(TypedGuide.LONGEST),
            GuidePart.EXPECTATIONS, "x".repeat(1)));

    /** What was kept once is read the same for ever: a version is stored as it would be typed. */
    @Test
    void what_is_read_is_written_so_that_it_is_read_the_same() {
        Random random = new Random(15);
        String[] bits = {
            "a", " ", "=", ",", "-", "\u00b1", "5", "12", ".", "%", "to", "2026-12-18", "\u00e4", "\n", "\t"
        };
        int good = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            for (GuidePart part : GuidePart.values()) {
                TypedGuide typed = new TypedGuide(Map.of(part, text.toString()));
                if (typed.wrong().isEmpty()) {
                    GuideContent content = read(part, text.toString());
                    TypedGuide again = TypedGuide.of(content);
                    assertEquals(List.of(), again.wrong(), text::toString);
                    assertEquals(content, read(part, again.text(part)), text::toString);
                    good++;
                }
            }
        }
        assertTrue(good > 40_000, Integer.toString(good));
    }
}
