package dev.kept.core.backfill;

import dev.kept.core.Nullable;
import dev.kept.core.backfill.IssueRecord.FixVersion;
import dev.kept.core.backfill.IssueRecord.History;
import dev.kept.core.backfill.IssueRecord.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which release date an issue carried at which moment: of the versions it was planned for, the earliest whose release
 * was not over on the day it was planned for that version; only where there is none, the earliest of the others. The
 * release dates are those of today: trackers keep no history of them.
 */
final class VersionDates {

    private final Map<String, LocalDate> releases;
    private final ZoneId zone;

    /** Release dates by version id, and whose calendar days count. */
    VersionDates(Map<String, LocalDate> releases, ZoneId zone) {
        this.releases = Map.copyOf(releases);
        this.zone = zone;
    }

    DateHistory of(IssueRecord issue, Timeline timeline) {
        Map<String, LocalDate> dated = new HashMap<>(releases);
        for (FixVersion version : issue.fixVersions()) {
            if (version.releaseDate() != null) {
                dated.put(version.id(), version.releaseDate());
            }
        }
        Plan plan = new Plan(dated);
        for (String version : atFirst(issue, timeline)) {
            plan.add(version, day(issue.created()));
        }
        LocalDate first = plan.date();
        Map<History, LocalDate> after = new HashMap<>();
        for (History history : timeline.histories()) {
            List<Item> items = Timeline.items(history, IssueRecord.FIX_VERSION).toList();
            for (Item item : items) {
                plan.change(item, day(history.created()));
            }
            if (!items.isEmpty()) {
                after.put(history, plan.date());
            }
        }
        return new DateHistory(first, after, false);
    }

    /** The versions it has now, with every change undone, the last first. */
    private static Set<String> atFirst(IssueRecord issue, Timeline timeline) {
        Set<String> versions = new TreeSet<>();
        issue.fixVersions().forEach(version -> versions.add(version.id()));
        List<Item> items =
                new ArrayList<>(timeline.items(IssueRecord.FIX_VERSION).toList());
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            if (given(item.to())) {
                versions.remove(item.to());
            }
            if (given(item.from())) {
                versions.add(item.from());
            }
        }
        return versions;
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private static boolean given(@Nullable String id) {
        return id != null && !id.isEmpty();
    }

    /**
     * The versions it is planned for at one moment. Keeps their release dates in order, so that the earliest is at hand
     * after every change, however many versions there are.
     */
    private static final class Plan {
        private final Map<String, LocalDate> releases;
        /** By version the day the planning for it began. */
        private final Map<String, LocalDate> since = new HashMap<>();
        /** Release dates that were not over on the day their planning began, each with how many versions have it. */
        private final NavigableMap<LocalDate, Integer> ahead = new TreeMap<>();
        /** The other release dates. */
        private final NavigableMap<LocalDate, Integer> over = new TreeMap<>();

        Plan(Map<String, LocalDate> releases) {
            this.releases = releases;
        }

        void change(Item item, LocalDate day) {
            if (given(item.from())) {
                remove(item.from());
            }
            if (given(item.to())) {
                add(item.to(), day);
            }
        }

        void add(String version, LocalDate day) {
            LocalDate release = releases.get(version);
            if (since.putIfAbsent(version, day) == null && release != null) {
                dates(release, day).merge(release, 1, Integer::sum);
            }
        }

        private void remove(String version) {
            LocalDate began = since.remove(version);
            LocalDate release = releases.get(version);
            if (began != null && release != null) {
                dates(release, began)
                        .computeIfPresent(release, (date, versions) -> versions == 1 ? null : versions - 1);
            }
        }

        private NavigableMap<LocalDate, Integer> dates(LocalDate release, LocalDate began) {
            return release.isBefore(began) ? over : ahead;
        }

        @Nullable
        LocalDate date() {
            NavigableMap<LocalDate, Integer> best = ahead.isEmpty() ? over : ahead;
            return best.isEmpty() ? null : best.firstKey();
        }
    }
}
