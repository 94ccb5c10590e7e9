package dev.kept.core.evidence;

import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.departure.Departure;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Everything the store holds of a ledger, as it stands there: projections by column, so that a column that no value is
 * read from is compared too. A column without a value is left out.
 */
public interface EvidenceStore {

    /** Commitments whose projection says that they lie or count in a project, in order, from the first after another. */
    List<CommitmentId> inProject(long projectId, @Nullable CommitmentId after, int limit);

    /** Those of these commitments whose projection says that they lie or count in a project. */
    Set<CommitmentId> among(long projectId, Collection<CommitmentId> ids);

    /** All chains there are, by their first event, in order, from the first after another on. */
    List<CommitmentId> chains(@Nullable CommitmentId after, int limit);

    /**
     * The events of some chains, each oldest first.
     *
     * @throws IllegalArgumentException when something is stored that no event holds
     * @throws java.time.DateTimeException when something is stored that is no day
     */
    Map<CommitmentId, List<LedgerEvent>> events(Collection<CommitmentId> ids);

    /** The projections of some commitments as stored; without those that have none. */
    Map<CommitmentId, SortedMap<String, String>> projections(Collection<CommitmentId> ids);

    /**
     * What is stored of how these commitments left the figures, as {@link Departure#text} has it, readable or not; without
     * those of which nothing is.
     */
    Map<CommitmentId, SortedSet<String>> departures(Collection<CommitmentId> ids);

    /** The projection as it ought to be stored. */
    SortedMap<String, String> projection(Commitment replayed);

    /** How far each of these commitments is sealed, as its row says; without those that are not. */
    Map<CommitmentId, Integer> sealed(Collection<CommitmentId> ids);

    /**
     * The days of the kept months on which something of a project is counted, or a cell may be stored. Not the days
     * between them: a record may hold any year.
     */
    SortedSet<LocalDate> days(long projectId);

    /** The first month's row of a project that holds what is never written there; {@code null} for none. */
    @Nullable
    Difference illMonth(long projectId);

    /**
     * Digests of what figures are computed with beside the ledger, by name: rules, weights, functions, goals, and from when
     * on figures are told. One that holds nothing is among them, too.
     */
    SortedMap<CommitmentId, String> house();

    /** The commitments that count in a project and whose date under the basis is one of those days. */
    List<Commitment> counted(long projectId, Basis basis, Days days);

    /** Days from the first to the last, both included. */
    record Days(LocalDate first, LocalDate last) {}
}
