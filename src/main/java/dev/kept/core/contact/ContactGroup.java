package dev.kept.core.contact;

import dev.kept.core.Coded;

/** Where a promise stands on a contact's page. In the order of the page. */
public enum ContactGroup implements Coded {
    /** It waits for the contact's own answer. */
    WAITING,
    /** It will hardly be kept, or its date is over. */
    IN_DANGER,
    NEXT,
    /** Delivered, withdrawn or given back lately. */
    DONE
}
