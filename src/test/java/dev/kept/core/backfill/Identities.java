package dev.kept.core.backfill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

/** The identities stated at {@link PromiseCounts}. */
final class Identities {

    private Identities() {}

    static void ofDueDates(String what, Map<String, Long> dates, Map<String, Long> promises) {
        ofPromises(what, promises);
        assertEquals(
                dates.get("resolved_on_time"),
                promises.get("kept_first")
                        - promises.get("kept_first_after_moved_date")
                        + promises.get("kept_by_moved_date_only")
                        + promises.get("not_delivered_on_time")
                        + promises.get("left_out_on_time"),
                what + ": on time");
        assertEquals(
                dates.get("resolved_late"),
                promises.get("late")
                        + promises.get("kept_first_after_moved_date")
                        + promises.get("not_delivered_late")
                        + promises.get("left_out_late"),
                what + ": late");
        assertEquals(
                dates.get("unresolved_overdue") + dates.get("unresolved_not_yet_due"),
                promises.get("open")
                        - promises.get("open_without_date_now")
                        + promises.get("withdrawn_with_date_now")
                        + promises.get("left_out_open"),
                what + ": open");
    }

    static void ofPromises(String what, Map<String, Long> promises) {
        assertEquals(
                promises.get("promises"),
                promises.get("kept_first")
                        + promises.get("kept_by_moved_date_only")
                        + promises.get("late")
                        + promises.get("withdrawn")
                        + promises.get("open")
                        + promises.get("not_delivered"),
                what + ": promises");
    }
}
