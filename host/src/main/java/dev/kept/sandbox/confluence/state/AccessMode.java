package dev.kept.sandbox.confluence.state;

/**
 * Whether an administrator has put the product into read-only mode for maintenance: pages are read, nobody changes one, and
 * administration goes on. Safe for use by several threads.
 */
public final class AccessMode {

    private volatile boolean readOnly;

    /** Whether nobody changes a page. */
    public boolean readOnly() {
        return readOnly;
    }

    /** Begins or ends it. */
    public void change(boolean toReadOnly) {
        readOnly = toReadOnly;
    }
}
