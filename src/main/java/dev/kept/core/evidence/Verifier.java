package dev.kept.core.evidence;

import dev.kept.core.Nullable;
import dev.kept.core.cell.CellStore;
import dev.kept.core.departure.Departure;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.Projection;
import dev.kept.core.promise.CommitmentId;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Replays a project's ledger page by page and compares everything that was made from it: hash chains, projections, seals,
 * and day cells; and what figures are computed with beside it. Stops at the first difference. Others may write meanwhile: what differs is looked at again.
 */
public final class Verifier {

    private static final int PAGE = 200;
    private static final int LOOKS = 3;

    private final EvidenceStore store;
    private final HouseCheck house;
    private final SealCheck seals;
    private final CellCheck cells;

    public Verifier(EvidenceStore store, CellStore cells, SealStore seals) {
        this.store = store;
        this.house = new HouseCheck(store, seals);
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
        Others others = new Others();
        others.look(projectId);
        if (others.own != null) {
            return new Verification(replayed, 0, 0, others.own);
        }
        Difference changed = house.difference();
        if (changed != null) {
            return new Verification(replayed, 0, 0, changed);
        }
        SealChain.SealCheckResult sealed = seals.project(projectId);
        if (sealed.difference() != null) {
            return new Verification(replayed, sealed.seals(), 0, sealed.difference());
        }
        CellCheck.CellCheckResult counted = cells.project(projectId);
        Difference last = counted.difference() == null ? others.foreign : counted.difference();
        return new Verification(replayed, sealed.seals(), counted.cells(), last);
    }

    private @Nullable Difference firstOf(List<CommitmentId> page) {
        try {
            Map<CommitmentId, List<LedgerEvent>> events = store.events(page);
            Map<CommitmentId, SortedMap<String, String>> stored = store.projections(page);
            Map<CommitmentId, SortedSet<String>> left = store.departures(page);
            for (CommitmentId id : page) {
                List<LedgerEvent> chain = events.getOrDefault(id, List.of());
                if (different(id, chain, stored.get(id), left.get(id)) != null) {
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
            Set<CommitmentId> alone = Set.of(id);
            return different(
                    id,
                    events,
                    store.projections(alone).get(id),
                    store.departures(alone).get(id));
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
            CommitmentId id,
            List<LedgerEvent> events,
            @Nullable SortedMap<String, String> stored,
            @Nullable SortedSet<String> left) {
        if (events.isEmpty()) {
            return Difference.of(id, "kept.evidence.no_events");
        }
        HashChain.Break broken = HashChain.verify(events).orElse(null);
        if (broken != null) {
            return Difference.of(id, broken.sequence(), broken.kind().messageKey());
        }
        LedgerEvent mistaken = events.stream()
                .filter(event -> !event.actor().fits())
                .findFirst()
                .orElse(null);
        if (mistaken != null) {
            return Difference.of(id, mistaken.sequence(), "kept.evidence.actor");
        }
        Commitment replayed;
        try {
            replayed = Projection.replay(events);
        } catch (IllegalStateException | IllegalArgumentException | DateTimeException e) {
            return Difference.of(id, "kept.evidence.no_story");
        }
        if (stored == null) {
            return Difference.of(id, "kept.evidence.no_projection");
        }
        Difference column = columns(id, store.projection(replayed), stored);
        return column == null && !departures(events).equals(left == null ? Set.of() : left)
                ? Difference.of(id, "kept.evidence.departures")
                : column;
    }

    private static Set<String> departures(List<LedgerEvent> events) {
        return Departure.of(null, events).stream().map(Departure::text).collect(Collectors.toSet());
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

    /**
     * All chains whose rows say nothing of the project. A row is made from its chain and cannot say whose it is: somebody may
     * have changed it.
     */
    private final class Others {
        /** Of a chain that belongs to the project. */
        private @Nullable Difference own;
        /** Of a chain that is not as it was written: where it belongs cannot be told. */
        private @Nullable Difference foreign;

        private void look(long projectId) {
            CommitmentId after = null;
            List<CommitmentId> page;
            do {
                page = store.chains(after, PAGE);
                Set<CommitmentId> rest = new LinkedHashSet<>(page);
                rest.removeAll(store.among(projectId, page));
                look(projectId, rest);
                after = page.isEmpty() ? after : page.get(page.size() - 1);
            } while (page.size() == PAGE && own == null);
        }

        private void look(long projectId, Set<CommitmentId> ids) {
            Map<CommitmentId, List<LedgerEvent>> events = readable(ids);
            for (CommitmentId id : ids) {
                Commitment replayed = replayed(events.getOrDefault(id, List.of()));
                boolean here = replayed != null
                        && (replayed.projectId() == projectId
                                || replayed.carrier().counted().projectId() == projectId);
                if (replayed == null && foreign == null) {
                    foreign = lasting(() -> one(id));
                } else if (here) {
                    own = lasting(() -> one(id));
                    if (own != null) {
                        return;
                    }
                }
            }
        }

        private Map<CommitmentId, List<LedgerEvent>> readable(Set<CommitmentId> ids) {
            try {
                return store.events(ids);
            } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
                Map<CommitmentId, List<LedgerEvent>> some = new HashMap<>();
                for (CommitmentId id : ids) {
                    try {
                        some.putAll(store.events(Set.of(id)));
                    } catch (IllegalArgumentException | IllegalStateException | DateTimeException ill) {
                        some.put(id, List.of());
                    }
                }
                return some;
            }
        }

        /** {@code null} when the chain is not as it was written. */
        private @Nullable Commitment replayed(List<LedgerEvent> events) {
            try {
                return events.isEmpty() || HashChain.verify(events).isPresent() ? null : Projection.replay(events);
            } catch (IllegalStateException | IllegalArgumentException | DateTimeException e) {
                return null;
            }
        }
    }
}
