package dev.kept.core.backfill;

import dev.kept.core.Nullable;
import dev.kept.core.backfill.IssueRecord.History;
import dev.kept.core.backfill.IssueRecord.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts what became of due dates, issue by issue, by the rules D1 to D3, R1, R2, O1 to O5 and M1 to M4. A date has
 * passed at a moment when the moment's calendar day, in the zone given, is after it (T2). Not for several threads.
 */
public final class DueDateCounts {

    private static final String FIELD = "duedate";
    private static final int ISO_DATE = 10;

    private static final List<String> OF_ISSUES = List.of(
            "issues",
            "resolved",
            "with_due",
            "ever_due",
            "resolved_on_time",
            "resolved_late",
            "on_time_of_which_due_now_null",
            "late_of_which_due_now_null",
            "resolved_due_only_set_after",
            "unresolved_overdue",
            "unresolved_not_yet_due");

    private static final List<String> OF_ITEMS = List.of(
            "set",
            "cleared",
            "moved_later",
            "moved_earlier",
            "no_change",
            "moved_later_before_passed",
            "moved_later_after_passed",
            "moved_earlier_before_passed",
            "moved_earlier_after_passed",
            "cleared_before_passed",
            "cleared_after_passed",
            "set_already_passed");

    /** Items whose values are no dates; they are left out of everything else. */
    private static final String UNREADABLE = "due_items_unreadable";

    private static final String UNRESOLVED = "_while_unresolved";

    private final LocalDate lastDay;
    private final ZoneId zone;
    private final Counter counter = new Counter();

    /**
     * @param lastDay the day of the last activity over everything: "now"
     * @param zone whose calendar days count
     */
    public DueDateCounts(LocalDate lastDay, ZoneId zone) {
        this.lastDay = lastDay;
        this.zone = zone;
        OF_ISSUES.forEach(counter::announce);
        for (String suffix : List.of("", UNRESOLVED)) {
            OF_ITEMS.forEach(name -> counter.announce(name + suffix));
            OF_ITEMS.forEach(name -> counter.announce("issues_" + name + suffix));
        }
        counter.announce(UNREADABLE);
    }

    /** All counts by the names of section 7 of the measures, those of issues first. */
    public Map<String, Long> counts() {
        return counter.counts();
    }

    /** Counts one more issue. */
    public void add(IssueRecord issue) {
        Timeline timeline = new Timeline(issue);
        counter.add("issues");
        counter.addIf(timeline.resolved() != null, "resolved");
        boolean withDue = issue.dueDate() != null;
        counter.addIf(withDue, "with_due");
        counter.addIf(withDue || timeline.items(FIELD).findAny().isPresent(), "ever_due");
        if (timeline.resolved() != null) {
            addResolved(issue, timeline, timeline.resolved());
        } else if (withDue) {
            counter.add(issue.dueDate().isBefore(lastDay) ? "unresolved_overdue" : "unresolved_not_yet_due");
        }
        addItems(timeline);
    }

    /** O2 and O3: judged by the date in force when it was resolved, even when it was cleared or typed in later. */
    private void addResolved(IssueRecord issue, Timeline timeline, Instant resolved) {
        LocalDate due = inForce(issue, timeline, resolved);
        boolean withDue = issue.dueDate() != null;
        if (due == null) {
            counter.addIf(withDue, "resolved_due_only_set_after");
            return;
        }
        boolean late = day(resolved).isAfter(due);
        counter.add(late ? "resolved_late" : "resolved_on_time");
        counter.addIf(!withDue, late ? "late_of_which_due_now_null" : "on_time_of_which_due_now_null");
    }

    /** D3: the old value of the first item, then every item up to that moment; without items, the date it has now. */
    private @Nullable LocalDate inForce(IssueRecord issue, Timeline timeline, Instant moment) {
        LocalDate date = issue.dueDate();
        boolean first = true;
        for (History history : timeline.histories()) {
            for (Item item : dueItems(history)) {
                if (first) {
                    date = date(item.before());
                    first = false;
                }
                if (!history.created().isAfter(moment)) {
                    date = date(item.after());
                }
            }
        }
        return date;
    }

    private void addItems(Timeline timeline) {
        Set<String> ofThisIssue = new HashSet<>();
        for (History history : timeline.histories()) {
            List<Item> items = Timeline.items(history, FIELD).toList();
            if (items.isEmpty()) {
                continue;
            }
            boolean unresolved = !timeline.resolvedBefore(history);
            for (Item item : items) {
                for (String name : names(item, day(history.created()))) {
                    addItem(name, ofThisIssue);
                    if (unresolved && !name.equals(UNREADABLE)) {
                        addItem(name + UNRESOLVED, ofThisIssue);
                    }
                }
            }
        }
    }

    private void addItem(String name, Set<String> ofThisIssue) {
        counter.add(name);
        boolean firstOfIssue = ofThisIssue.add(name);
        counter.addIf(firstOfIssue && !name.equals(UNREADABLE), "issues_" + name);
    }

    /** M1, M2 and M4: every name that one item counts under. */
    private static List<String> names(Item item, LocalDate day) {
        if (!readable(item)) {
            return List.of(UNREADABLE);
        }
        LocalDate before = date(item.before());
        LocalDate after = date(item.after());
        if (before == null) {
            if (after == null) {
                return List.of("no_change");
            }
            return after.isBefore(day) ? List.of("set", "set_already_passed") : List.of("set");
        }
        if (before.equals(after)) {
            return List.of("no_change");
        }
        String name = after == null ? "cleared" : after.isAfter(before) ? "moved_later" : "moved_earlier";
        return List.of(name, name + (day.isAfter(before) ? "_after_passed" : "_before_passed"));
    }

    private static List<Item> dueItems(History history) {
        return Timeline.items(history, FIELD).filter(DueDateCounts::readable).toList();
    }

    private static boolean readable(Item item) {
        try {
            date(item.before());
            date(item.after());
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** D1: the first ten characters are the date. */
    private static @Nullable LocalDate date(@Nullable String value) {
        return value == null ? null : LocalDate.parse(value.substring(0, Math.min(ISO_DATE, value.length())));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
