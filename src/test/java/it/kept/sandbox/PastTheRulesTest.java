package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A typing slip is refused at the field. What is stored past the field's rules all the same, as an import or another plugin
 * can do, makes no promise and changes none, and the panel says so: also after a restart, as nothing has to be remembered.
 */
class PastTheRulesTest {

    private static final String GOOD = "2026-12-11";
    private static final String SLIP = "2062-03-09";
    private static final String LATEST = "Choose a day not later than 2046-11-20.";

    @TempDir
    private Path home;

    @Test
    void a_slip_is_refused_at_the_field_and_what_came_past_it_is_told_on_the_panel() throws SQLException {
        String promised;
        String half;
        try (RunningSandbox first = start()) {
            Promises promises = new Promises(first);
            promised = promises.issue("Promised by its fields");
            promises.edit(
                    promised, value(promises, "Promised to", "Sales") + "," + value(promises, "Promised for", GOOD));
            half = promises.issue("Half filled in");
            promises.edit(half, value(promises, "Promised for", GOOD));
            refused(promises, promised);
            refused(promises, half);
            bulkEditRefused(promises, promised);
            assertEquals(GOOD, promises.commitment(promised).get("latestDate").asText());
            assertFalse(panel(promises, promised).contains("2062"));
        }
        storePastTheRules();
        try (RunningSandbox second = start()) {
            Promises promises = new Promises(second);
            String by = promises.field("Promised for");
            assertEquals(GOOD, promises.commitment(promised).get("latestDate").asText());
            assertEquals(GOOD, promises.fields(promised).get("fields").get(by).asText());
            String told = panel(promises, promised);
            assertTrue(told.contains("Promised for was set to Mar 9, 2062. This does not count"), told);
            assertTrue(told.contains(LATEST), told);

            assertTrue(promises.carriesNone(half));
            promises.edit(half, value(promises, "Promised to", "Sales"));
            assertTrue(promises.carriesNone(half));
            String unpromised = panel(promises, half);
            assertTrue(
                    unpromised.contains("Promised for is set to Mar 9, 2062, but nothing can be promised"), unpromised);
            assertTrue(unpromised.contains(LATEST), unpromised);

            promises.edit(half, value(promises, "Promised for", GOOD));
            assertEquals(GOOD, promises.commitment(half).get("firstDate").asText());
            assertFalse(panel(promises, half).contains("2062"));
        }
    }

    private RunningSandbox start() {
        return RunningSandbox.start("--home", home.toString(), "--now", RunningSandbox.NOW);
    }

    private static String value(Promises promises, String field, String value) {
        return "\"" + promises.field(field) + "\":\"" + value + "\"";
    }

    private static void refused(Promises promises, String key) {
        Http.Reply reply = promises.pm()
                .put("/rest/api/2/issue/" + key, "{\"fields\":{" + value(promises, "Promised for", SLIP) + "}}");
        assertEquals(400, reply.status(), reply.body());
        assertEquals(
                LATEST,
                reply.json().get("errors").get(promises.field("Promised for")).asText());
    }

    private static void bulkEditRefused(Promises promises, String key) {
        String by = promises.field("Promised for");
        Http.Reply reply = promises.pm()
                .form(
                        "/secure/views/bulkedit/BulkOperation.jspa",
                        "operation",
                        "edit",
                        "issue",
                        promises.id(key),
                        "actions",
                        by,
                        by,
                        SLIP);
        assertEquals(400, reply.status(), reply.body());
        assertTrue(reply.body().contains(LATEST), reply.body());
    }

    private static String panel(Promises promises, String key) {
        Http.Reply reply = promises.pm().get("/browse/" + key);
        assertEquals(200, reply.status(), reply.body());
        return reply.body();
    }

    /** Writes the slip where the tracker keeps the right day, as something that asks no field would. */
    private void storePastTheRules() throws SQLException {
        String url = "jdbc:h2:file:" + home.resolve("jira/database").toAbsolutePath();
        try (Connection database = DriverManager.getConnection(url);
                PreparedStatement update = database.prepareStatement(
                        "update host_document set json = replace(json, ?, ?) where json like ?")) {
            update.setString(1, "[" + millis(GOOD) + "]");
            update.setString(2, "[" + millis(SLIP) + "]");
            update.setString(3, "%[" + millis(GOOD) + "]%");
            assertTrue(update.executeUpdate() >= 2, "both issues hold the day");
        }
    }

    private static long millis(String day) {
        return LocalDate.parse(day)
                .atStartOfDay(ZoneId.systemDefault())
                .toInstant()
                .toEpochMilli();
    }
}
