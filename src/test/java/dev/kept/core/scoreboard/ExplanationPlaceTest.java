package dev.kept.core.scoreboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.promise.CommitmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationPlaceTest {

    private static final DuePromises.DuePosition AFTER =
            new DuePromises.DuePosition(LocalDate.of(2026, 3, 30), new CommitmentId("c_2"));

    @Test
    void a_place_is_read_as_it_was_written() {
        for (ExplanationPlace place : List.of(
                new ExplanationPlace(false, AFTER),
                new ExplanationPlace(true, AFTER),
                new ExplanationPlace(true, null))) {
            assertEquals(Optional.of(place), ExplanationPlace.read(place.text()));
        }
    }

    @Test
    void what_no_list_wrote_is_no_place() {
        for (String text : List.of("", "x", "__", "_x", "2026-13-01~c", "__2026-03-30~c")) {
            assertEquals(Optional.empty(), ExplanationPlace.read(text), text);
        }
    }
}
