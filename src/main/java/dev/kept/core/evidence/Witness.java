package dev.kept.core.evidence;

import dev.kept.core.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the other product saw of the seals, against the seals as they are. Whoever rewrites a ledger with all its seals, in
 * one database, cannot rewrite what lies in the other. Where the ledger lies, what was seen is kept only until the other
 * product tells it again.
 */
public final class Witness {

    private final SealStore seals;
    private final WitnessStore store;

    public Witness(SealStore seals, WitnessStore store) {
        this.seals = seals;
        this.store = store;
    }

    /**
     * Where the ledger lies: takes what the other product saw, and tells it what there is now. Of a project whose seals are
     * no longer those that were seen nothing new is told, so that the witness goes on remembering them.
     */
    public List<WitnessedHead> told(List<WitnessedHead> seen) {
        store.keep(seen);
        Map<Long, WitnessedHead> known = seen.stream()
                .collect(Collectors.toMap(WitnessedHead::projectId, Function.identity(), (one, other) -> one));
        List<Long> projects = new ArrayList<>(List.of(SealStore.HOUSE));
        projects.addAll(seals.projects());
        return projects.stream()
                .filter(project -> !known.containsKey(project) || stands(known.get(project)))
                .flatMap(project -> seals.last(project).stream())
                .map(WitnessedHead::of)
                .toList();
    }

    private boolean stands(WitnessedHead head) {
        return seals.seals(head.projectId(), head.number() - 1, 1).stream()
                .anyMatch(seal -> seal.number() == head.number() && seal.hash().equals(head.hash()));
    }

    /** What was seen of a project, or of the house, and is no longer so; {@code null} for nothing. */
    public @Nullable Difference difference(long projectId) {
        return store.all().stream()
                .filter(head -> head.projectId() == projectId || head.projectId() == SealStore.HOUSE)
                .filter(head -> !stands(head))
                .map(head -> Difference.of(
                        head.projectId() == SealStore.HOUSE
                                ? "kept.evidence.witness.house"
                                : "kept.evidence.witness.project",
                        Integer.toString(head.number())))
                .findFirst()
                .orElse(null);
    }
}
