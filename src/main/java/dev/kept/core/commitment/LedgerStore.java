package dev.kept.core.commitment;

import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where events and their projections are kept. Implementations are safe to call from several threads and from several
 * nodes on one database.
 */
public interface LedgerStore {

    Optional<Commitment> find(CommitmentId id);

    /** The commitments an issue carries, oldest first. */
    List<Commitment> ofIssue(long issueId);

    /** A project's commitments, the nearest agreed date first, then by id. */
    Slice<Commitment> ofProject(long projectId, Slice.Request request);

    /**
     * Awaited commitments (see {@link Commitment#awaited()}) with {@code from <= agreedDate < until}, in order of id,
     * from the first id after {@code after} on; at most {@code limit}. For jobs that read page by page.
     */
    List<Commitment> awaitedBetween(LocalDate from, LocalDate until, @Nullable CommitmentId after, int limit);

    /** One commitment's events, oldest first; empty when there is no such commitment. */
    List<LedgerEvent> events(CommitmentId id);

    /**
     * Names of requesters used before that start with {@code prefix}, ignoring case; each once, in alphabetical order,
     * at most {@code limit}.
     */
    List<String> requestersLike(String prefix, int limit);

    /**
     * Appends events of one commitment, replaces its projection and recomputes the day cells that the old and the new
     * projection touch, all in one transaction.
     *
     * @param events in sequence, the first following the last one stored
     * @throws ConcurrentAppendException when somebody else appended meanwhile; nothing was written
     */
    void append(List<LedgerEvent> events, Commitment projection);
}
