package dev.kept.core.evidence;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentId;
import java.util.List;
import java.util.Map;

/** Whether every chain still is, or goes on from, what a seal once stated. */
final class SealCheck {

    private static final int PAGE = 2;

    private final EvidenceStore store;
    private final SealStore seals;

    SealCheck(EvidenceStore store, SealStore seals) {
        this.store = store;
        this.seals = seals;
    }

    record Result(int seals, @Nullable Difference difference) {}

    Result project(long projectId) {
        int compared = 0;
        String previous = "";
        List<Seal> page;
        do {
            page = seals.seals(projectId, compared, PAGE);
            for (Seal seal : page) {
                Difference found = different(seal, compared + 1, previous);
                if (found != null) {
                    return new Result(compared, found);
                }
                compared++;
                previous = seal.hash();
            }
        } while (page.size() == PAGE);
        return new Result(compared, null);
    }

    private @Nullable Difference different(Seal seal, int number, String previous) {
        String day = seal.at().toString();
        if (seal.number() != number || !seal.previousHash().equals(previous)) {
            return Difference.of("kept.evidence.seal.missing", Integer.toString(number));
        }
        if (!seal.hash().equals(seal.expectedHash())) {
            return Difference.of("kept.evidence.seal.changed", Integer.toString(number), day);
        }
        List<CommitmentId> ids =
                seal.heads().stream().map(Seal.Head::commitment).toList();
        Map<CommitmentId, List<LedgerEvent>> events = store.events(ids);
        for (Seal.Head head : seal.heads()) {
            List<LedgerEvent> chain = events.getOrDefault(head.commitment(), List.of());
            if (chain.isEmpty()) {
                return Difference.of(head.commitment(), "kept.evidence.seal.chain_removed", day);
            }
            if (chain.size() < head.sequence()) {
                return Difference.of(head.commitment(), head.sequence(), "kept.evidence.seal.event_removed", day);
            }
            if (!chain.get(head.sequence() - 1).hash().equals(head.hash())) {
                return Difference.of(head.commitment(), head.sequence(), "kept.evidence.seal.event_changed", day);
            }
        }
        return null;
    }
}
