package dev.kept.storage.publishing;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.measure.Rate;
import dev.kept.core.publishing.Audience;
import dev.kept.core.publishing.Publication;
import dev.kept.core.publishing.PublicationChange;
import dev.kept.core.publishing.PublicationStore;
import dev.kept.core.publishing.PublishedSpan;
import dev.kept.storage.row.DayText;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.UnheldText;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Publications as a log of their changes, and what was told, in two Active Objects tables. Holds no state. */
public final class AoPublicationStore implements PublicationStore {
    private static final String EVERYBODY = "everybody";
    private static final String GROUPS = "groups";
    private static final String NOBODY = "nobody";
    private static final String OF_PROJECT = "PROJECT_ID = ?";
    private static final String NEWEST_FIRST = "ID DESC";

    private final ActiveObjects ao;
    private final LedgerTables tables;
    private final Clock clock;

    /** @param clock of the node; tells when a change was made, never which change is the latest */
    public AoPublicationStore(ActiveObjects ao, HostTransactions executors, Clock clock) {
        this.ao = ao;
        this.tables = new LedgerTables(ao, executors);
        this.clock = clock;
    }

    @Override
    public Optional<Publication> current(long projectId) {
        return changes(projectId, 1).stream().findFirst().flatMap(change -> publication(projectId, change));
    }

    private static Optional<Publication> publication(long projectId, PublicationChange latest) {
        return Optional.ofNullable(latest.audience())
                .map(audience -> new Publication(projectId, audience, latest.at()));
    }

    /** By the primary key: numbers grow, while two nodes' clocks may differ. A later row of a project replaces the earlier. */
    @Override
    public List<Publication> all() {
        Map<Long, PublicationChange> latest = new HashMap<>();
        for (AoPublicationChange row :
                ao.find(AoPublicationChange.class, Query.select().order("ID"))) {
            latest.put(row.getProjectId(), read(row));
        }
        return latest.entrySet().stream()
                .flatMap(entry -> publication(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    @Override
    public void publish(long projectId, Audience audience, String userKey) {
        add(projectId, audience, userKey);
    }

    @Override
    public void revoke(long projectId, String userKey) {
        if (current(projectId).isPresent()) {
            add(projectId, null, userKey);
        }
    }

    private void add(long projectId, @Nullable Audience audience, String userKey) {
        Map<String, Object> values = new HashMap<>();
        values.put("PROJECT_ID", projectId);
        values.put("CHANGED_AT", clock.millis());
        values.put("CHANGED_BY", userKey);
        values.put("AUDIENCE_KIND", audience == null ? NOBODY : audience.everybody() ? EVERYBODY : GROUPS);
        values.put(
                "GROUP_NAMES", audience == null || audience.everybody() ? null : String.join("\n", audience.groups()));
        UnheldText.told(() -> ao.executeInTransaction(() -> ao.create(AoPublicationChange.class, values)));
    }

    @Override
    public List<PublicationChange> changes(long projectId, int most) {
        return Arrays.stream(ao.find(
                        AoPublicationChange.class,
                        Query.select()
                                .where(OF_PROJECT, projectId)
                                .order(NEWEST_FIRST)
                                .limit(most)))
                .map(AoPublicationStore::read)
                .toList();
    }

    /** An audience in no form that is ever written is nobody: what cannot be read is open to none. */
    private static PublicationChange read(AoPublicationChange row) {
        String groups = row.getGroupNames();
        Audience audience =
                switch (row.getAudienceKind()) {
                    case EVERYBODY -> Audience.EVERYBODY;
                    case GROUPS -> groups == null ? null : new Audience(List.of(groups.split("\n")));
                    default -> null;
                };
        return new PublicationChange(Instant.ofEpochMilli(row.getChangedAt()), row.getChangedBy(), audience);
    }

    @Override
    public List<PublishedSpan> told(long projectId) {
        return Arrays.stream(ao.find(AoPublishedSpan.class, Query.select().where(OF_PROJECT, projectId)))
                .map(AoPublicationStore::read)
                .sorted(Comparator.comparing(PublishedSpan::from))
                .toList();
    }

    private static PublishedSpan read(AoPublishedSpan row) {
        return new PublishedSpan(
                DayText.read(row.getFromDay()),
                DayText.read(row.getUntilDay()),
                new Rate(row.getKeptCount(), row.getDueCount()),
                new Rate(row.getSurpriseCount(), row.getLateCount()),
                DayText.read(row.getMadeDay()));
    }

    /** The unique key decides between two nodes. */
    @Override
    public boolean tell(long projectId, PublishedSpan span) {
        return Collisions.first(
                () -> ao.executeInTransaction(() -> ao.create(AoPublishedSpan.class, values(projectId, span))),
                () -> ao.count(AoPublishedSpan.class, "SPAN_KEY = ?", key(projectId, span)) > 0);
    }

    private static Map<String, Object> values(long projectId, PublishedSpan span) {
        return Map.of(
                "SPAN_KEY", key(projectId, span),
                "PROJECT_ID", projectId,
                "FROM_DAY", DayText.of(span.from()),
                "UNTIL_DAY", DayText.of(span.until()),
                "DUE_COUNT", span.kept().n(),
                "KEPT_COUNT", span.kept().hits(),
                "LATE_COUNT", span.surprises().n(),
                "SURPRISE_COUNT", span.surprises().hits(),
                "MADE_DAY", DayText.of(span.madeOn()));
    }

    /** One statement, which finds the row only while it says what was read before. */
    @Override
    public void retell(long projectId, PublishedSpan before, PublishedSpan now) {
        tables.inTransaction(session -> session.execute(
                "UPDATE {PUBLISHED_SPAN} SET [DUE_COUNT] = ?, [KEPT_COUNT] = ?, [LATE_COUNT] = ?, [SURPRISE_COUNT] = ?,"
                        + " [MADE_DAY] = ? WHERE [SPAN_KEY] = ? AND [DUE_COUNT] = ? AND [LATE_COUNT] = ?",
                now.kept().n(),
                now.kept().hits(),
                now.surprises().n(),
                now.surprises().hits(),
                DayText.of(now.madeOn()),
                key(projectId, before),
                before.kept().n(),
                before.surprises().n()));
    }

    private static String key(long projectId, PublishedSpan span) {
        return projectId + "|" + DayText.of(span.from());
    }
}
