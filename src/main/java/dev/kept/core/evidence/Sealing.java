package dev.kept.core.evidence;

import dev.kept.core.ledger.Commitment;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Seals what moved on since the last time, page by page, each page of a project in a transaction of its own: stopping in
 * between loses nothing, and a second run adds nothing.
 */
public final class Sealing {

    private final SealStore seals;
    private final Clock clock;

    public Sealing(SealStore seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * Seals everything that is not sealed yet.
     *
     * @param stop asked before each page
     * @return how many seals were added
     */
    public int run(BooleanSupplier stop) {
        seals.sealHouse();
        int added = 0;
        while (!stop.getAsBoolean()) {
            List<Commitment> page = seals.unsealed(Seal.MOST);
            int before = added;
            Map<Long, List<Commitment>> projects = page.stream()
                    .collect(Collectors.groupingBy(Commitment::projectId, TreeMap::new, Collectors.toList()));
            for (Map.Entry<Long, List<Commitment>> project : projects.entrySet()) {
                added += seals.add(next(project.getKey(), project.getValue())) ? 1 : 0;
            }
            if (page.size() < Seal.MOST || added == before) {
                return added;
            }
        }
        return added;
    }

    private Seal next(long projectId, List<Commitment> moved) {
        List<Seal.SealedHead> heads = moved.stream()
                .sorted(Comparator.comparing(one -> one.id().value()))
                .map(one -> new Seal.SealedHead(one.id(), one.sequence(), one.headHash()))
                .toList();
        return Seal.after(seals.last(projectId).orElse(null), projectId, clock.instant(), heads);
    }
}
