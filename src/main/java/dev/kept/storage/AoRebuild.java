package dev.kept.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.cell.CellFold;
import dev.kept.core.cell.CellKey;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentId;
import dev.kept.core.commitment.LedgerEvent;
import dev.kept.core.commitment.Projection;
import dev.kept.core.evidence.EvidenceStore;
import dev.kept.core.evidence.Rebuild;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * Makes projections and cells anew, a page in a transaction. A projection's row is locked by an update before its events
 * are read, so that whoever appends meanwhile either is seen or writes afterwards.
 */
public final class AoRebuild implements Rebuild {
    private static final int PAGE = 100;

    private final ActiveObjects ao;
    private final EvidenceStore evidence;
    private final CellBook cells;

    public AoRebuild(ActiveObjects ao, EvidenceStore evidence) {
        this.ao = ao;
        this.evidence = evidence;
        this.cells = new CellBook(ao);
    }

    @Override
    public int project(long projectId) {
        int changed = chains(replayed -> replayed.projectId() == projectId
                || replayed.carrier().counted().projectId() == projectId);
        CommitmentId after = null;
        List<CommitmentId> page;
        do {
            page = evidence.inProject(projectId, after, PAGE);
            changed += put(page, replayed -> true);
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (page.size() == PAGE);
        cells(projectId);
        return changed;
    }

    @Override
    public int all() {
        int changed = chains(replayed -> true);
        cells(null);
        return changed;
    }

    /** Every chain there is, as far as it is wanted. */
    private int chains(Predicate<Commitment> wanted) {
        int changed = 0;
        CommitmentId after = null;
        List<CommitmentId> page;
        do {
            page = evidence.chains(after, PAGE);
            changed += put(page, wanted);
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (page.size() == PAGE);
        return changed;
    }

    private int put(List<CommitmentId> page, Predicate<Commitment> wanted) {
        Set<CommitmentId> wrong = new HashSet<>();
        Map<CommitmentId, List<LedgerEvent>> events = evidence.events(page);
        Map<CommitmentId, SortedMap<String, String>> stored = evidence.projections(page);
        Set<CellKey> counted = new HashSet<>();
        for (CommitmentId id : page) {
            List<LedgerEvent> chain = events.getOrDefault(id, List.of());
            Commitment replayed = chain.isEmpty() ? null : replayed(chain);
            if (replayed != null && wanted.test(replayed)) {
                counted.addAll(CellFold.keysOf(replayed));
            }
            boolean right = replayed != null && evidence.projection(replayed).equals(stored.get(id));
            if (!right && (replayed == null || wanted.test(replayed))) {
                wrong.add(id);
            }
        }
        Set<CellKey> missing = cells.missing(counted);
        return wrong.isEmpty() && missing.isEmpty()
                ? 0
                : ao.executeInTransaction(() -> write(wrong, missing));
    }

    /** A chain from which no state comes is left to the verification, which names it. */
    private static @Nullable Commitment replayed(List<LedgerEvent> chain) {
        try {
            return Projection.replay(chain);
        } catch (IllegalStateException | IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private int write(Set<CommitmentId> wrong, Set<CellKey> missing) {
        if (wrong.isEmpty()) {
            cells.recompute(missing);
            return 0;
        }
        Map<CommitmentId, AoCommitment> rows = new HashMap<>();
        for (AoCommitment row : ao.find(
                AoCommitment.class, Keys.in("COMMITMENT_UID", wrong).order("COMMITMENT_UID"))) {
            // Sealed anew, and until the end of the transaction nobody else writes the row.
            row.setSealedSequence(0);
            row.save();
            rows.put(new CommitmentId(row.getCommitmentUid()), row);
        }
        Map<CommitmentId, List<LedgerEvent>> events = evidence.events(wrong);
        Set<CellKey> touched = new HashSet<>(missing);
        int written = 0;
        for (CommitmentId id : wrong) {
            List<LedgerEvent> chain = events.getOrDefault(id, List.of());
            Commitment replayed = chain.isEmpty() ? null : replayed(chain);
            AoCommitment row = rows.get(id);
            if (chain.isEmpty() && row != null) {
                ao.delete(row);
                written++;
            } else if (replayed != null) {
                replace(row, replayed);
                touched.addAll(CellFold.keysOf(replayed));
                written++;
            }
        }
        cells.recompute(touched);
        return written;
    }

    private void replace(@Nullable AoCommitment row, Commitment replayed) {
        if (row == null) {
            ao.create(AoCommitment.class, CommitmentRows.values(replayed));
        } else {
            CommitmentRows.replace(row, replayed);
        }
    }

    /** Every cell there is, also those that count nothing any more. */
    private void cells(@Nullable Long projectId) {
        String after = null;
        Map<String, CellKey> page;
        do {
            page = cells.keys(projectId, after, PAGE);
            Set<CellKey> keys = Set.copyOf(page.values());
            if (!keys.isEmpty()) {
                ao.executeInTransaction(() -> {
                    cells.recompute(keys);
                    return null;
                });
            }
            for (String key : page.keySet()) {
                after = key;
            }
        } while (page.size() == PAGE);
    }
}
