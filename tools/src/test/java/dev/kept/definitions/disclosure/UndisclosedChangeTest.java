package dev.kept.definitions.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** What was changed without a word. */
final class UndisclosedChangeTest {

    @Test
    void without_changes_nothing_was_hidden() {
        assertNull(UndisclosedChange.of(0, 0).value());
        assertEquals(0.25, UndisclosedChange.of(1, 4).value());
    }
}
