package dev.kept.storage.rebuild;

import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.evidence.AoEvidenceStore;
import dev.kept.storage.evidence.AoSealStore;
import dev.kept.storage.ledger.AoLedgerStore;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.search.AoDuePromises;

/** What the contracts of the archive ask of one database. */
final class ArchivePlace implements AutoCloseable {
    private static final int FEW = 3;

    final StorageHost host;
    final AoLedgerStore ledger;
    final AoArchive archive;
    private final Database database;

    ArchivePlace(Database database) {
        this(database, StorageHost.over(database));
    }

    ArchivePlace(Database database, StorageHost host) {
        this.database = database;
        this.host = host;
        this.ledger = host.ledger();
        this.archive = new AoArchive(host.ao(), host.executors());
    }

    ForgottenMonths monthsOfFew() {
        return new ForgottenMonths(new LedgerTables(host.ao(), host.executors()), FEW);
    }

    AoRebuild rebuild() {
        return new AoRebuild(host.ao(), host.executors());
    }

    AoEvidenceStore evidence() {
        return new AoEvidenceStore(host.ao(), host.executors());
    }

    AoSealStore seals() {
        return new AoSealStore(host.ao(), host.executors());
    }

    AoDuePromises due() {
        return new AoDuePromises(host.ao(), host.executors());
    }

    void loseStates() {
        new LedgerTables(host.ao(), host.executors())
                .inTransaction(session -> session.execute("DELETE FROM {COMMITMENT}"));
    }

    @Override
    public void close() {
        database.close();
    }
}
