package dev.kept.storage.sql;

/**
 * Another transaction changed a row between reading and writing it, without the database refusing anything.
 *
 * <p>Thrown inside a transaction to roll it back. {@link Collisions} treats it like a refusal of the database.
 */
public final class OvertakenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param what was changed, as an administrator could find it */
    public OvertakenException(String what) {
        super("Changed meanwhile: " + what);
    }
}
