package dev.kept.tools;

import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import dev.kept.core.cell.CellFold;
import dev.kept.core.cell.DayCell;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.scoreboard.BoardStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ledger of one case, in memory, and the day cells that its commitments fold into. Answers what making promises and
 * reading a board ask for, and nothing else.
 */
final class CaseLedger implements LedgerStore, BoardStore {
    private final Map<CommitmentId, List<LedgerEvent>> events = new LinkedHashMap<>();
    private final Map<CommitmentId, Commitment> commitments = new LinkedHashMap<>();

    @Override
    public Optional<Commitment> find(CommitmentId id) {
        return Optional.ofNullable(commitments.get(id));
    }

    @Override
    public List<Commitment> ofIssue(long issueId) {
        return commitments.values().stream()
                .filter(one -> one.issueId() == issueId)
                .toList();
    }

    @Override
    public List<LedgerEvent> events(CommitmentId id) {
        return List.copyOf(events.getOrDefault(id, List.of()));
    }

    @Override
    public void append(List<Addition> together) {
        for (Addition addition : together) {
            List<LedgerEvent> chain = events.computeIfAbsent(addition.id(), none -> new ArrayList<>());
            addition.requireNextAfter(chain.size());
            chain.addAll(addition.events());
            commitments.put(addition.id(), addition.projection());
        }
    }

    @Override
    public List<Commitment> partsOf(CommitmentId parent) {
        return commitments.values().stream()
                .filter(one -> parent.equals(one.deal().parent()))
                .toList();
    }

    /** Nothing is disclosed in a case about promises. */
    @Override
    public BoardRows rows(long projectId, LocalDate from, LocalDate until) {
        List<DayCell> cells = CellFold.some(
                        commitments.values(),
                        key -> key.projectId() == projectId
                                && !key.day().isBefore(from)
                                && key.day().isBefore(until))
                .stream()
                .sorted(Comparator.comparing(cell -> cell.key().day()))
                .toList();
        return new BoardRows(cells, Map.of());
    }

    @Override
    public Map<CommitmentId, List<LedgerEvent>> events(Collection<CommitmentId> ids) {
        throw notAsked();
    }

    @Override
    public int addMissing(List<Addition> chains) {
        throw notAsked();
    }

    @Override
    public List<Commitment> inProject(long projectId, @Nullable CommitmentId after, int limit) {
        throw notAsked();
    }

    @Override
    public Slice<Commitment> ofProject(long projectId, Slice.Request request) {
        throw notAsked();
    }

    @Override
    public List<Commitment> awaitedBetween(LocalDate from, LocalDate until, @Nullable CommitmentId after, int limit) {
        throw notAsked();
    }

    @Override
    public List<String> requestersLike(String prefix, int limit) {
        throw notAsked();
    }

    private static UnsupportedOperationException notAsked() {
        return new UnsupportedOperationException("A case asks for its promises and its board alone");
    }
}
