package dev.kept.core.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "soon,   2026-03-04T12:00:00Z, 2026-03-04T12:00:00Z",
        "daily,  2026-03-04T12:00:00Z, 2026-03-05T06:00:00Z",
        "daily,  2026-03-04T05:59:59Z, 2026-03-04T06:00:00Z",
        "daily,  2026-03-04T06:00:00Z, 2026-03-05T06:00:00Z",
        "weekly, 2026-03-04T12:00:00Z, 2026-03-09T06:00:00Z",
        "weekly, 2026-03-08T12:00:00Z, 2026-03-09T06:00:00Z",
        "weekly, 2026-03-09T05:59:59Z, 2026-03-09T06:00:00Z",
        "weekly, 2026-03-09T06:00:00Z, 2026-03-16T06:00:00Z",
        // The clocks are put on in the night to 29 March, and back in that to 25 October: seven stays seven.
        "daily,  2026-03-28T12:00:00Z, 2026-03-29T05:00:00Z",
        "daily,  2026-10-24T12:00:00Z, 2026-10-25T06:00:00Z",
        "weekly, 2026-03-26T12:00:00Z, 2026-03-30T05:00:00Z",
        "weekly, 2026-10-22T12:00:00Z, 2026-10-26T06:00:00Z"
    })
    void what_is_known_is_mailed_soon_the_next_morning_or_on_monday(String code, Instant known, Instant due) {
        assertEquals(Optional.of(due), Rhythm.of(code).orElseThrow().due(known, BERLIN));
    }

    @Test
    void with_questions_only_it_is_mailed_never() {
        assertEquals(Optional.empty(), Rhythm.QUESTIONS_ONLY.due(Instant.EPOCH, BERLIN));
    }

    @Test
    void codes_never_change() {
        assertEquals(
                List.of("soon", "daily", "weekly", "questions_only"),
                Arrays.stream(Rhythm.values()).map(Rhythm::code).toList());
        assertEquals(Optional.empty(), Rhythm.of("SOON"));
        assertEquals(Rhythm.SOON, Rhythm.PRESET);
    }
}
