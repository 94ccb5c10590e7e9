package dev.kept.bench;

import java.util.List;

/** A copy of the ledger's tables without any index. */
record PlainLedger(Ledger ledger, String commitments, String events) {

    static PlainLedger copyOf(Ledger ledger) {
        PlainLedger plain = new PlainLedger(ledger, "plain_commitment", "plain_event");
        plain.drop();
        for (String sql : List.of(
                "CREATE TABLE plain_commitment AS SELECT * FROM " + ledger.table("COMMITMENT"),
                "CREATE TABLE plain_event AS SELECT * FROM " + ledger.table("LEDGER_EVENT"),
                "ANALYZE")) {
            ledger.database().execute(sql);
        }
        return plain;
    }

    void drop() {
        ledger.database().execute("DROP TABLE IF EXISTS plain_event");
        ledger.database().execute("DROP TABLE IF EXISTS plain_commitment");
    }
}
