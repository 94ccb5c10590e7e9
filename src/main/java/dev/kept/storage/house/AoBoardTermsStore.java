package dev.kept.storage.house;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.scoreboard.BoardTerms;
import dev.kept.core.scoreboard.BoardTermsStore;
import dev.kept.core.scoreboard.TermsChange;
import dev.kept.storage.evidence.HouseTable;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.UnheldText;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The terms of boards as a log of their changes; the latest change of a scope is what is in force. Holds no state. */
public final class AoBoardTermsStore implements BoardTermsStore {
    /** By the primary key downwards: numbers grow, while two nodes' clocks may differ. */
    private static final String NEWEST_FIRST = "ID DESC";

    /** Of both scopes together. */
    private static final int LOOKED_AT = 20;

    private static final String OF_THE_HOUSE = "PROJECT_ID IS NULL";

    private final ActiveObjects ao;
    private final HouseSeals seals;
    private final Clock clock;

    /** @param clock of the node; tells when a change was made, never which change is the latest */
    public AoBoardTermsStore(ActiveObjects ao, HostTransactions executors, Clock clock) {
        this.ao = ao;
        this.seals = new HouseSeals(ao, executors);
        this.clock = clock;
    }

    @Override
    public BoardTerms house() {
        return latest(null).map(TermsChange::after).orElse(BoardTerms.STANDARD);
    }

    /**
     * One statement for both scopes, because every board asks. Where the latest changes do not tell, as after many of the
     * house, each scope is asked by itself.
     */
    @Override
    public BoardTerms inForce(long projectId) {
        AoWeightChange[] newest = ao.find(
                AoWeightChange.class,
                Query.select()
                        .where("PROJECT_ID = ? OR PROJECT_ID IS NULL", projectId)
                        .order(NEWEST_FIRST)
                        .limit(LOOKED_AT));
        Optional<TermsChange> own = latest(newest, true);
        Optional<TermsChange> house = latest(newest, false);
        Optional<BoardTerms> set = own.map(TermsChange::after);
        if (set.isPresent()) {
            return set.get();
        }
        return newest.length < LOOKED_AT || own.isPresent() && house.isPresent()
                ? house.map(TermsChange::after).orElse(BoardTerms.STANDARD)
                : latest(projectId).map(TermsChange::after).orElseGet(this::house);
    }

    private static Optional<TermsChange> latest(AoWeightChange[] newest, boolean ofProject) {
        return Arrays.stream(newest)
                .filter(row -> (row.getProjectId() != null) == ofProject)
                .flatMap(row -> HouseSeals.readable(() -> TermsRows.read(row)).stream())
                .findFirst();
    }

    @Override
    public Map<Long, BoardTerms> own() {
        Map<Long, Optional<BoardTerms>> latest = new HashMap<>();
        for (AoWeightChange row : ao.find(
                AoWeightChange.class,
                Query.select().where("PROJECT_ID IS NOT NULL").order(NEWEST_FIRST))) {
            HouseSeals.readable(() -> TermsRows.read(row))
                    .ifPresent(change -> latest.putIfAbsent(row.getProjectId(), Optional.ofNullable(change.after())));
        }
        Map<Long, BoardTerms> own = new HashMap<>();
        latest.forEach((project, terms) -> terms.ifPresent(set -> own.put(project, set)));
        return own;
    }

    /**
     * Adds a row. That nobody changed the terms in between is for the caller to see to: the later row is in force.
     */
    @Override
    public void replace(@Nullable Long projectId, @Nullable BoardTerms terms, String reason, String userKey) {
        UnheldText.told(() -> seals.after(HouseTable.WEIGHTS, clock.instant(), () -> {
            BoardTerms before = projectId == null
                    ? house()
                    : latest(projectId).map(TermsChange::after).orElse(null);
            Map<String, Object> row = new HashMap<>();
            row.put("CHANGED_AT", clock.millis());
            row.put("CHANGED_BY", userKey);
            row.put("OLD_WEIGHTS", TermsRows.text(before));
            row.put("NEW_WEIGHTS", TermsRows.text(terms));
            row.put("CHANGE_REASON", reason);
            row.put("PROJECT_ID", projectId);
            return ao.create(AoWeightChange.class, row);
        }));
    }

    @Override
    public List<TermsChange> changes(@Nullable Long projectId, int most) {
        return read(projectId, most).toList();
    }

    private Optional<TermsChange> latest(@Nullable Long projectId) {
        return read(projectId, HouseSeals.LATEST).findFirst();
    }

    /** Terms that cannot be read are passed over, so that boards go on; verification names them. */
    private Stream<TermsChange> read(@Nullable Long projectId, int most) {
        Query scope = projectId == null
                ? Query.select().where(OF_THE_HOUSE)
                : Query.select().where("PROJECT_ID = ?", projectId);
        return Arrays.stream(
                        ao.find(AoWeightChange.class, scope.order(NEWEST_FIRST).limit(most)))
                .flatMap(row -> HouseSeals.readable(() -> TermsRows.read(row)).stream());
    }
}
