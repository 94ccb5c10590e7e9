package dev.kept.core.transfer;

import dev.kept.core.evidence.SealStore;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.rulebook.House;
import java.time.Clock;

/** Makes exports of this instance's projects. */
public final class ProjectExports {

    private final LedgerStore ledger;
    private final SealStore seals;
    private final TrackerKeys places;
    private final House house;
    private final Clock clock;

    public ProjectExports(LedgerStore ledger, SealStore seals, TrackerKeys places, House house, Clock clock) {
        this.ledger = ledger;
        this.seals = seals;
        this.places = places;
        this.house = house;
        this.clock = clock;
    }

    public ProjectExport of(long projectId, String key, String name) {
        ExportedLedger.ExportHead head =
                new ExportedLedger.ExportHead(house.terms().instance(), key, name, clock.instant());
        return new ProjectExport(ledger, seals, places, clock, projectId, head);
    }
}
