package dev.kept.bench;

import java.util.List;

/**
 * A copy of the ledger's tables as they would be without any index. On H2, which joins row by row, the events keep the
 * one of their commitment: without it, no query over them ends.
 */
record PlainLedger(Ledger ledger, String commitments, String events) {

    static PlainLedger copyOf(Ledger ledger) {
        PlainLedger plain = new PlainLedger(ledger, "plain_commitment", "plain_event");
        plain.drop();
        for (String sql : List.of(
                "CREATE TABLE plain_commitment AS SELECT * FROM " + ledger.table("COMMITMENT"),
                "CREATE TABLE plain_event AS SELECT * FROM " + ledger.table("LEDGER_EVENT"),
                ledger.database().postgres()
                        ? "ANALYZE"
                        : "CREATE INDEX plain_event_of ON plain_event (\"COMMITMENT_UID\")")) {
            ledger.database().execute(sql);
        }
        return plain;
    }

    /** Which indexes there are. */
    String words() {
        return ledger.database().postgres() ? "no index" : "one index";
    }

    void drop() {
        ledger.database().execute("DROP TABLE IF EXISTS plain_event");
        ledger.database().execute("DROP TABLE IF EXISTS plain_commitment");
    }
}
