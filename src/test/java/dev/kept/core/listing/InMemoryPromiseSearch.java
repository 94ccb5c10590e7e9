package dev.kept.core.listing;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks through every commitment of an in-memory ledger. */
public final class InMemoryPromiseSearch implements PromiseSearch {

    private final LedgerStore ledger;

    public InMemoryPromiseSearch(LedgerStore ledger) {
        this.ledger = ledger;
    }

    @Override
    public SearchPiece piece(PromiseFilter filter, Set<Long> projects, @Nullable CommitmentId after, int limit) {
        List<Commitment> found = all(filter, projects)
                .filter(one -> after == null || one.id().value().compareTo(after.value()) > 0)
                .sorted(Comparator.comparing(one -> one.id().value()))
                .limit(limit)
                .toList();
        return new SearchPiece(
                found, found.size() < limit ? null : found.get(found.size() - 1).id());
    }

    @Override
    public int rows(PromiseFilter filter, Set<Long> projects) {
        return (int) all(filter, projects).count();
    }

    private Stream<Commitment> all(PromiseFilter filter, Set<Long> projects) {
        return projects.stream()
                .flatMap(project -> ledger.inProject(project, null, Integer.MAX_VALUE).stream())
                .filter(filter::holds);
    }
}
