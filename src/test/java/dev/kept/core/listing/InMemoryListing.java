package dev.kept.core.listing;

import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads lists off a whole ledger, by their definitions. */
public final class InMemoryListing implements CommitmentListing {

    private final LedgerStore ledger;

    public InMemoryListing(LedgerStore ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<Commitment> page(CommitmentFilter filter, Page page) {
        return source(filter)
                .filter(filter::matches)
                .filter(page::follows)
                .sorted(page::compare)
                .skip(page.skip())
                .limit(page.limit())
                .toList();
    }

    private Stream<Commitment> source(CommitmentFilter filter) {
        return filter.projectId() == null
                ? filter.issues().stream().flatMap(issue -> ledger.ofIssue(issue).stream())
                : ledger.inProject(filter.projectId(), null, Integer.MAX_VALUE).stream();
    }

    @Override
    public int count(CommitmentFilter filter) {
        return page(filter, new Page(Sort.DUE, false, null, 0, Page.MOST)).size();
    }

    @Override
    public List<Commitment> all(Collection<CommitmentId> ids) {
        return ids.stream().map(ledger::find).flatMap(Optional::stream).toList();
    }
}
