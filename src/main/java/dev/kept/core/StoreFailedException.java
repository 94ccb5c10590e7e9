package dev.kept.core;

/**
 * The store could not do what was asked, through no fault of whoever asked. Nothing of it was written. For work in pieces,
 * which says how far it came.
 */
public abstract class StoreFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    protected StoreFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
