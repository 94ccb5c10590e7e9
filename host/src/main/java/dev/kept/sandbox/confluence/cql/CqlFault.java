package dev.kept.sandbox.confluence.cql;

/** A query that is not understood. */
public final class CqlFault extends Exception {
    private static final long serialVersionUID = 1L;

    CqlFault(String message) {
        super(message);
    }
}
