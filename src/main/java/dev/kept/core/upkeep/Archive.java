package dev.kept.core.upkeep;

import dev.kept.core.Nullable;
import java.time.Instant;
import java.time.YearMonth;

/**
 * Keeps a ledger small enough over the years. Nothing that any proof needs is lost. Every piece of work is a transaction:
 * it can be broken off at any moment, several nodes may do the same at once, and doing it again changes nothing.
 */
public interface Archive {

    /**
     * Packs the next chains away: those of commitments with which nothing more can be done and whose last event lies
     * before that instant. They are read, verified and continued as before; who acted is no longer told, only its digest,
     * which the hashes need. What came to a packed chain later is packed behind it. A chain that does not verify stays
     * where it is.
     *
     * @param from what the piece before returned as next; {@code null} for the first
     * @return how many chains were looked at, and how many were packed away
     */
    Rebuild.RebuildPiece pack(Instant before, @Nullable String from);

    /**
     * Forgets the day cells of all months before that one, and remembers in the same transaction that figures begin
     * there. From then on nothing writes a cell of a forgotten month. The ledger stays. Does nothing when figures begin
     * later already: what is forgotten comes back by {@link #recall} alone.
     *
     * @return how many months of cells, of one project and series each, were forgotten
     */
    int forget(YearMonth first);

    /**
     * The next piece of the way back: makes forgotten day cells from that month on anew from the ledger, and lets figures
     * begin there once all of them are made, not before. Does nothing when figures begin there or earlier already.
     *
     * @param first {@code null} for all months
     * @return {@code next} is {@code null} when figures begin there; where the next piece begins is remembered anyway
     */
    Rebuild.RebuildPiece recall(@Nullable YearMonth first);

    /** How things stand. */
    ArchiveState state();
}
