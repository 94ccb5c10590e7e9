package dev.kept.core.backfill;

import dev.kept.core.backfill.IssueRecord.FixVersion;
import dev.kept.core.backfill.IssueRecord.History;
import dev.kept.core.backfill.IssueRecord.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts what became of release dates, one row for each issue and version with one (rule V1), and how often versions were
 * exchanged for others while the issue was unresolved (rule V2). Not for several threads.
 */
final class FixVersionCounts {

    private static final String FIELD = IssueRecord.FIX_VERSION;

    private static final List<String> NAMES = List.of(
            "issues",
            "resolved",
            "kept",
            "late",
            "open_past",
            "open_future",
            "before_release",
            "after_release",
            "release_unknown");

    private final LocalDate lastDay;
    private final ZoneId zone;
    private final Map<String, LocalDate> releaseDates;
    private final NamedCounts counter = new NamedCounts();

    /**
     * @param lastDay the day of the last activity over everything: "now"
     * @param zone whose calendar days count
     * @param releaseDates of all versions known anywhere, by id
     */
    public FixVersionCounts(LocalDate lastDay, ZoneId zone, Map<String, LocalDate> releaseDates) {
        this.lastDay = lastDay;
        this.zone = zone;
        this.releaseDates = Map.copyOf(releaseDates);
        NAMES.forEach(counter::announce);
    }

    /** All counts by the names of section 7 of the measures. */
    public Map<String, Long> counts() {
        return counter.counts();
    }

    /** Counts one more issue. */
    public void add(IssueRecord issue) {
        Timeline timeline = new Timeline(issue);
        counter.add("issues");
        counter.addIf(timeline.resolved() != null, "resolved");
        for (FixVersion version : issue.fixVersions()) {
            if (version.releaseDate() != null) {
                counter.add(outcome(timeline, version.releaseDate()));
            }
        }
        List<Boolean> resolved = timeline.resolvedBeforeEach();
        for (int i = 0; i < resolved.size(); i++) {
            if (!resolved.get(i)) {
                addRetarget(timeline.histories().get(i));
            }
        }
    }

    private String outcome(Timeline timeline, LocalDate release) {
        Instant resolved = timeline.resolved();
        if (resolved != null) {
            return day(resolved).isAfter(release) ? "late" : "kept";
        }
        return release.isBefore(lastDay) ? "open_past" : "open_future";
    }

    /** At most one for each history, judged by the removed version that was to be released first. */
    private void addRetarget(History history) {
        Set<String> removed = new HashSet<>();
        Set<String> added = new HashSet<>();
        Timeline.items(history, FIELD).forEach(item -> sort(item, removed, added));
        boolean exchanged = removed.stream().anyMatch(x -> added.stream().anyMatch(y -> !y.equals(x)));
        if (!exchanged) {
            return;
        }
        Optional<LocalDate> release = removed.stream()
                .filter(releaseDates::containsKey)
                .map(releaseDates::get)
                .min(LocalDate::compareTo);
        counter.add(release.map(date -> day(history.created()).isAfter(date) ? "after_release" : "before_release")
                .orElse("release_unknown"));
    }

    private static void sort(Item item, Set<String> removed, Set<String> added) {
        boolean hasFrom = item.from() != null && !item.from().isEmpty();
        boolean hasTo = item.to() != null && !item.to().isEmpty();
        if (hasFrom && !hasTo) {
            removed.add(item.from());
        }
        if (hasTo && !hasFrom) {
            added.add(item.to());
        }
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
