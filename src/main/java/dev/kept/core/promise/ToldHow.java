package dev.kept.core.promise;

import dev.kept.core.Coded;

/** How somebody of the other side was told, as the promising side states it. A code, once given out, is never changed. */
public enum ToldHow implements Coded {
    IN_PERSON,
    MEETING,
    PHONE,
    /** A mail or a message that the product did not send. */
    MESSAGE
}
