package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellFold;
import dev.kept.core.cell.CellKey;
import dev.kept.core.cell.CellStore;
import dev.kept.core.cell.DayCell;
import dev.kept.core.departure.Departure;
import dev.kept.core.departure.DepartureCount;
import dev.kept.core.departure.DepartureStore;
import dev.kept.core.measure.disclosure.DisclosureState;
import dev.kept.core.notice.NewEvents;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.core.scoreboard.BoardStore;
import dev.kept.core.scoreboard.DuePromises;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps ledger and cells in memory, under one lock; passes the same contract tests as the database. */
public final class InMemoryLedgerStore
        implements LedgerStore, CellStore, DuePromises, BoardStore, DepartureStore, NewEvents {

    private final Map<CommitmentId, List<LedgerEvent>> events = new LinkedHashMap<>();
    private final Map<CommitmentId, Commitment> commitments = new LinkedHashMap<>();
    private final Map<CellKey, DayCell> cells = new HashMap<>();
    private final List<Departure> departures = new ArrayList<>();
    private final List<NewEvent> written = new ArrayList<>();
    private int asked;

    @Override
    public synchronized Optional<Commitment> find(CommitmentId id) {
        return Optional.ofNullable(commitments.get(id));
    }

    /** How often somebody asked what an issue carries. */
    public synchronized int asked() {
        return asked;
    }

    @Override
    public synchronized List<Commitment> ofIssue(long issueId) {
        asked++;
        return where().filter(one -> one.issueId() == issueId).toList();
    }

    @Override
    public synchronized Slice<Commitment> ofProject(long projectId, Slice.Request request) {
        List<Commitment> all = where().filter(one -> one.projectId() == projectId)
                .sorted(Comparator.comparing(Commitment::agreedDate).thenComparing(InMemoryLedgerStore::id))
                .toList();
        List<Commitment> page =
                all.stream().skip(request.startAt()).limit(request.maxResults()).toList();
        return new Slice<>(page, request.startAt(), all.size());
    }

    @Override
    public synchronized List<Commitment> awaitedBetween(
            LocalDate from, LocalDate until, @Nullable CommitmentId after, int limit) {
        return where().filter(Commitment::awaited)
                .filter(one ->
                        !one.agreedDate().isBefore(from) && one.agreedDate().isBefore(until))
                .filter(one -> after == null || id(one).compareTo(after.value()) > 0)
                .sorted(Comparator.comparing(InMemoryLedgerStore::id))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<LedgerEvent> events(CommitmentId id) {
        return List.copyOf(events.getOrDefault(id, List.of()));
    }

    @Override
    public synchronized List<String> requestersLike(String prefix, int limit) {
        String start = RequesterName.key(prefix);
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        where().map(Commitment::requester)
                .filter(name -> RequesterName.key(name).startsWith(start))
                .forEach(names::add);
        return names.stream().limit(limit).toList();
    }

    @Override
    public synchronized List<Commitment> partsOf(CommitmentId parent) {
        return where().filter(one -> parent.equals(one.deal().parent()))
                .sorted(Comparator.comparing(InMemoryLedgerStore::id))
                .toList();
    }

    @Override
    public synchronized List<Commitment> inProject(long projectId, @Nullable CommitmentId after, int limit) {
        return where().filter(one -> one.projectId() == projectId)
                .filter(one -> after == null || id(one).compareTo(after.value()) > 0)
                .sorted(Comparator.comparing(InMemoryLedgerStore::id))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Map<CommitmentId, List<LedgerEvent>> events(Collection<CommitmentId> ids) {
        return ids.stream().distinct().filter(events::containsKey).collect(Collectors.toMap(id -> id, this::events));
    }

    @Override
    public synchronized void append(List<Addition> together) {
        for (Addition addition : together) {
            int stored = events.getOrDefault(addition.id(), List.of()).size();
            if (stored >= addition.firstSequence()) {
                throw new ConcurrentAppendException(
                        addition.id(), addition.firstSequence(), new IllegalStateException("there are " + stored));
            }
            addition.requireNextAfter(stored);
        }
        together.forEach(this::add);
    }

    @Override
    public synchronized int addMissing(List<Addition> chains) {
        List<Addition> missing =
                chains.stream().filter(chain -> !events.containsKey(chain.id())).toList();
        append(missing);
        return missing.size();
    }

    @Override
    public synchronized BoardRows rows(long projectId, LocalDate from, LocalDate until) {
        Map<DisclosureState, Integer> counts = new HashMap<>();
        where().filter(one -> one.projectId() == projectId && one.open() && one.counted() && !one.restricted())
                .forEach(one ->
                        counts.merge(DisclosureState.of(one.conversation().disclosures()), 1, Integer::sum));
        return new BoardRows(cells(projectId, from, until), counts);
    }

    private void add(Addition addition) {
        CommitmentId id = addition.id();
        List<LedgerEvent> chain = new ArrayList<>(events.getOrDefault(id, List.of()));
        chain.addAll(addition.events());
        events.put(id, chain);
        addition.events()
                .forEach(one ->
                        written.add(new NewEvent(written.size() + 1L, id, one.sequence(), one.kind(), one.at())));
        Commitment before = commitments.put(id, addition.projection());
        departures.addAll(Departure.of(before, addition.events()));
        Set<CellKey> touched = new HashSet<>(CellFold.keysOf(addition.projection()));
        if (before != null) {
            touched.addAll(CellFold.keysOf(before));
        }
        touched.forEach(this::recompute);
    }

    private void recompute(CellKey key) {
        DayCell cell = CellFold.fold(key, commitments.values());
        if (cell.empty()) {
            cells.remove(key);
        } else {
            cells.put(key, cell);
        }
    }

    @Override
    public synchronized List<DayCell> cells(long projectId, LocalDate from, LocalDate until) {
        return cells.values().stream()
                .filter(cell -> cell.key().projectId() == projectId)
                .filter(cell ->
                        !cell.key().day().isBefore(from) && cell.key().day().isBefore(until))
                .sorted(Comparator.comparing((DayCell cell) -> cell.key().day()))
                .toList();
    }

    @Override
    public synchronized List<Commitment> due(
            long projectId, Basis basis, LocalDate from, LocalDate until, @Nullable DuePosition after, int limit) {
        return where().filter(Commitment::everCounted)
                .filter(one -> one.carrier().counted().projectId() == projectId)
                .filter(one -> !DuePosition.of(one, basis).day().isBefore(from)
                        && DuePosition.of(one, basis).day().isBefore(until))
                .filter(one -> after == null || DuePosition.of(one, basis).behind(after))
                .sorted((a, b) -> DuePosition.of(a, basis).behind(DuePosition.of(b, basis)) ? 1 : -1)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<DepartureCount> counts(long projectId, LocalDate from, LocalDate until) {
        Map<DepartureCount, Long> counts = between(projectId, from, until)
                .collect(Collectors.groupingBy(
                        one -> new DepartureCount(YearMonth.from(one.on()), one.kind(), 1), Collectors.counting()));
        return counts.entrySet().stream()
                .map(one ->
                        new DepartureCount(one.getKey().month(), one.getKey().kind(), Math.toIntExact(one.getValue())))
                .sorted(Comparator.comparing(DepartureCount::month).thenComparing(DepartureCount::kind))
                .toList();
    }

    @Override
    public synchronized List<Departure> page(
            long projectId, LocalDate from, LocalDate until, Departure.@Nullable DeparturePosition after, int limit) {
        Comparator<Departure.DeparturePosition> places = Comparator.comparing(Departure.DeparturePosition::on)
                .reversed()
                .thenComparing(one -> one.commitment().value())
                .thenComparing(Departure.DeparturePosition::event);
        Comparator<Departure> order = Comparator.comparing(Departure.DeparturePosition::of, places);
        return between(projectId, from, until)
                .filter(one -> after == null || places.compare(Departure.DeparturePosition.of(one), after) > 0)
                .sorted(order)
                .limit(limit)
                .toList();
    }

    private Stream<Departure> between(long projectId, LocalDate from, LocalDate until) {
        return departures.stream()
                .filter(one -> one.projectId() == projectId)
                .filter(one -> !one.on().isBefore(from) && one.on().isBefore(until));
    }

    @Override
    public synchronized long last() {
        return written.size();
    }

    @Override
    public synchronized List<NewEvent> after(long place, int limit) {
        return written.stream().filter(one -> one.place() > place).limit(limit).toList();
    }

    private Stream<Commitment> where() {
        return commitments.values().stream();
    }

    private static String id(Commitment commitment) {
        return commitment.id().value();
    }
}
