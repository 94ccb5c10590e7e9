package dev.kept.core.evidence;

import dev.kept.core.ledger.Commitment;
import java.util.List;
import java.util.Optional;

/** Keeps seals, and knows which chains moved on since they were sealed. */
public interface SealStore {

    /**
     * No project's number: under it lie the seals over the tables that figures are computed with beside the ledger. One is
     * added in each transaction that changes such a table.
     */
    long HOUSE = 0;

    /** Commitments with events that are in no seal yet, at most {@code limit}, in no particular order. */
    List<Commitment> unsealed(int limit);

    /** The last seal of a project. */
    Optional<Seal> last(long projectId);

    /** The first seals of a project with a number above {@code after}, in order; at most {@code limit}. */
    List<Seal> seals(long projectId, int after, int limit);

    /** The projects that have seals; {@link #HOUSE} is none of them. */
    List<Long> projects();

    /** Seals what figures are computed with beside the ledger, as far as no seal holds it yet; see {@link #HOUSE}. */
    void sealHouse();

    /**
     * Adds a seal, and remembers of its chains how far they are sealed, in one transaction.
     *
     * @return whether it was added: not when somebody else added one with that number
     */
    boolean add(Seal seal);
}
