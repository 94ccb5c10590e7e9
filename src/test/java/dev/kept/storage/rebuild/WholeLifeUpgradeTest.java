package dev.kept.storage.rebuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ModelVersion;
import dev.kept.core.cell.CellFold;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.house.Retention;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.property.Life;
import dev.kept.core.upkeep.Upkeep;
import dev.kept.core.upkeep.UpkeepStep;
import dev.kept.sandbox.host.ao.Entities;
import dev.kept.sandbox.host.ao.ProductNames;
import dev.kept.sandbox.host.ao.SandboxActiveObjects;
import dev.kept.sandbox.host.sal.SalTransactions;
import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.store.Transactions;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.house.AoRuleStore;
import dev.kept.storage.ledger.AoLedgerEvent;
import dev.kept.storage.ledger.AoLedgerStore;
import dev.kept.storage.ledger.AoRequester;
import dev.kept.storage.ledger.EventRows;
import dev.kept.storage.row.AoCommitment;
import dev.kept.storage.row.CommitmentRows;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.EntityManager;
import net.java.ao.schema.FieldNameConverter;
import org.junit.jupiter.api.Test;

/** An installation of the version before comes up with all it had. */
class WholeLifeUpgradeTest {
    private static final List<Life.Turn> TURNS = List.of(
            new Life.Turn(Life.Kind.MAKE, 1, 0, 10),
            new Life.Turn(Life.Kind.MAKE, 2, 1, 12),
            new Life.Turn(Life.Kind.AGREE, 1, 2, 14),
            new Life.Turn(Life.Kind.WARN, 2, 1, 0),
            new Life.Turn(Life.Kind.MAKE, 3, 0, 9),
            new Life.Turn(Life.Kind.DELIVER, 1, 5, 0),
            new Life.Turn(Life.Kind.HIDE, 3, 0, 2),
            new Life.Turn(Life.Kind.MAKE, 4, 0, 6),
            new Life.Turn(Life.Kind.RELEASE, 4, 1, 0),
            new Life.Turn(Life.Kind.DELIVER, 2, 9, 0));

    @Test
    void on_h2_states_and_cells_are_made_from_the_ledger_of_before() {
        try (Database database = TestDatabases.h2()) {
            assertUpgraded(database);
        }
    }

    @Test
    void on_postgres_states_and_cells_are_made_from_the_ledger_of_before() {
        try (Database database = TestDatabases.freshPostgres()) {
            assertUpgraded(database);
        }
    }

    @Test
    void on_mariadb_states_and_cells_are_made_from_the_ledger_of_before() {
        try (Database database = TestDatabases.freshMariadb()) {
            assertUpgraded(database);
        }
    }

    @Test
    void in_a_new_installation_there_is_nothing_to_make() {
        try (Database database = TestDatabases.h2()) {
            StorageHost host = StorageHost.over(database);

            new WholeLifeUpgrade(host.executors()).upgrade(ModelVersion.zero(), host.ao());

            assertEquals(0, host.ao().count(AoCommitment.class));
        }
    }

    private static void assertUpgraded(Database database) {
        Life life = new Life(1, 14, new InMemoryLedgerStore());
        TURNS.forEach(life::take);
        List<Commitment> expected = life.all();
        assertFalse(expected.isEmpty());
        store(database, life, expected);

        StorageHost host = StorageHost.over(database);
        new WholeLifeUpgrade(host.executors()).upgrade(ModelVersion.zero(), host.ao());

        AoLedgerStore ledger = host.ledger();
        for (Commitment one : expected) {
            assertEquals(one, ledger.find(one.id()).orElseThrow());
        }
        assertEquals(
                new HashSet<>(CellFold.all(expected)),
                new HashSet<>(ledger.cells(Life.PROJECT, LocalDate.MIN, LocalDate.MAX)));
        assertEquals(0, new AoRebuild(host.ao(), host.executors()).everything().changed());
        assertKeptUp(host, expected);
    }

    /** The rules for the years work on what was written by the version before. */
    private static void assertKeptUp(StorageHost host, List<Commitment> expected) {
        AoArchive archive = new AoArchive(host.ao(), host.executors());
        TickingClock clock = new TickingClock(LocalDate.of(2036, 5, 17));
        AoRuleStore rules = new AoRuleStore(host.ao(), host.executors(), clock);
        rules.replace(rules.current().with(new Retention(2, 3)), "admin");

        UpkeepStep done = new Upkeep(archive, rules, clock).run(() -> false);

        assertTrue(done.packed() > 0, done::toString);
        assertTrue(done.forgotten() > 0, done::toString);
        assertEquals(Optional.of(YearMonth.of(2034, 5)), archive.first());
        assertEquals(List.of(), host.ledger().cells(Life.PROJECT, LocalDate.MIN, LocalDate.MAX));
        for (Commitment one : expected) {
            assertEquals(
                    Optional.empty(), HashChain.verify(host.ledger().events(one.id())), () -> one.id() + " is broken");
        }
    }

    /** Writes what the version before would have written, into tables as it made them. */
    private static void store(Database database, Life life, List<Commitment> commitments) {
        Transactions transactions = new Transactions(database.dataSource());
        EntityManager manager = Entities.open(
                transactions.dataSource(),
                database,
                StorageHost.NAMESPACE,
                List.of(
                        AoLedgerEvent.class,
                        AoRequester.class,
                        dev.kept.storage.before.AoCommitment.class,
                        dev.kept.storage.before.AoDayCell.class));
        ActiveObjects ao = new SandboxActiveObjects(manager, new SalTransactions(transactions));
        for (Commitment one : commitments) {
            Map<String, Object> row = new HashMap<>(CommitmentRows.values(one));
            row.keySet().retainAll(columnsOfBefore());
            ao.create(dev.kept.storage.before.AoCommitment.class, row);
            for (LedgerEvent event : life.ledger().events(one.id())) {
                ao.create(AoLedgerEvent.class, EventRows.values(event));
            }
        }
    }

    private static Set<String> columnsOfBefore() {
        FieldNameConverter names = new ProductNames(StorageHost.NAMESPACE).getFieldNameConverter();
        return Arrays.stream(dev.kept.storage.before.AoCommitment.class.getDeclaredMethods())
                .map(names::getName)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
