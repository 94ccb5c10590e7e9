package dev.kept.storage.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.jira.follow.EditedIssue;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the listener adds to an edit of an issue, in statements. Written by hand, a resolution would take one to read what
 * the issue carries, one for the event, one for the state, and three for each of two day cells.
 */
class EditCostTest {

    private static final int BY_HAND = 9;
    private static final double MOST = 1.5;
    private static final LocalDate DUE = LocalDate.of(2026, 4, 1);

    @Test
    void an_edit_that_is_none_of_our_business_costs_one_statement_on_h2() {
        try (Database database = TestDatabases.h2()) {
            assertOneStatement(StorageHost.over(database));
        }
    }

    @Test
    void an_edit_that_is_none_of_our_business_costs_one_statement_on_postgres() {
        try (Database database = TestDatabases.postgres()) {
            assertOneStatement(StorageHost.over(database));
        }
    }

    private static void assertOneStatement(StorageHost node) {
        AoLedgerStore ledger = node.ledger();
        EditedIssue plain = new EditedIssue(ledger, 1);
        EditedIssue promised = new EditedIssue(ledger, 2);
        promised.createPromised("Sales", DUE);
        for (EditedIssue issue : List.of(plain, promised)) {
            node.statements().forget();
            issue.edit();
            assertEquals(
                    1, node.statements().sent().size(), node.statements().sent().toString());
        }
    }

    @Test
    void a_resolution_costs_at_most_half_as_much_again_as_by_hand_on_h2() {
        try (Database database = TestDatabases.h2()) {
            assertBounded(StorageHost.over(database));
        }
    }

    @Test
    void a_resolution_costs_at_most_half_as_much_again_as_by_hand_on_postgres() {
        try (Database database = TestDatabases.postgres()) {
            assertBounded(StorageHost.over(database));
        }
    }

    /** Also in a bulk edit: one issue after the other, each as dear as the first. */
    private static void assertBounded(StorageHost node) {
        AoLedgerStore ledger = node.ledger();
        int first = 0;
        for (long id = 1; id <= 20; id++) {
            EditedIssue issue = new EditedIssue(ledger, id);
            issue.createPromised("Sales", DUE);
            node.statements().forget();
            issue.resolve();
            int sent = node.statements().sent().size();
            first = first == 0 ? sent : first;
            assertTrue(
                    sent <= BY_HAND * MOST,
                    sent + " statements: " + node.statements().sent());
            assertEquals(first, sent);
        }
    }
}
