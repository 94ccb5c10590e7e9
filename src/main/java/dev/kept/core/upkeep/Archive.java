package dev.kept.core.upkeep;

import dev.kept.core.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/** Keeps a ledger small enough over the years. Nothing that any figure or any proof needs is lost. */
public interface Archive {

    /**
     * Packs the next chains away: those of commitments with which nothing more can be done and whose last event lies
     * before that instant. They are read, verified and continued as before; who acted is no longer told, only its digest,
     * which the hashes need. A chain that does not verify stays where it is.
     *
     * @param from what the piece before returned as next; {@code null} for the first
     * @return how many chains were looked at, and how many were packed away
     */
    Rebuild.Piece pack(Instant before, @Nullable String from);

    /**
     * Forgets the day cells of all months that end before that day. Figures of days so long ago are no longer told; the
     * ledger stays, and a rebuild brings them back.
     *
     * @return how many months of cells were forgotten
     */
    int forgetCells(LocalDate before);
}
