package dev.kept.core.promise;

import dev.kept.core.Coded;

/** Whether a warning or a new date reached the other side. One that reached nobody warns nobody. */
public enum Reach implements Coded {
    /** A mail of the product was handed over to a contact, or a contact acted on it. */
    TOLD,
    /** The promising side says that it told them. */
    STATED,
    NOBODY
}
