package dev.kept.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.DayCell;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentId;
import dev.kept.core.commitment.LedgerEvent;
import dev.kept.core.evidence.EvidenceStore;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** The tables of the ledger as they stand there, column by column. Only reads. */
public final class AoEvidenceStore implements EvidenceStore {
    private final ActiveObjects ao;

    public AoEvidenceStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<CommitmentId> inProject(long projectId, @Nullable CommitmentId after, int limit) {
        String concerned = "(PROJECT_ID = ? OR COUNTED_PROJECT = ?)";
        Query query = after == null
                ? Query.select().where(concerned, projectId, projectId)
                : Query.select().where(concerned + " AND COMMITMENT_UID > ?", projectId, projectId, after.value());
        return Arrays.stream(ao.find(
                        AoCommitment.class, query.order("COMMITMENT_UID").limit(limit)))
                .map(row -> new CommitmentId(row.getCommitmentUid()))
                .toList();
    }

    @Override
    public List<CommitmentId> chains(@Nullable CommitmentId after, int limit) {
        Query query = after == null
                ? Query.select().where("SEQUENCE_NO = ?", 1)
                : Query.select().where("SEQUENCE_NO = ? AND COMMITMENT_UID > ?", 1, after.value());
        return Arrays.stream(ao.find(
                        AoLedgerEvent.class, query.order("COMMITMENT_UID").limit(limit)))
                .map(row -> new CommitmentId(row.getCommitmentUid()))
                .toList();
    }

    @Override
    public Map<CommitmentId, List<LedgerEvent>> events(Collection<CommitmentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Query query = Keys.in("COMMITMENT_UID", ids).order("COMMITMENT_UID, SEQUENCE_NO");
        return Arrays.stream(ao.find(AoLedgerEvent.class, query))
                .map(EventRows::read)
                .collect(Collectors.groupingBy(LedgerEvent::commitment));
    }

    @Override
    public Map<CommitmentId, SortedMap<String, String>> projections(Collection<CommitmentId> ids) {
        Map<CommitmentId, SortedMap<String, String>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            for (AoCommitment row : ao.find(AoCommitment.class, Keys.in("COMMITMENT_UID", ids))) {
                found.put(new CommitmentId(row.getCommitmentUid()), texts(CommitmentRows.stored(row)));
            }
        }
        return found;
    }

    @Override
    public SortedMap<String, String> projection(Commitment replayed) {
        return texts(CommitmentRows.values(replayed));
    }

    private static SortedMap<String, String> texts(Map<String, Object> columns) {
        SortedMap<String, String> texts = new TreeMap<>();
        columns.forEach((name, value) -> {
            if (value != null) {
                texts.put(name, value.toString());
            }
        });
        return texts;
    }

    @Override
    public Optional<Days> days(long projectId) {
        List<String> ends = Stream.of("", " DESC")
                .flatMap(direction -> Stream.of(
                                first(AoDayCell.class, "PROJECT_ID", projectId, "CELL_DAY" + direction)
                                        .map(AoDayCell::getCellDay),
                                first(AoCommitment.class, "COUNTED_PROJECT", projectId, "FIRST_DAY" + direction)
                                        .map(AoCommitment::getFirstDay),
                                first(AoCommitment.class, "COUNTED_PROJECT", projectId, "AGREED_DAY" + direction)
                                        .map(AoCommitment::getAgreedDay))
                        .flatMap(Optional::stream))
                .sorted(Comparator.naturalOrder())
                .toList();
        return ends.isEmpty()
                ? Optional.empty()
                : Optional.of(new Days(LocalDate.parse(ends.get(0)), LocalDate.parse(ends.get(ends.size() - 1))));
    }

    private <T extends RawEntity<Long>> Optional<T> first(
            Class<T> table, String projectColumn, long projectId, String order) {
        Query query = Query.select()
                .where(projectColumn + " = ?", projectId)
                .order(order)
                .limit(1);
        return Arrays.stream(ao.find(table, query)).findFirst();
    }

    @Override
    public SortedMap<String, SortedMap<String, String>> cells(long projectId, Days days) {
        Query query = Query.select()
                .where(
                        "PROJECT_ID = ? AND CELL_DAY >= ? AND CELL_DAY <= ?",
                        projectId,
                        dev.kept.storage.Days.text(days.first()),
                        dev.kept.storage.Days.text(days.last()));
        SortedMap<String, SortedMap<String, String>> cells = new TreeMap<>();
        for (AoDayCell row : ao.find(AoDayCell.class, query)) {
            if (!CellRows.countsNothing(row)) {
                cells.put(row.getCellKey(), texts(CellRows.stored(row)));
            }
        }
        return cells;
    }

    @Override
    public Map.Entry<String, SortedMap<String, String>> cell(DayCell folded) {
        return Map.entry(CellRows.key(folded.key()), texts(CellRows.values(folded)));
    }

    @Override
    public List<Commitment> counted(long projectId, Basis basis, Days days) {
        String day = basis == Basis.FIRST ? "FIRST_DAY" : "AGREED_DAY";
        Query query = Query.select()
                .where(
                        "COUNTED_PROJECT = ? AND " + day + " >= ? AND " + day + " <= ?",
                        projectId,
                        dev.kept.storage.Days.text(days.first()),
                        dev.kept.storage.Days.text(days.last()));
        return Arrays.stream(ao.find(AoCommitment.class, query))
                .map(CommitmentRows::read)
                .toList();
    }
}
