package dev.kept.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** What a scoreboard would ask the database if there were no cells: one statement over commitments and events. */
record LiveSql(String text) {
    private static final String COUNTED = " c WHERE c.\"PROJECT_ID\" = ? AND c.\"COUNTED_PROJECT\" = ?";

    static LiveSql over(Ledger ledger, String commitments, String events) {
        String first = ledger.database().postgres()
                ? "(EXTRACT(EPOCH FROM CAST(c.\"FIRST_DAY\" AS DATE)) * 1000)"
                : "(DATEDIFF('SECOND', DATE '1970-01-01', CAST(c.\"FIRST_DAY\" AS DATE)) * CAST(1000 AS BIGINT))";
        String late = "(c.\"DELIVERED_DAY\" IS NULL OR c.\"DELIVERED_DAY\" > c.\"FIRST_DAY\")";
        String announced = "EXISTS (SELECT 1 FROM " + events + " e WHERE e.\"COMMITMENT_UID\" = c.\"COMMITMENT_UID\""
                + " AND e.\"OCCURRED_AT\" < " + first + " AND (e.\"EVENT_KIND\" = 'WARNED'"
                + " OR e.\"EVENT_KIND\" IN ('DATE_AGREED', 'DATE_PROPOSED') AND e.\"ABOUT_DAY\" > c.\"FIRST_DAY\"))";
        return new LiveSql("SELECT 'first', COUNT(*), SUM(CASE WHEN " + late + " THEN 0 ELSE 1 END),"
                + " SUM(CASE WHEN " + late + " AND NOT " + announced + " THEN 1 ELSE 0 END) FROM " + commitments
                + COUNTED + " AND c.\"FIRST_DAY\" >= ? AND c.\"FIRST_DAY\" < ?"
                + " UNION ALL SELECT 'agreed', COUNT(*),"
                + " SUM(CASE WHEN c.\"DELIVERED_DAY\" <= c.\"AGREED_DAY\" THEN 1 ELSE 0 END), 0 FROM " + commitments
                + COUNTED + " AND c.\"AGREED_DAY\" >= ? AND c.\"AGREED_DAY\" < ?");
    }

    /** Returns how many promises were due. */
    int board(Connection connection, long project, LocalDate from, LocalDate until) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (int part = 0; part <= 4; part += 4) {
                statement.setLong(part + 1, project);
                statement.setLong(part + 2, project);
                statement.setString(part + 3, from.toString());
                statement.setString(part + 4, until.toString());
            }
            try (ResultSet result = statement.executeQuery()) {
                int due = 0;
                while (result.next()) {
                    due += result.getInt(2);
                    result.getLong(3);
                    result.getLong(4);
                }
                return due;
            }
        }
    }
}
