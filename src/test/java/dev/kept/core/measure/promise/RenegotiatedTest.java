package dev.kept.core.measure.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.Nullable;
import dev.kept.core.measure.PromiseTable;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the promise table says about changes. */
final class RenegotiatedTest {

    private static final LocalDate DUE = day(20);

    @Test
    void changes_with_notice_too_late_and_after_the_date_are_told_apart() {
        Promise promise = promise(
                "a",
                null,
                new DateChange(day(10), day(25), true),
                new DateChange(day(25), day(30), true),
                new DateChange(day(26), day(40), false));
        Renegotiated all = Renegotiated.of(table(3, promise));
        assertEquals(new Renegotiated(3, 1, 1), all);
        assertEquals(new Rate(1, 3), all.beforeRate());
        assertEquals(new Rate(1, 3), all.afterRate());
        assertEquals(new Renegotiated(6, 2, 2), all.plus(all));
    }

    @Test
    void notice_runs_to_the_date_in_force_which_a_change_that_does_not_count_leaves_alone() {
        Promise promise =
                promise("a", null, new DateChange(day(10), day(50), false), new DateChange(day(30), day(60), true));
        assertEquals(new Renegotiated(2, 1, 1), Renegotiated.of(table(1, promise)));
        assertNull(Renegotiated.of(table(1)).beforeRate().value());
    }

    private static PromiseTable table(int noticeDays, Promise... promises) {
        return new PromiseTable(List.of(promises), day(60), noticeDays);
    }

    private static Promise promise(String id, @Nullable LocalDate delivered, DateChange... changes) {
        return new Promise(id, day(1), DUE, List.of(changes), delivered, List.of(), null, null, null, 1, Side.IT);
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 1, 1).plusDays(number - 1L);
    }
}
