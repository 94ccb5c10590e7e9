package dev.kept.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.promise.Announced;
import dev.kept.core.promise.Announcements;
import dev.kept.core.promise.Consent;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Telling;
import dev.kept.core.promise.Word;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which warnings would have been in time, had anybody heard them. */
final class AnnouncementTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 20);
    private static final LocalDate EARLY = FIRST.minusDays(9);

    private static Announced said(LocalDate day, Telling... tellings) {
        return new Announced(2, day, null, List.of(tellings));
    }

    private static Optional<LocalDate> unheard(Announced... announced) {
        return Announcement.unheard(new Promise(
                "1",
                EARLY.minusDays(30),
                FIRST,
                List.of(),
                null,
                List.of(),
                EARLY,
                null,
                null,
                1,
                Side.IT,
                new Announcements(Arrays.asList(announced))));
    }

    @Test
    void told_to_nobody_until_the_day_before_the_date_and_the_first_of_several() {
        assertEquals(Optional.of(EARLY), unheard(said(EARLY)));
        assertEquals(Optional.of(FIRST.minusDays(1)), unheard(said(FIRST.minusDays(1))));
        assertEquals(Optional.empty(), unheard(said(FIRST)), "nothing can be heard in time on the day itself");
        assertEquals(Optional.of(EARLY), unheard(said(EARLY.plusDays(2)), said(EARLY)));
        assertEquals(Optional.empty(), unheard());
    }

    @Test
    void not_where_somebody_was_told_in_time_of_this_or_another_and_again_where_they_deny_it() {
        Telling late = Telling.mailed(FIRST.plusDays(1), 3);
        Telling stated = new Telling(EARLY, EARLY, Consent.of(Word.STATED, 3));
        Telling denied = new Telling(EARLY, EARLY, new Consent(Word.STATED, 3, EARLY.plusDays(1), null));
        assertEquals(Optional.empty(), unheard(said(EARLY, stated)));
        assertEquals(Optional.of(EARLY), unheard(said(EARLY, denied)));
        assertEquals(Optional.empty(), unheard(said(EARLY, late)), "told too late is another thing");
        assertEquals(Optional.empty(), unheard(said(EARLY), said(EARLY.plusDays(2), stated)));
        assertEquals(Optional.of(EARLY), unheard(said(EARLY), said(EARLY.plusDays(2), late)));
    }

    @Test
    void an_earlier_date_warns_of_nothing() {
        assertEquals(Optional.empty(), unheard(new Announced(2, EARLY, FIRST.minusDays(3), List.of())));
        assertEquals(Optional.of(EARLY), unheard(new Announced(2, EARLY, FIRST.plusDays(3), List.of())));
    }
}
