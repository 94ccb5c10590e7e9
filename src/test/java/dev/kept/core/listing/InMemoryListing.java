package dev.kept.core.listing;

import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.rulebook.RequesterName;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Reads lists off a whole ledger, by their definitions. */
public final class InMemoryListing implements CommitmentListing {

    private static final int PROJECTS = 100;

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
    public Map<String, Integer> requesters() {
        Map<String, Integer> counts = new HashMap<>();
        everything().forEach(one -> counts.merge(one.requester(), 1, Integer::sum));
        return counts;
    }

    @Override
    public List<String> requesters(long projectId, int limit) {
        Map<String, String> names = new HashMap<>();
        ledger.inProject(projectId, null, Integer.MAX_VALUE).stream()
                .filter(one -> !one.deleted() && !one.restricted())
                .map(Commitment::requester)
                .distinct()
                .sorted()
                .limit(limit)
                .forEach(name -> names.putIfAbsent(RequesterName.key(name), name));
        return List.copyOf(names.values());
    }

    @Override
    public List<Commitment> concerning(Collection<String> requesters, LocalDate overSince, int limit) {
        return everything()
                .filter(one -> requesters.stream().anyMatch(name -> RequesterName.same(name, one.requester())))
                .filter(one -> !one.deleted() && !one.restricted() && one.deal().parent() == null)
                .filter(one -> one.open()
                        || since(one.deliveredOn(), overSince)
                        || since(one.promise().withdrawnOn(), overSince))
                .sorted(Comparator.comparing(Commitment::agreedDate)
                        .thenComparing(one -> one.id().value()))
                .limit(limit)
                .toList();
    }

    private static boolean since(LocalDate day, LocalDate first) {
        return day != null && !day.isBefore(first);
    }

    @Override
    public List<Commitment> madeTo(String spelling, int limit) {
        return everything()
                .filter(one -> one.requester().equals(spelling))
                .sorted(Comparator.comparing(one -> one.id().value()))
                .limit(limit)
                .toList();
    }

    /** All that a test may have made. */
    private Stream<Commitment> everything() {
        return LongStream.concat(LongStream.range(0, PROJECTS), LongStream.range(10_000, 10_000 + PROJECTS))
                .boxed()
                .flatMap(project -> ledger.inProject(project, null, Integer.MAX_VALUE).stream());
    }

    @Override
    public List<Commitment> all(Collection<CommitmentId> ids) {
        return ids.stream().map(ledger::find).flatMap(Optional::stream).toList();
    }
}
