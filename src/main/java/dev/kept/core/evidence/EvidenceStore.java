package dev.kept.core.evidence;

import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Everything the store holds of a ledger, as it stands there: projections by column, so that a column that no value is
 * read from is compared too. A column without a value is left out.
 */
public interface EvidenceStore {

    /** Commitments whose projection says that they lie or count in a project, in order, from the first after another. */
    List<CommitmentId> inProject(long projectId, @Nullable CommitmentId after, int limit);

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

    /** The projection as it ought to be stored. */
    SortedMap<String, String> projection(Commitment replayed);

    /**
     * The first and the last day of the kept months on which something of a project is counted, or a cell is stored;
     * empty for none.
     */
    Optional<Days> days(long projectId);

    /** The commitments that count in a project and whose date under the basis is one of those days. */
    List<Commitment> counted(long projectId, Basis basis, Days days);

    /** Days from the first to the last, both included. */
    record Days(LocalDate first, LocalDate last) {}
}
