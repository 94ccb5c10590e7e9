package dev.kept.core.evidence;

import dev.kept.core.Nullable;
import dev.kept.core.promise.CommitmentId;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** Whether what figures are computed with beside the ledger still is as it was when it was last changed here. */
final class HouseCheck {

    /** By the name that a table has in seals. */
    private static final Map<String, String> SENTENCES = Map.of(
            "house-rules", "kept.evidence.house.rules",
            "house-weights", "kept.evidence.house.weights",
            "house-functions", "kept.evidence.house.functions",
            "house-goals", "kept.evidence.house.goals",
            "house-rounds", "kept.evidence.house.rounds",
            "house-rankings", "kept.evidence.house.rankings",
            "house-goal_events", "kept.evidence.house.goal_events",
            "house-figures", "kept.evidence.house.figures");

    private final EvidenceStore store;
    private final SealStore seals;

    HouseCheck(EvidenceStore store, SealStore seals) {
        this.store = store;
        this.seals = seals;
    }

    /** Tables are read before the seals, which a change adds together: a difference counts when it stays. */
    @Nullable
    Difference difference() {
        return Verifier.lasting(this::look);
    }

    private @Nullable Difference look() {
        SortedMap<CommitmentId, String> now = store.house();
        Map<CommitmentId, Seal.SealedHead> last = new HashMap<>();
        Map<CommitmentId, String> days = new HashMap<>();
        SealChain.SealCheckResult walked = SealChain.walk(seals, SealStore.HOUSE, seal -> {
            seal.heads().forEach(head -> {
                last.put(head.commitment(), head);
                days.put(head.commitment(), seal.at().toString());
            });
            return null;
        });
        if (walked.difference() != null) {
            return walked.difference();
        }
        for (Map.Entry<CommitmentId, String> table : now.entrySet()) {
            Seal.SealedHead head = last.get(table.getKey());
            if (head != null && !head.hash().equals(table.getValue())) {
                return Difference.of(
                        SENTENCES.getOrDefault(table.getKey().value(), "kept.evidence.house.other"),
                        days.get(table.getKey()));
            }
        }
        return null;
    }
}
