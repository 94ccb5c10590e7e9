package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.notice.DigestStore;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every store of weekly digests must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class DigestStoreContract {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    /** The store under test; the same one however often it is asked for. */
    protected abstract DigestStore digests();

    @Test
    void a_digest_is_off_until_it_is_switched_on_for_any_spelling_of_the_name() {
        assertFalse(digests().on("B\u00fcro"));
        digests().turn("B\u00fcro", true, "key-admin");
        assertTrue(digests().on(" b\u00dcRO "));
        assertFalse(digests().on("Buro"));
        digests().turn("B\u00dcRO", false, "key-admin");
        assertFalse(digests().on("B\u00fcro"));
        digests().turn("B\u00fcro", true, "key-admin");
        assertTrue(digests().on("B\u00fcro"));
    }

    @Test
    void a_mail_is_claimed_once_for_each_reader_function_and_week() {
        assertTrue(digests().claim("reader-1", "Sales", MONDAY));
        assertFalse(digests().claim("reader-1", " sales", MONDAY));
        assertTrue(digests().claim("reader-2", "Sales", MONDAY));
        assertTrue(digests().claim("reader-1", "Finance", MONDAY));
        assertTrue(digests().claim("reader-1", "Sales", MONDAY.plusWeeks(1)));
        digests().giveBack("reader-1", "Sales", MONDAY);
        assertTrue(digests().claim("reader-1", "Sales", MONDAY));
        assertFalse(digests().claim("reader-2", "Sales", MONDAY));
    }

    @Test
    void weeks_before_are_forgotten_and_others_are_not() {
        digests().claim("reader-1", "Sales", MONDAY.minusWeeks(1));
        digests().claim("reader-1", "Sales", MONDAY);
        digests().forget(MONDAY);
        assertTrue(digests().claim("reader-1", "Sales", MONDAY.minusWeeks(1)));
        assertFalse(digests().claim("reader-1", "Sales", MONDAY));
    }
}
