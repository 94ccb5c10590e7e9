package dev.kept.rest;

import dev.kept.core.Texts;
import dev.kept.core.backfill.run.Backfills;
import dev.kept.core.evidence.Evidence;
import dev.kept.core.evidence.LedgerTransfer;
import dev.kept.core.goal.StrategyPages;
import dev.kept.core.partnership.Partnership;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * What the resources ask. Held statically, the one place in the plugin that is: whether the products' REST layer can
 * inject beans of a transformed plugin into resources is not confirmed on Platform 8, and this works either way. It is
 * set once when the plugin starts; a restarted plugin has a new class and a new holder.
 *
 * @param partnership the questions both products answer
 * @param texts texts in the language of whoever asks
 * @param loggedIn whether somebody is logged in on this request
 * @param pages strategy pages; empty in Confluence
 * @param backfills promises from history; empty in Confluence
 * @param evidence the evidence behind the figures; empty in Confluence
 * @param transfer ledgers to take away and to bring; empty in Confluence
 */
public record RestServices(
        Partnership partnership,
        Texts texts,
        BooleanSupplier loggedIn,
        Optional<StrategyPages> pages,
        Optional<Backfills> backfills,
        Optional<Evidence> evidence,
        Optional<LedgerTransfer> transfer) {

    private static final AtomicReference<RestServices> CURRENT = new AtomicReference<>();

    /** Makes these the services of all resources. */
    public void install() {
        CURRENT.set(this);
    }

    static RestServices current() {
        return installed().orElseThrow(() -> new IllegalStateException("Kept has not started yet"));
    }

    static Optional<RestServices> installed() {
        return Optional.ofNullable(CURRENT.get());
    }
}
