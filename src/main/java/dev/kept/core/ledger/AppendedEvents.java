package dev.kept.core.ledger;

import java.util.List;

/** Hears on this node what was appended, once it is written: not what was imported, packed or brought from elsewhere. */
public interface AppendedEvents {

    /** Nobody hears. */
    AppendedEvents UNHEARD = additions -> {};

    /** Must not throw: what was appended is on the record. */
    void appended(List<Addition> additions);
}
