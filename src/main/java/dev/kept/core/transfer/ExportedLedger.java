package dev.kept.core.transfer;

import dev.kept.core.evidence.Seal;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A project's ledger on its way from one instance to another; read page by page, as often as need be. */
public interface ExportedLedger {

    /** How many chains a page holds at most. */
    int PAGE = 500;

    ExportHead head();

    /**
     * Its chains, a commitment before the parts it was split into, at most {@value #PAGE} at a time.
     *
     * @param goOn gets each page, and says whether it wants the next
     */
    void pages(Predicate<? super List<ExportedChain>> goOn);

    /**
     * The seals over its chains, the first first. They are for whoever checks the file; an instance that takes it in seals
     * what it took by itself.
     *
     * @param each gets one after the other
     */
    default void seals(Consumer<? super Seal> each) {
        // A file is read for its chains.
    }

    /**
     * Where it comes from.
     *
     * @param instance names the installation
     */
    record ExportHead(String instance, String projectKey, String projectName, Instant exportedAt) {}
}
