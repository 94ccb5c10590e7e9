package dev.kept.core.ledger;

import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import dev.kept.core.promise.CommitmentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where events and their projections are kept. Implementations are safe to call from several threads and from several
 * nodes on one database.
 */
public interface LedgerStore {

    Optional<Commitment> find(CommitmentId id);

    /** The commitments an issue and its comments carry, oldest first. */
    List<Commitment> ofIssue(long issueId);

    /** The parts a commitment was split into, in order of id. */
    List<Commitment> partsOf(CommitmentId parent);

    /** A project's commitments, the nearest agreed date first, then by id. */
    Slice<Commitment> ofProject(long projectId, Slice.Request request);

    /**
     * The commitments whose issue lies in a project now, in order of id, from the first id after {@code after} on; at
     * most {@code limit}. For work that goes through all of them page by page.
     */
    List<Commitment> inProject(long projectId, @Nullable CommitmentId after, int limit);

    /**
     * Awaited commitments (see {@link Commitment#awaited()}) with {@code from <= agreedDate < until}, in order of id,
     * from the first id after {@code after} on; at most {@code limit}. For jobs that read page by page.
     */
    List<Commitment> awaitedBetween(LocalDate from, LocalDate until, @Nullable CommitmentId after, int limit);

    /** One commitment's events, oldest first; empty when there is no such commitment. */
    List<LedgerEvent> events(CommitmentId id);

    /** The events of several commitments, at most 1,000, each chain oldest first; without those that have none. */
    Map<CommitmentId, List<LedgerEvent>> events(Collection<CommitmentId> ids);

    /**
     * Names of requesters used before that start with {@code prefix}, ignoring case; each once, in alphabetical order,
     * at most {@code limit}.
     */
    List<String> requestersLike(String prefix, int limit);

    /**
     * Appends events of some commitments, replaces their projections and recomputes the day cells that the old and the
     * new projections touch, all in one transaction.
     *
     * @param together one addition for each commitment
     * @throws ConcurrentAppendException when somebody else appended meanwhile; nothing was written
     * @throws dev.kept.core.UnheldTextException when the database cannot keep a text; nothing was written
     */
    void append(List<Addition> together);

    /**
     * The same for whole new chains in bulk: each whose commitment is there already is left out, so that importing twice
     * adds nothing. One transaction, or none of it is written.
     *
     * @param chains each starts with its first event; at most 1,000
     * @return how many were new
     * @throws dev.kept.core.UnheldTextException when the database cannot keep a text; nothing was written
     */
    int addMissing(List<Addition> chains);
}
