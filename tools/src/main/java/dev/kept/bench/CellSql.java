package dev.kept.bench;

import java.time.LocalDate;

/**
 * The one query that computes what all day cells hold, from commitments and events: the counts, and the days that the
 * tallies are made of. Runs on PostgreSQL and on DuckDB.
 */
record CellSql(String text) {

    static CellSql over(String commitments, String events, String epochMillis) {
        return over(commitments, events, epochMillis, "c.\"COUNTED_PROJECT\" IS NOT NULL");
    }

    /** The same of one project and one window, summed. */
    static CellSql ofProject(
            String commitments, String events, String epochMillis, long project, LocalDate from, LocalDate until) {
        String cells = over(commitments, events, epochMillis, "c.\"COUNTED_PROJECT\" = " + project)
                .text();
        return new CellSql(cells.replace(
                        "FROM promise GROUP BY project, side, band, basis, due_day",
                        "FROM promise WHERE due_day >= '" + from + "' AND due_day < '" + until + "' GROUP BY basis")
                .replace("SELECT project, side, band, basis, due_day,", "SELECT basis, 1, 1, 1, 1,"));
    }

    /**
     * @param epochMillis how the database turns a day's text into milliseconds, with %s for the column
     * @param only which commitments c
     */
    private static CellSql over(String commitments, String events, String epochMillis, String only) {
        String day = "CAST(%s AS DATE)";
        String slack = days(day, "c.\"FIRST_DAY\"", "c.\"DELIVERED_DAY\"");
        String drift = days(day, "c.\"AGREED_DAY\"", "c.\"FIRST_DAY\"");
        String promised = days(day, "c.\"FIRST_DAY\"", "c.\"MADE_DAY\"");
        String first = epochMillis.formatted("c.\"FIRST_DAY\"");
        String news = "SELECT e.\"COMMITMENT_UID\" AS uid, MIN(CASE WHEN e.\"EVENT_KIND\" = 'WARNED'"
                + " OR e.\"ABOUT_DAY\" > c.\"FIRST_DAY\" THEN e.\"OCCURRED_AT\" END) AS told,"
                + " SUM(CASE WHEN e.\"EVENT_KIND\" <> 'WARNED' THEN 1 ELSE 0 END) AS moves FROM " + events
                + " e JOIN " + commitments + " c ON c.\"COMMITMENT_UID\" = e.\"COMMITMENT_UID\""
                + " WHERE " + only
                + " AND e.\"EVENT_KIND\" IN ('WARNED', 'DATE_AGREED', 'DATE_PROPOSED') GROUP BY e.\"COMMITMENT_UID\"";
        String one = "SELECT c.\"COUNTED_PROJECT\" AS project, c.\"PROMISE_SIDE\" AS side, c.\"SIZE_BAND\" AS band, %s"
                + " AS basis, %s AS due_day, c.\"DELIVERED_DAY\" AS delivered, c.\"PROMISE_SIZE\" AS size, "
                + first + " AS first_at, " + slack + " AS slack, " + drift + " AS drift, " + promised
                + " AS promised, n.told, n.moves FROM " + commitments + " c LEFT JOIN news n ON n.uid ="
                + " c.\"COMMITMENT_UID\" WHERE " + only;
        String kept = "COALESCE(delivered <= due_day, FALSE)";
        return new CellSql("WITH news AS (" + news + "), promise AS ("
                + one.formatted("'FIRST'", "c.\"FIRST_DAY\"") + " UNION ALL "
                + one.formatted("'AGREED'", "c.\"AGREED_DAY\"") + ") SELECT project, side, band, basis, due_day,"
                + " COUNT(*), SUM(CASE WHEN " + kept + " THEN 1 ELSE 0 END), SUM(size),"
                + " SUM(CASE WHEN " + kept + " THEN size ELSE 0 END),"
                + " SUM(CASE WHEN NOT " + kept + " AND COALESCE(told >= first_at, TRUE) THEN 1 ELSE 0 END),"
                + " SUM(CASE WHEN told < first_at THEN 1 ELSE 0 END),"
                + " ARRAY_AGG(slack), ARRAY_AGG(promised), ARRAY_AGG(told), ARRAY_AGG(drift), ARRAY_AGG(moves)"
                + " FROM promise GROUP BY project, side, band, basis, due_day");
    }

    private static String days(String day, String to, String from) {
        return "(" + day.formatted(to) + " - " + day.formatted(from) + ")";
    }
}
