package dev.kept.storage.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.notice.NoticeReader;
import dev.kept.core.privacy.PersonNames;
import dev.kept.core.privacy.PersonPlace;
import dev.kept.core.privacy.PersonStore;
import dev.kept.core.privacy.PersonTrace;
import dev.kept.storage.contact.AsciiText;
import dev.kept.storage.continuity.MarkedLines;
import dev.kept.storage.evidence.HouseTable;
import dev.kept.storage.privacy.PersonColumn.Wipe;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Clause;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.Row;
import dev.kept.storage.sql.SqlSession;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Goes through all columns that hold a person, by plain SQL. No index helps with some of them: an administrator asks, once in
 * a while. What is sealed is sealed anew in the same transaction.
 */
public final class AoPersonStore implements PersonStore {

    private static final Set<String> WITHOUT = Set.of("ID", "ACTOR_SALT", "SECRET_TEXT", "MONTH_KEYS", "PERSON_LINES");
    private static final String LINE = "\n";
    private static final String BESIDE = "\t";
    private static final int TRIES = 3;

    private final LedgerTables tables;
    private final Clock clock;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     * @param clock dates seals
     */
    public AoPersonStore(ActiveObjects ao, HostTransactions executors, Clock clock) {
        this.tables = new LedgerTables(ao, executors);
        this.clock = clock;
    }

    @Override
    public List<PersonTrace> find(PersonNames person) {
        return tables.inTransaction(session -> {
            Map<PersonPlace, PersonTrace> found = new EnumMap<>(PersonPlace.class);
            for (PersonColumn column : PersonColumn.ALL) {
                List<Found> rows = rows(session, column, person);
                if (!rows.isEmpty() && !found.containsKey(column.place())) {
                    long count = rows.size() < PersonTrace.MOST ? rows.size() : count(session, column, person);
                    found.put(
                            column.place(),
                            new PersonTrace(
                                    column.place(),
                                    count,
                                    rows.stream().map(Found::values).toList()));
                }
            }
            return List.copyOf(found.values());
        });
    }

    private static long count(SqlSession session, PersonColumn column, PersonNames person) {
        Collection<String> sought = sought(column, person);
        return session.list(
                        "SELECT COUNT(*) AS [TOTAL] FROM {" + column.table() + "} WHERE " + in(column, sought),
                        row -> row.getLong("TOTAL"),
                        sought.toArray())
                .get(0);
    }

    private static String in(PersonColumn column, Collection<String> sought) {
        return "[" + column.column() + "] IN (" + Clause.places(sought.size()) + ")";
    }

    @Override
    public SortedMap<PersonPlace, Integer> erase(PersonNames person) {
        return Collisions.retried(
                TRIES,
                () -> tables.inTransaction(session -> {
                    SortedMap<PersonPlace, Integer> erased = new TreeMap<>();
                    Set<HouseTable> changed = EnumSet.noneOf(HouseTable.class);
                    for (PersonColumn column : PersonColumn.ALL) {
                        int rows = erase(session, column, person);
                        if (rows > 0) {
                            erased.merge(column.place(), rows, Integer::sum);
                            if (column.house() != null) {
                                changed.add(column.house());
                            }
                        }
                    }
                    changed.forEach(table -> table.seal(session, clock.instant()));
                    return erased;
                }));
    }

    /**
     * A row that holds the person.
     *
     * @param text what stands in the column; of marks, what is to stand there
     */
    private record Found(long id, String text, SortedMap<String, String> values) {}

    private static List<Found> rows(SqlSession session, PersonColumn column, PersonNames person) {
        String from = "SELECT * FROM {" + column.table() + "} WHERE [" + column.column() + "]";
        return switch (column.wipe()) {
            case LINE, NOBODYS_LINE ->
                found(session, column.column(), from + " IS NOT NULL", List.of()).stream()
                        .filter(row -> row.text().lines().anyMatch(line -> isOf(line, person)))
                        .toList();
            case WORDS ->
                found(session, column.column(), from + " IS NOT NULL", List.of()).stream()
                        .filter(row -> names(row.text(), person))
                        .toList();
            case READ_ROW ->
                found(session, column.column(), "SELECT * FROM {" + column.table() + "}", List.of()).stream()
                        .filter(row -> person.have(text(AsciiText.read(row.text()))))
                        .toList();
            case MARK ->
                session
                        .list(
                                "SELECT * FROM {CONTACT_TRACK} WHERE [PERSON_LINES] IS NOT NULL",
                                row -> MarkedLines.without(row, person.all())
                                        .map(left -> new Found(row.getLong("ID"), left, row.values(WITHOUT))))
                        .stream()
                        .flatMap(Optional::stream)
                        .toList();
            case READER ->
                found(session, "SCOPE_TEXT", "SELECT * FROM {BACKFILL_RUN}", List.of()).stream()
                        .filter(row -> person.all().contains(row.values().getOrDefault("READER_KEY", ""))
                                || !row.values().containsKey("PROJECT_ID") && names(row.text(), person))
                        .toList();
            default -> {
                Collection<String> sought = sought(column, person);
                yield sought.isEmpty()
                        ? List.of()
                        : session.page(
                                "SELECT * FROM {" + column.table() + "} WHERE " + in(column, sought) + " ORDER BY [ID]",
                                row -> read(row, column.column()),
                                0,
                                PersonTrace.MOST,
                                sought.toArray());
            }
        };
    }

    private static Collection<String> sought(PersonColumn column, PersonNames person) {
        if (column.wipe() == Wipe.HASHED_ROW) {
            return person.addresses().stream().map(NoticeReader::id).collect(Collectors.toSet());
        }
        return person.all();
    }

    private static List<Found> found(SqlSession session, String column, String sql, Collection<String> values) {
        return session.list(sql, row -> read(row, column), values.toArray());
    }

    private static Found read(Row row, String column) {
        return new Found(row.getLong("ID"), text(row.getStringOrNull(column)), row.values(WITHOUT));
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }

    /** Whether a query names the person as a word of its own. */
    private static boolean names(String query, PersonNames person) {
        return person.all().stream().anyMatch(name -> Pattern.compile(
                        "(?<![\\w@.-])" + Pattern.quote(name) + "(?![\\w@-])", Pattern.CASE_INSENSITIVE)
                .matcher(query)
                .find());
    }

    private static int erase(SqlSession session, PersonColumn column, PersonNames person) {
        String update = "UPDATE {" + column.table() + "} SET ";
        Collection<String> sought = sought(column, person);
        if (sought.isEmpty()) {
            return 0;
        }
        String these = " WHERE " + in(column, sought);
        return switch (column.wipe()) {
            case WITH_SALT ->
                session.execute(update + "[ACTOR_KEY] = NULL, [ACTOR_SALT] = NULL" + these, sought.toArray());
            case ROW, HASHED_ROW -> session.execute("DELETE FROM {" + column.table() + "}" + these, sought.toArray());
            case READ_ROW ->
                session.executeEach(
                        "DELETE FROM {" + column.table() + "} WHERE [ID] = ?",
                        rows(session, column, person).stream()
                                .map(row -> new Object[] {row.id()})
                                .toList());
            case NOBODY -> {
                List<Object> values = new ArrayList<>(List.of(NOBODY));
                values.addAll(sought);
                yield session.execute(update + "[" + column.column() + "] = ?" + these, values.toArray());
            }
            case WORDS ->
                session.executeEach(
                        update + "[" + column.column() + "] = ? WHERE [ID] = ?",
                        rows(session, column, person).stream()
                                .map(row -> new Object[] {NOBODY, row.id()})
                                .toList());
            case MARK ->
                session.executeEach(
                        update + "[PERSON_LINES] = ? WHERE [ID] = ?",
                        rows(session, column, person).stream()
                                .map(row -> new Object[] {row.text(), row.id()})
                                .toList());
            case LINE, NOBODYS_LINE -> {
                String set = update + "[" + column.column() + "] = ? WHERE [ID] = ?";
                yield session.executeEach(
                        set,
                        rows(session, column, person).stream()
                                .map(row -> new Object[] {left(row.text(), column.wipe(), person), row.id()})
                                .toList());
            }
            case READER ->
                session.executeEach(
                        update + "[READER_KEY] = NULL, [SCOPE_TEXT] = ? WHERE [ID] = ?",
                        rows(session, column, person).stream()
                                .map(row -> new Object[] {names(row.text(), person) ? NOBODY : row.text(), row.id()})
                                .toList());
        };
    }

    /** A contact's line holds the name in the other product, too. */
    private static boolean isOf(String line, PersonNames person) {
        return Arrays.stream(line.split(BESIDE)).anyMatch(person::have);
    }

    /** Nothing where no line is left. */
    private static @Nullable String left(String lines, Wipe wipe, PersonNames person) {
        List<String> left = lines.lines()
                .map(line -> isOf(line, person) ? NOBODY : line)
                .filter(line -> wipe == Wipe.NOBODYS_LINE || !line.equals(NOBODY))
                .distinct()
                .toList();
        return left.isEmpty() ? null : String.join(LINE, left);
    }
}
