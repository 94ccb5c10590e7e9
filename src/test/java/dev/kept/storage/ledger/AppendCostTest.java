package dev.kept.storage.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.goal.AoGoalStore;
import dev.kept.storage.house.AoBoardTermsStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a step costs is a number of statements, and the number does not grow with the ledger. */
class AppendCostTest {
    /**
     * Find the state, add the event, replace the state; then lock the months of the cells, read them, read the cells'
     * commitments, write the months. A batch is sent at once, and counts once.
     */
    private static final int MOST = 7;

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DUE = LocalDate.of(2026, 4, 1);
    private static final ActorMark PM = new ActorMark("d1", "s1", "pm");

    @Test
    void a_step_costs_the_same_few_statements_in_a_long_ledger_on_h2() {
        try (Database database = TestDatabases.h2()) {
            assertBoundedAndConstant(database, MOST);
        }
    }

    @Test
    void a_step_costs_the_same_few_statements_in_a_long_ledger_on_postgres() {
        try (Database database = TestDatabases.postgres()) {
            assertBoundedAndConstant(database, MOST);
        }
    }

    @Test
    void no_query_reads_a_whole_table() {
        try (Database database = TestDatabases.h2()) {
            StorageHost node = StorageHost.over(database);
            AoLedgerStore ledger = node.ledger();
            make(ledger, 1);
            node.statements().forget();
            stepCost(node, ledger, 1);
            ledger.requestersLike("S", 5);
            ledger.cells(7, DUE, DUE.plusDays(1));
            new AoGoalStore(node.ao(), node.executors()).all();
            new AoBoardTermsStore(node.ao(), node.executors(), NOON).house();

            List<String> unbounded = node.statements().sent().stream()
                    .filter(sql -> sql.startsWith("SELECT") && !sql.contains("WHERE") && !sql.contains("LIMIT"))
                    .toList();
            assertEquals(List.of(), unbounded);
        }
    }

    private static void assertBoundedAndConstant(Database database, int most) {
        StorageHost node = StorageHost.over(database);
        AoLedgerStore ledger = node.ledger();
        make(ledger, 1);
        int early = stepCost(node, ledger, 1);
        for (long issue = 2; issue <= 60; issue++) {
            make(ledger, issue);
        }
        int late = stepCost(node, ledger, 60);

        assertTrue(early <= most, early + " statements: " + node.statements().sent());
        assertEquals(early, late);
    }

    private static void make(AoLedgerStore ledger, long issue) {
        given(book(ledger).make(new IssueRef(issue, 7, false), new CommitmentTerms("Sales", DUE, 1, Side.IT), PM));
    }

    private static int stepCost(StorageHost node, AoLedgerStore ledger, long issue) {
        Commitment commitment = ledger.ofIssue(issue).get(0);
        CommitmentBook book = book(ledger);
        node.statements().forget();
        given(book.take(commitment.id(), new Step.Warn(null, "late"), PM));
        // Deciding reads the state once; the rest is the append.
        return node.statements().sent().size() - 1;
    }

    private static CommitmentBook book(AoLedgerStore ledger) {
        return new CommitmentBook(ledger, NOON, HouseTerms.standard(ZoneOffset.UTC, ""));
    }

    private static Commitment given(Answer<Commitment> answer) {
        return answer.fold(value -> value, refusal -> {
            throw new AssertionError(refusal);
        });
    }
}
