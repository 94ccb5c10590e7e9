package dev.kept.core.evidence;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentId;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether every chain still is, or goes on from, what a seal once stated, and whether every row that says how far its chain is
 * sealed has a seal that says so.
 */
final class SealCheck {

    private static final int PAGE = 500;

    private final EvidenceStore store;
    private final SealStore seals;

    SealCheck(EvidenceStore store, SealStore seals) {
        this.store = store;
        this.seals = seals;
    }

    SealChain.SealCheckResult project(long projectId) {
        // Before the seals: a seal and the rows' marks are written together.
        Map<CommitmentId, Integer> marks = marks(projectId);
        SealChain.SealCheckResult walked = SealChain.walk(seals, projectId, seal -> {
            explain(marks, seal);
            return different(seal);
        });
        if (walked.difference() != null || marks.isEmpty()) {
            return walked;
        }
        // A commitment that was moved was sealed where it lay before.
        for (long other : seals.projects()) {
            if (other != projectId) {
                SealChain.walk(seals, other, seal -> {
                    explain(marks, seal);
                    return null;
                });
            }
        }
        return marks.entrySet().stream()
                .findFirst()
                .map(mark -> new SealChain.SealCheckResult(
                        walked.seals(), Difference.of(mark.getKey(), mark.getValue(), "kept.evidence.seal.none")))
                .orElse(walked);
    }

    /** How far the rows of the project say that their chains are sealed. */
    private Map<CommitmentId, Integer> marks(long projectId) {
        Map<CommitmentId, Integer> marks = new HashMap<>();
        CommitmentId after = null;
        List<CommitmentId> page;
        do {
            page = store.inProject(projectId, after, PAGE);
            marks.putAll(store.sealed(page));
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (page.size() == PAGE);
        return marks;
    }

    /** Takes those marks away that a seal accounts for. */
    private static void explain(Map<CommitmentId, Integer> marks, Seal seal) {
        seal.heads()
                .forEach(head ->
                        marks.computeIfPresent(head.commitment(), (id, mark) -> head.sequence() >= mark ? null : mark));
    }

    private @Nullable Difference different(Seal seal) {
        String day = seal.at().toString();
        Map<CommitmentId, List<LedgerEvent>> events;
        try {
            events = store.events(
                    seal.heads().stream().map(Seal.SealedHead::commitment).toList());
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
            return seal.heads().stream()
                    .map(head -> unreadable(head.commitment()))
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse(null);
        }
        for (Seal.SealedHead head : seal.heads()) {
            Difference found = different(head, events.getOrDefault(head.commitment(), List.of()), day);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Difference unreadable(CommitmentId id) {
        try {
            store.events(List.of(id));
            return null;
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
            return Difference.of(id, "kept.evidence.unreadable");
        }
    }

    private static @Nullable Difference different(Seal.SealedHead head, List<LedgerEvent> chain, String day) {
        if (chain.isEmpty()) {
            return Difference.of(head.commitment(), "kept.evidence.seal.chain_removed", day);
        }
        if (chain.size() < head.sequence()) {
            return Difference.of(head.commitment(), head.sequence(), "kept.evidence.seal.event_removed", day);
        }
        return chain.get(head.sequence() - 1).hash().equals(head.hash())
                ? null
                : Difference.of(head.commitment(), head.sequence(), "kept.evidence.seal.event_changed", day);
    }
}
