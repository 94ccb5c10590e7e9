package dev.kept.storage.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.blind.AskedGroup;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.AnswerSheet;
import dev.kept.core.pulse.PulseHouse;
import dev.kept.core.pulse.PulseRound;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.once.AoOneAtATime;
import dev.kept.storage.round.AoPulseStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the tables hold after surveys, read as somebody who has the database reads them. */
class PulseTablesTest {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
    private static final int IN_IT = 6;
    private static final int IN_SALES = 9;

    /** One person's answers, the same each time, and a comment of the first two. */
    private record Person(String name, boolean it, int number) {

        private AnswerSheet sheet() {
            List<Integer> answers = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                answers.add(1 + (number * 7 + i * 3) % 5);
            }
            return new AnswerSheet(answers, number < 2 ? "What number " + number + " said" : null);
        }

        private List<String> names() {
            return List.of("key-" + name, name, name + "@example.com");
        }
    }

    private static List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < IN_IT + IN_SALES; i++) {
            people.add(new Person("somebody" + i, i < IN_IT, i));
        }
        return people;
    }

    /** Two rounds in which all of them answer, the second one left open when asked for. */
    private static Map<String, List<String>> tables(long order, boolean open) throws SQLException {
        try (Database database = TestDatabases.h2()) {
            StorageHost host = StorageHost.over(database);
            PulseHouse house =
                    new PulseHouse(new AoPulseStore(host.ao()), new AoOneAtATime(host.ao(), host.executors()));
            for (int i = 0; i < 2; i++) {
                PulseRound round = house.open();
                List<Person> people = people();
                Collections.shuffle(people, new Random(order + i));
                for (Person person : people) {
                    AskedGroup group = round.terms()
                            .of(person.it() ? Side.IT : Side.BUSINESS)
                            .get(0);
                    assertEquals(
                            "taken",
                            house.pulses
                                    .say(round.id(), person.names(), group, person.sheet())
                                    .fold(taken -> "taken", refusal -> refusal.messageKey()));
                }
                if (i == 0 || !open) {
                    house.pulses.close(round.id());
                }
            }
            return read(database);
        }
    }

    private static Map<String, List<String>> read(Database database) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"TABLE"})) {
            List<String> names = new ArrayList<>();
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
            assertTrue(names.size() > 20, names::toString);
            for (String name : names) {
                try (ResultSet row = statement.executeQuery("SELECT * FROM \"" + name + "\"")) {
                    while (row.next()) {
                        StringBuilder text = new StringBuilder();
                        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                            text.append(row.getMetaData().getColumnName(column))
                                    .append('=')
                                    .append(row.getString(column))
                                    .append('\n');
                        }
                        rows.computeIfAbsent(name, any -> new ArrayList<>()).add(text.toString());
                    }
                }
            }
        }
        return rows;
    }

    @Test
    void no_table_holds_anybody_of_those_who_answered_and_the_order_leaves_no_trace() throws SQLException {
        Map<String, List<String>> once = tables(1, false);
        String all = once.toString().toLowerCase(Locale.ROOT);
        for (Person person : people()) {
            for (String name : person.names()) {
                assertFalse(all.contains(name.toLowerCase(Locale.ROOT)), name);
            }
        }
        assertFalse(KEY.matcher(all).find(), "the key of a closed round is gone");
        assertEquals(once, tables(7, false), "the same people in another order leave the same tables");
        assertEquals(2, once.values().stream().mapToInt(List::size).sum() - turns(once), once.toString());
    }

    /** The lock says how often it was taken, for whatever an administrator or anybody who answers did. */
    private static int turns(Map<String, List<String>> rows) {
        return rows.entrySet().stream()
                .filter(table -> table.getKey().endsWith("TURN"))
                .mapToInt(table -> table.getValue().size())
                .sum();
    }

    @Test
    void nobodys_six_answers_stand_together() throws SQLException {
        String all = tables(1, false).toString();
        for (Person person : people()) {
            String together =
                    person.sheet().answers().toString().replace("[", "").replace("]", "");
            assertFalse(all.contains(together) || all.contains(together.replace(" ", "")), together);
        }
    }

    @Test
    void while_a_round_is_open_there_are_marks_in_an_order_that_tells_nothing() throws SQLException {
        Map<String, List<String>> open = tables(1, true);
        String all = open.toString().toLowerCase(Locale.ROOT);
        for (Person person : people()) {
            assertFalse(all.contains(person.name()), person.name());
        }
        String marks = open.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> row.lines())
                .filter(line -> line.startsWith("SPENT_MARKS=") && !line.endsWith("=null"))
                .map(line -> line.substring("SPENT_MARKS=".length()))
                .findFirst()
                .orElseThrow();
        List<String> each = List.of(marks.split(","));
        assertEquals(3 * (IN_IT + IN_SALES), each.size());
        assertEquals(each.stream().sorted().toList(), each);
    }
}
