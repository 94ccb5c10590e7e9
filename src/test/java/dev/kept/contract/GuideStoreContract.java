package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.guide.GuideContent;
import dev.kept.core.guide.GuideContent.GlossaryTerm;
import dev.kept.core.guide.GuideContent.GuideSpan;
import dev.kept.core.guide.GuideContent.OwnNumber;
import dev.kept.core.guide.GuideContent.ValueStream;
import dev.kept.core.guide.GuidePart;
import dev.kept.core.guide.GuideStore;
import dev.kept.core.guide.GuideVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every store of guides must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class GuideStoreContract {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 18);

    /** Every part has something, with signs that are no ASCII. */
    private static final GuideContent WHOLE = new GuideContent(
            List.of(new ValueStream("Retouren", "f\u00fcr K\u00e4ufer = schnell"), new ValueStream("Vor Ort", "")),
            List.of(
                    new OwnNumber("Orders a day", new BigDecimal("1200").stripTrailingZeros(), null, false),
                    new OwnNumber("Returns", new BigDecimal("4.5"), BigDecimal.ONE, true)),
            List.of(new GlossaryTerm("Return order", List.of("RO"), "goods that come back")),
            List.of(new GuideSpan(DAY.minusDays(30), DAY.minusDays(1), "Christmas")),
            List.of(new GuideSpan(DAY, DAY, ""), new GuideSpan(DAY, DAY.plusDays(9), "stock \u2013 all of it")),
            "Answers within a day.\nAnd in plain words.",
            "Head of sales");

    /** The store under test; the same one however often it is asked for. */
    protected abstract GuideStore guides();

    private static GuideVersion version(String function, int number, GuideContent content, GuidePart... changed) {
        Instant at = NOON.plusSeconds(number * 60L);
        return new GuideVersion(function, number, content, at, NOON, Set.of(changed));
    }

    @Test
    void nothing_is_there_at_first() {
        assertEquals(List.of(), guides().current());
        assertEquals(List.of(), guides().marks());
        assertEquals(List.of(), guides().versions("Sales", 9));
        assertEquals(List.of(), guides().versions("", 9));
    }

    @Test
    void a_version_is_read_as_it_was_added() {
        GuideVersion version = version("B\u00fcro & Co", 1, WHOLE, GuidePart.OWNER, GuidePart.GLOSSARY);
        assertTrue(guides().add(version));
        assertEquals(List.of(version), guides().versions("B\u00dcRO & co", 9));
        assertEquals(List.of(version), guides().current());
        assertEquals(List.of(version.mark()), guides().marks());
    }

    @Test
    void versions_of_a_function_come_the_last_one_first() {
        GuideVersion first = version("Sales", 1, WHOLE, GuidePart.OWNER);
        GuideVersion second = version("Sales", 2, GuideContent.NOTHING);
        GuideVersion other = version("Finance", 1, GuideContent.NOTHING);
        assertTrue(guides().add(first) && guides().add(other) && guides().add(second));
        assertEquals(List.of(second, first), guides().versions("sales", 9));
        assertEquals(List.of(second), guides().versions("sales", 1));
        assertEquals(Set.of(second, other), Set.copyOf(guides().current()));
        assertEquals(
                Set.of(first.mark(), second.mark(), other.mark()),
                guides().marks().stream().collect(Collectors.toSet()));
    }

    @Test
    void of_two_versions_with_one_number_the_first_is_kept() {
        GuideVersion first = version("Sales", 1, WHOLE);
        assertTrue(guides().add(first));
        assertFalse(guides().add(version("SALES", 1, GuideContent.NOTHING, GuidePart.OWNER)));
        assertEquals(List.of(first), guides().versions("Sales", 9));
    }
}
