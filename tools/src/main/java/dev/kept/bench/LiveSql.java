package dev.kept.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * What a scoreboard would ask the database if there were no cells: one statement over commitments and events that answers
 * the same counts and the same days, under both bases.
 */
record LiveSql(String text) {
    private static final int VALUES_OF_A_BASIS = 4;

    static LiveSql over(Ledger ledger, String commitments, String events) {
        boolean postgres = ledger.database().postgres();
        String epoch = epoch(ledger).formatted("c.\"FIRST_DAY\"");
        String told = "(SELECT MIN(e.\"OCCURRED_AT\") FROM " + events + " e WHERE e.\"COMMITMENT_UID\" ="
                + " c.\"COMMITMENT_UID\" AND (e.\"EVENT_KIND\" = 'WARNED' OR e.\"EVENT_KIND\" IN ('DATE_AGREED',"
                + " 'DATE_PROPOSED') AND e.\"ABOUT_DAY\" > c.\"FIRST_DAY\"))";
        String moves = "(SELECT COUNT(*) FROM " + events + " e WHERE e.\"COMMITMENT_UID\" = c.\"COMMITMENT_UID\""
                + " AND e.\"EVENT_KIND\" IN ('DATE_AGREED', 'DATE_PROPOSED'))";
        String first = "SELECT c.\"PROMISE_SIZE\" AS size, COALESCE(c.\"DELIVERED_DAY\" <= c.\"FIRST_DAY\", FALSE)"
                + " AS kept, " + days(postgres, "c.\"DELIVERED_DAY\"", "c.\"FIRST_DAY\"") + " AS slack, "
                + days(postgres, "c.\"MADE_DAY\"", "c.\"FIRST_DAY\"") + " AS promised, " + told + " AS told, " + epoch
                + " AS first_at FROM " + commitments
                + " c WHERE c.\"PROJECT_ID\" = ? AND c.\"COUNTED_PROJECT\" = ? AND c.\"FIRST_DAY\" >= ?"
                + " AND c.\"FIRST_DAY\" < ?";
        String agreed = "SELECT c.\"PROMISE_SIZE\" AS size, COALESCE(c.\"DELIVERED_DAY\" <= c.\"AGREED_DAY\", FALSE)"
                + " AS kept, " + days(postgres, "c.\"FIRST_DAY\"", "c.\"AGREED_DAY\"") + " AS drift, " + moves
                + " AS moves FROM " + commitments
                + " c WHERE c.\"PROJECT_ID\" = ? AND c.\"COUNTED_PROJECT\" = ? AND c.\"AGREED_DAY\" >= ?"
                + " AND c.\"AGREED_DAY\" < ?";
        String counts = "COUNT(*), SUM(CASE WHEN kept THEN 1 ELSE 0 END), SUM(size),"
                + " SUM(CASE WHEN kept THEN size ELSE 0 END)";
        return new LiveSql("SELECT " + counts
                + ", SUM(CASE WHEN NOT kept AND COALESCE(told >= first_at, TRUE) THEN 1 ELSE 0 END),"
                + " SUM(CASE WHEN told < first_at THEN 1 ELSE 0 END), ARRAY_AGG(slack), ARRAY_AGG(promised),"
                + " ARRAY_AGG(told) FROM (" + first + ") f UNION ALL SELECT " + counts
                + ", 0, 0, ARRAY_AGG(drift), ARRAY_AGG(CAST(moves AS INTEGER)), NULL FROM (" + agreed + ") a");
    }

    /** How the ledger's database turns a day's text into milliseconds, with %s for the column. */
    static String epoch(Ledger ledger) {
        return ledger.database().postgres()
                ? "(EXTRACT(EPOCH FROM CAST(%s AS DATE)) * 1000)"
                : "(DATEDIFF('SECOND', DATE '1970-01-01', CAST(%s AS DATE)) * CAST(1000 AS BIGINT))";
    }

    private static String days(boolean postgres, String from, String to) {
        String start = "CAST(" + from + " AS DATE)";
        String end = "CAST(" + to + " AS DATE)";
        return postgres
                ? "(" + end + " - " + start + ")"
                : "CAST(DATEDIFF('DAY', " + start + ", " + end + ") AS INTEGER)";
    }

    /** Returns how many promises were due. */
    int board(Connection connection, long project, LocalDate from, LocalDate until) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (int part = 0; part <= VALUES_OF_A_BASIS; part += VALUES_OF_A_BASIS) {
                statement.setLong(part + 1, project);
                statement.setLong(part + 2, project);
                statement.setString(part + 3, from.toString());
                statement.setString(part + 4, until.toString());
            }
            try (ResultSet result = statement.executeQuery()) {
                int due = 0;
                while (result.next()) {
                    due += result.getInt(1);
                    result.getArray(7);
                    result.getArray(8);
                    result.getArray(9);
                }
                return due;
            }
        }
    }
}
