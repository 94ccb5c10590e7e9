package dev.kept.bench;

import java.util.List;

/** A copy of the ledger's tables with no index but those on an issue's project and on the foreign key. */
record PlainLedger(Ledger ledger, String commitments, String events) {

    static PlainLedger copyOf(Ledger ledger) {
        PlainLedger plain = new PlainLedger(ledger, "plain_commitment", "plain_event");
        plain.drop();
        for (String sql : List.of(
                "CREATE TABLE plain_commitment AS SELECT * FROM " + ledger.table("COMMITMENT"),
                "CREATE TABLE plain_event AS SELECT * FROM " + ledger.table("LEDGER_EVENT"),
                "CREATE INDEX plain_project ON plain_commitment (\"PROJECT_ID\")",
                "CREATE INDEX plain_uid ON plain_commitment (\"COMMITMENT_UID\")",
                "CREATE INDEX plain_key ON plain_event (\"COMMITMENT_UID\")",
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
