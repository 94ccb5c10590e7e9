package dev.kept.core.evidence;

import dev.kept.core.Nullable;
import dev.kept.core.cell.CellStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.Projection;
import dev.kept.core.promise.CommitmentId;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Replays a project's ledger page by page and compares everything that was made from it: hash chains, projections, seals,
 * and day cells. Stops at the first difference. Others may write meanwhile: what differs is looked at again.
 */
public final class Verifier {

    private static final int PAGE = 200;
    private static final int LOOKS = 3;

    private final EvidenceStore store;
    private final SealCheck seals;
    private final CellCheck cells;

    public Verifier(EvidenceStore store, CellStore cells, SealStore seals) {
        this.store = store;
        this.seals = new SealCheck(store, seals);
        this.cells = new CellCheck(store, cells);
    }

    /** Verifies what lies or counts in a project. */
    public Verification project(long projectId) {
        int replayed = 0;
        CommitmentId after = null;
        List<CommitmentId> page;
        do {
            page = store.inProject(projectId, after, PAGE);
            Difference found = firstOf(page);
            if (found != null) {
                return new Verification(replayed, 0, 0, found);
            }
            replayed += page.size();
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (page.size() == PAGE);
        Difference lost = lost(projectId);
        if (lost != null) {
            return new Verification(replayed, 0, 0, lost);
        }
        SealCheck.Result sealed = seals.project(projectId);
        if (sealed.difference() != null) {
            return new Verification(replayed, sealed.seals(), 0, sealed.difference());
        }
        CellCheck.Result counted = cells.project(projectId);
        return new Verification(replayed, sealed.seals(), counted.cells(), counted.difference());
    }

    private @Nullable Difference firstOf(List<CommitmentId> page) {
        try {
            Map<CommitmentId, List<LedgerEvent>> events = store.events(page);
            Map<CommitmentId, SortedMap<String, String>> stored = store.projections(page);
            for (CommitmentId id : page) {
                if (different(id, events.getOrDefault(id, List.of()), stored.get(id)) != null) {
                    Difference lasting = lasting(() -> one(id));
                    if (lasting != null) {
                        return lasting;
                    }
                }
            }
            return null;
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
            // One of them holds what cannot be read: each by itself, to know which.
            return page.stream()
                    .map(id -> lasting(() -> one(id)))
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse(null);
        }
    }

    private @Nullable Difference one(CommitmentId id) {
        try {
            List<LedgerEvent> events = store.events(Set.of(id)).getOrDefault(id, List.of());
            return different(id, events, store.projections(Set.of(id)).get(id));
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
            return Difference.of(id, "kept.evidence.unreadable");
        }
    }

    /** Events and what is made of them are read one after the other: a difference counts when it stays. */
    static @Nullable Difference lasting(Supplier<@Nullable Difference> look) {
        Difference found = look.get();
        for (int again = 1; again < LOOKS && found != null; again++) {
            found = look.get();
        }
        return found;
    }

    private @Nullable Difference different(
            CommitmentId id, List<LedgerEvent> events, @Nullable SortedMap<String, String> stored) {
        if (events.isEmpty()) {
            return Difference.of(id, "kept.evidence.no_events");
        }
        HashChain.Break broken = HashChain.verify(events).orElse(null);
        if (broken != null) {
            return Difference.of(id, broken.sequence(), broken.kind().messageKey());
        }
        Commitment replayed;
        try {
            replayed = Projection.replay(events);
        } catch (IllegalStateException | IllegalArgumentException | DateTimeException e) {
            return Difference.of(id, "kept.evidence.no_story");
        }
        return stored == null
                ? Difference.of(id, "kept.evidence.no_projection")
                : columns(id, store.projection(replayed), stored);
    }

    private static @Nullable Difference columns(
            CommitmentId id, SortedMap<String, String> expected, SortedMap<String, String> stored) {
        String column = firstDifferent(expected, stored);
        return column == null
                ? null
                : Difference.of(
                        id,
                        "kept.evidence.projection",
                        column,
                        expected.getOrDefault(column, "–"),
                        stored.getOrDefault(column, "–"));
    }

    static @Nullable String firstDifferent(SortedMap<String, String> expected, SortedMap<String, String> stored) {
        Set<String> names = new TreeSet<>(expected.keySet());
        names.addAll(stored.keySet());
        return names.stream()
                .filter(name -> !expected.getOrDefault(name, "").equals(stored.getOrDefault(name, "")))
                .findFirst()
                .orElse(null);
    }

    /** A chain of this project that has no projection at all. */
    private @Nullable Difference lost(long projectId) {
        CommitmentId after = null;
        List<CommitmentId> page;
        do {
            page = store.chains(after, PAGE);
            Set<CommitmentId> without = new HashSet<>(page);
            without.removeAll(store.projections(page).keySet());
            for (CommitmentId id : page) {
                Difference found = without.contains(id) ? lasting(() -> lost(projectId, id)) : null;
                if (found != null) {
                    return found;
                }
            }
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (page.size() == PAGE);
        return null;
    }

    private @Nullable Difference lost(long projectId, CommitmentId id) {
        Difference found = one(id);
        if (found == null || !found.messageKey().equals("kept.evidence.no_projection")) {
            return found;
        }
        Commitment replayed = Projection.replay(store.events(Set.of(id)).getOrDefault(id, List.of()));
        boolean here = replayed.projectId() == projectId
                || replayed.carrier().counted().projectId() == projectId;
        return here ? found : null;
    }
}
