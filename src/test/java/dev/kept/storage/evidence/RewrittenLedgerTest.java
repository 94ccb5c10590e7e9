package dev.kept.storage.evidence;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.evidence.SealStore;
import dev.kept.core.evidence.Sealing;
import dev.kept.core.evidence.Verification;
import dev.kept.core.evidence.Verifications;
import dev.kept.core.evidence.Verifier;
import dev.kept.core.evidence.Witness;
import dev.kept.core.evidence.WitnessMemory;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.sql.Sql;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody owns Jira's database and rewrites it with all its hashes and seals. Confluence has another database. */
class RewrittenLedgerTest {
    private static final long PROJECT = 10_001;
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);

    private final Database jira = TestDatabases.h2();
    private final Database confluence = TestDatabases.h2();
    private final StorageHost host = StorageHost.over(jira);
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private final AoEvidenceStore evidence = new AoEvidenceStore(host.ao(), host.executors());
    private final AoSealStore seals = new AoSealStore(host.ao(), host.executors());
    private final Verifier alone = new Verifier(evidence, host.ledger(), seals);
    private final Witness witness = new Witness(seals, new AoWitnessStore(host.ao()));
    private final WitnessMemory memory =
            new WitnessMemory(new AoWitnessStore(StorageHost.over(confluence).ao()));

    @BeforeEach
    void an_honest_ledger_that_was_seen() {
        promise(1, DUE);
        promise(2, DUE.plusDays(3));
        seal();
        exchange();
        exchange();
        assertNull(verified().firstDifference());
    }

    private void promise(long issue, LocalDate due) {
        given(new CommitmentBook(host.ledger(), clock, HouseTerms.standard(ZoneOffset.UTC, ""))
                .make(
                        new IssueRef(issue, PROJECT, false),
                        new CommitmentTerms("Sales", due, 1, Side.IT),
                        ActorMark.of("pm")));
    }

    private void seal() {
        new Sealing(seals, clock).run(() -> false);
    }

    private void exchange() {
        memory.learn(witness.told(memory.seen()));
    }

    private Verification verified() {
        return new Verifications(alone, witness).project(PROJECT);
    }

    private void everything(String... tables) {
        new Sql(host.executors(), StorageHost.NAMESPACE).inTransaction(session -> {
            for (String table : tables) {
                session.execute("DELETE FROM {" + table + "}");
            }
            return null;
        });
    }

    private void named(String key) {
        assertTrue(alone.project(PROJECT).consistent(), "nothing inside the database shows it");
        assertEquals(key, verified().firstDifference().messageKey());
        exchange();
        exchange();
        assertEquals(key, verified().firstDifference().messageKey(), "also after the next exchanges");
    }

    @Test
    void chains_rewritten_with_all_their_seals_are_named() {
        everything("LEDGER_EVENT", "COMMITMENT", "CELL_MONTH", "CHAIN_SEAL");
        promise(1, DUE.plusDays(60));
        promise(2, DUE.plusDays(90));
        seal();
        named("kept.evidence.witness.house");
    }

    @Test
    void chains_rewritten_with_the_seals_of_their_project_alone_are_named() {
        everything("LEDGER_EVENT", "COMMITMENT", "CELL_MONTH");
        new Sql(host.executors(), StorageHost.NAMESPACE)
                .inTransaction(session -> session.execute("DELETE FROM {CHAIN_SEAL} WHERE [PROJECT_ID] = ?", PROJECT));
        promise(1, DUE.plusDays(60));
        promise(2, DUE.plusDays(90));
        seal();
        named("kept.evidence.witness.project");
    }

    @Test
    void a_commitment_removed_with_all_seals_is_named() {
        everything("LEDGER_EVENT", "COMMITMENT", "CELL_MONTH");
        new Sql(host.executors(), StorageHost.NAMESPACE)
                .inTransaction(session -> session.execute("DELETE FROM {CHAIN_SEAL} WHERE [PROJECT_ID] = ?", PROJECT));
        promise(1, DUE);
        seal();
        named("kept.evidence.witness.project");
    }

    @Test
    void the_start_of_figures_moved_with_the_seals_over_it_is_named() {
        everything("FIGURE_START");
        new Sql(host.executors(), StorageHost.NAMESPACE).inTransaction(session -> {
            session.execute("DELETE FROM {CHAIN_SEAL} WHERE [PROJECT_ID] = ?", SealStore.HOUSE);
            session.execute(
                    "INSERT INTO {FIGURE_START} ([ROW_NAME], [TOLD_MONTH], [WRITTEN_MONTH], [CHANGE_COUNT])"
                            + " VALUES (?, ?, ?, ?)",
                    "figures",
                    "2026-01",
                    "2026-01",
                    1);
            return null;
        });
        seals.sealHouse();
        named("kept.evidence.witness.house");
    }

    @Test
    void more_promises_and_later_seals_are_no_difference() {
        promise(3, DUE.plusDays(5));
        seal();
        assertNull(verified().firstDifference());
        exchange();
        assertEquals(
                List.of(),
                memory.seen().stream()
                        .filter(head -> head.projectId() == PROJECT && head.number() != 2)
                        .toList());
        assertNull(verified().firstDifference());
    }

    @AfterEach
    void close() {
        jira.close();
        confluence.close();
    }
}
