package dev.kept.core.house;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.rulebook.StatusField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The field in which IT says how promises stand, as it is typed. */
final class TypedStatusFieldTest {

    @Test
    void nothing_typed_is_no_field() {
        assertEquals(StatusField.NONE, given(TypedStatusField.EMPTY.checked()));
        assertEquals(StatusField.NONE, given(new TypedStatusField(" ", "\n", " ", "").checked()));
    }

    @Test
    void names_are_kept_as_typed_and_found_in_any_case() {
        StatusField field = given(new TypedStatusField(" RAG ", "Green\n Fine \nGreen", "Amber", "Red").checked());
        assertEquals("RAG", field.name());
        assertEquals(
                Map.of(
                        ReportedStatus.ON_TRACK, List.of("Green", "Fine"),
                        ReportedStatus.IN_DANGER, List.of("Amber"),
                        ReportedStatus.OFF, List.of("Red")),
                field.values());
        assertEquals(Optional.of(ReportedStatus.ON_TRACK), field.meaning("FINE"));
        assertEquals(Optional.empty(), field.meaning("Blue"));
        assertEquals(Optional.empty(), field.meaning(null));
        assertTrue(field.is("rag"));
        assertFalse(StatusField.NONE.is(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; Green; ''; ''; statusField kept.rules.error.statusField.none",
                "RAG; ''; Amber; Red; onTrack kept.rules.error.statusField.values",
                "RAG; Green; ''; ''; inDanger kept.rules.error.statusField.values",
                "RAG; Green; green; Red; statusField kept.rules.error.statusField.twice",
                "'RAG\nLight'; Green; Amber; Red; statusField kept.rules.error.statusField.one"
            })
    void what_cannot_be_read_is_named(String name, String onTrack, String inDanger, String off, String wrong) {
        assertEquals(
                wrong,
                new TypedStatusField(name.replace("\\n", "\n"), onTrack, inDanger, off)
                        .checked()
                        .fold(field -> "good", refusal -> refusal.field() + " " + refusal.messageKey()));
    }
}
