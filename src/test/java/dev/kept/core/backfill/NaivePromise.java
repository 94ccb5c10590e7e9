package dev.kept.core.backfill;

import dev.kept.core.backfill.IssueRecord.History;
import dev.kept.core.backfill.IssueRecord.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A second reader of due dates with no care for speed: asks of every moment, from scratch, what was in force then. Wants
 * an issue whose tracker keeps the resolution and whose changes lie apart in time.
 *
 * @param madeOn {@code null}, with all others, for no promise
 */
record NaivePromise(
        LocalDate madeOn, LocalDate firstDate, LocalDate latestDate, LocalDate deliveredOn, LocalDate withdrawnOn) {

    static NaivePromise of(IssueRecord issue, ZoneId zone) {
        List<Instant> moments = new ArrayList<>(List.of(issue.created()));
        issue.histories().forEach(history -> moments.add(history.created()));
        moments.removeIf(moment -> issue.resolved() != null && moment.isAfter(issue.resolved()));
        moments.sort(Comparator.naturalOrder());
        Instant made = moments.stream()
                .filter(moment -> open(issue, moment) && dueAt(issue, moment) != null)
                .filter(moment -> !dueAt(issue, moment).isBefore(LocalDate.ofInstant(moment, zone)))
                .findFirst()
                .orElse(null);
        if (made == null) {
            return new NaivePromise(null, null, null, null, null);
        }
        Instant end = moments.get(moments.size() - 1);
        LocalDate last = dueAt(issue, end);
        LocalDate latest = dueAt(issue, made);
        Instant cleared = null;
        for (Instant moment : moments) {
            if (moment.isBefore(made) || !open(issue, moment)) {
                continue;
            }
            LocalDate due = dueAt(issue, moment);
            latest = due == null ? latest : due;
            cleared = due != null ? null : cleared == null ? moment : cleared;
        }
        if (last == null && cleared == null) {
            cleared = end;
        }
        boolean delivered = issue.resolved() != null && last != null;
        return new NaivePromise(
                LocalDate.ofInstant(made, zone),
                dueAt(issue, made),
                delivered ? last : latest,
                delivered ? LocalDate.ofInstant(issue.resolved(), zone) : null,
                last == null ? LocalDate.ofInstant(cleared, zone) : null);
    }

    private static boolean open(IssueRecord issue, Instant moment) {
        return valueAt(issue, "resolution", null, moment) == null;
    }

    private static LocalDate dueAt(IssueRecord issue, Instant moment) {
        String now = issue.dueDate() == null ? null : issue.dueDate().toString();
        String due = valueAt(issue, "duedate", now, moment);
        return due == null ? null : LocalDate.parse(due);
    }

    private static String valueAt(IssueRecord issue, String field, String now, Instant moment) {
        History before = null;
        History after = null;
        for (History history : issue.histories()) {
            boolean touches =
                    history.items().stream().anyMatch(item -> item.field().equals(field));
            if (touches && !history.created().isAfter(moment)) {
                before = before == null || history.created().isAfter(before.created()) ? history : before;
            } else if (touches) {
                after = after == null || history.created().isBefore(after.created()) ? history : after;
            }
        }
        if (before != null) {
            return item(before, field).to();
        }
        return after == null ? now : item(after, field).from();
    }

    private static Item item(History history, String field) {
        return history.items().stream()
                .filter(item -> item.field().equals(field))
                .findFirst()
                .orElseThrow();
    }
}
