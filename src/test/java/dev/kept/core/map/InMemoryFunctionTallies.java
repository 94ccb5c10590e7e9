package dev.kept.core.map;

import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.listing.Prospect;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts by reading every commitment of these projects. */
public final class InMemoryFunctionTallies implements FunctionTallies {

    private static final int ALL = 100_000;

    private final LedgerStore ledger;
    private final Set<Long> everywhere;

    /** @param everywhere the ids of all projects: an issue may have moved after it was counted */
    public InMemoryFunctionTallies(LedgerStore ledger, Set<Long> everywhere) {
        this.ledger = ledger;
        this.everywhere = Set.copyOf(everywhere);
    }

    private record Pair(long project, String function) {}

    @Override
    public List<FunctionTally> of(Collection<Long> projects, LocalDate from, LocalDate until) {
        Map<Pair, List<Commitment>> pairs = everywhere.stream()
                .flatMap(project -> ledger.inProject(project, null, ALL).stream())
                .filter(one -> one.everCounted() && one.side() == Side.IT)
                .filter(one -> projects.contains(one.carrier().counted().projectId()))
                .collect(Collectors.groupingBy(
                        one -> new Pair(one.carrier().counted().projectId(), one.requester()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return pairs.entrySet().stream()
                .map(pair -> tally(pair.getKey(), pair.getValue(), from, until))
                .toList();
    }

    private static FunctionTally tally(Pair pair, List<Commitment> all, LocalDate from, LocalDate until) {
        List<Commitment> due = all.stream()
                .filter(one -> !one.promise().firstDate().isBefore(from))
                .filter(one -> one.promise().firstDate().isBefore(until))
                .toList();
        int kept = (int) due.stream()
                .filter(one -> Prospect.of(one) == Outcome.KEPT_FIRST)
                .count();
        int open = (int) all.stream().filter(Commitment::open).count();
        return new FunctionTally(pair.project(), pair.function(), open, new Rate(kept, due.size()));
    }
}
