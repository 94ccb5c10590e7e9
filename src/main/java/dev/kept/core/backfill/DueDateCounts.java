package dev.kept.core.backfill;

import dev.kept.core.Nullable;
import dev.kept.core.backfill.IssueRecord.History;
import dev.kept.core.backfill.IssueRecord.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Counts what became of due dates, issue by issue (rules O1 to O5), and how they were set, moved and cleared (rules M1 to
 * M4). A date has passed at a moment when the moment's calendar day, in the zone given, is after it (rule T2). Not for
 * several threads.
 */
final class DueDateCounts {

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

    private final String field;
    private final Function<IssueRecord, LocalDate> present;
    private final LocalDate lastDay;
    private final ZoneId zone;
    private final NamedCounts counter = new NamedCounts();

    private DueDateCounts(String field, Function<IssueRecord, LocalDate> present, LocalDate lastDay, ZoneId zone) {
        this.field = field;
        this.present = present;
        this.lastDay = lastDay;
        this.zone = zone;
        OF_ISSUES.forEach(counter::announce);
        for (String suffix : List.of("", UNRESOLVED)) {
            OF_ITEMS.forEach(name -> counter.announce(name + suffix));
            OF_ITEMS.forEach(name -> counter.announce("issues_" + name + suffix));
        }
        counter.announce(UNREADABLE);
    }

    /**
     * Counts due dates.
     *
     * @param lastDay the day of the last activity over everything: "now"
     * @param zone whose calendar days count
     */
    public static DueDateCounts ofDueDates(LocalDate lastDay, ZoneId zone) {
        return new DueDateCounts(IssueRecord.DUE_DATE, IssueRecord::dueDate, lastDay, zone);
    }

    /** Counts the dates in Kept's own field by the same rules. */
    public static DueDateCounts ofPromisedDates(LocalDate lastDay, ZoneId zone) {
        return new DueDateCounts(IssueRecord.PROMISED_BY, issue -> issue.own().promisedBy(), lastDay, zone);
    }

    /** All counts by their names, those of issues first. */
    public Map<String, Long> counts() {
        return counter.counts();
    }

    /** Counts one more issue. */
    public void add(IssueRecord issue) {
        Timeline timeline = new Timeline(issue);
        counter.add("issues");
        counter.addIf(timeline.resolved() != null, "resolved");
        LocalDate now = present.apply(issue);
        boolean withDue = now != null;
        counter.addIf(withDue, "with_due");
        counter.addIf(withDue || timeline.items(field).findAny().isPresent(), "ever_due");
        if (timeline.resolved() != null) {
            addResolved(now, timeline, timeline.resolved());
        } else if (now != null) {
            counter.add(now.isBefore(lastDay) ? "unresolved_overdue" : "unresolved_not_yet_due");
        }
        addItems(timeline);
    }

    /** Judged by the date in force when it was resolved, even when it was cleared or typed in later (rules O2 and O3). */
    private void addResolved(@Nullable LocalDate now, Timeline timeline, Instant resolved) {
        LocalDate due = DateHistory.of(timeline, field, now).inForce(timeline.histories(), resolved);
        boolean withDue = now != null;
        if (due == null) {
            counter.addIf(withDue, "resolved_due_only_set_after");
            return;
        }
        boolean late = day(resolved).isAfter(due);
        counter.add(late ? "resolved_late" : "resolved_on_time");
        counter.addIf(!withDue, late ? "late_of_which_due_now_null" : "on_time_of_which_due_now_null");
    }

    private void addItems(Timeline timeline) {
        Set<String> ofThisIssue = new HashSet<>();
        List<Boolean> resolved = timeline.resolvedBeforeEach();
        for (int i = 0; i < resolved.size(); i++) {
            History history = timeline.histories().get(i);
            boolean unresolved = !resolved.get(i);
            for (Item item : Timeline.items(history, field).toList()) {
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

    /**
     * Every name that one item counts under: set, cleared or moved (rule M1), before or after the old date had passed (rule
     * M2), set to a date that was over already (rule M4).
     */
    private static List<String> names(Item item, LocalDate day) {
        if (!DateHistory.readable(item)) {
            return List.of(UNREADABLE);
        }
        LocalDate before = DateHistory.date(item.before());
        LocalDate after = DateHistory.date(item.after());
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

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
