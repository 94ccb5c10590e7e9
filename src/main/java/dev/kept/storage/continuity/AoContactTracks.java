package dev.kept.storage.continuity;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.continuity.ContactMonth;
import dev.kept.core.continuity.ContactMonth.YearDealings;
import dev.kept.core.continuity.ContactTrack;
import dev.kept.core.continuity.ContactTracks;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.storage.evidence.HouseTable;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.OvertakenException;
import dev.kept.storage.sql.Row;
import dev.kept.storage.sql.SqlSession;
import dev.kept.storage.sql.UnheldText;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who deals with functions, by plain SQL in one transaction. Holds no state. */
public final class AoContactTracks implements ContactTracks {

    /** There are tens of functions with two sides; months of some years. This only bounds the memory. */
    private static final int MOST = 50_000;

    private static final String TABLE = "CONTACT_TRACK";
    private static final String KEY = "TRACK_KEY";
    private static final String POSITION = "#";

    private final LedgerTables tables;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     */
    public AoContactTracks(ActiveObjects ao, HostTransactions executors) {
        this.tables = new LedgerTables(ao, executors);
    }

    @Override
    public long place() {
        return tables.inTransaction(AoContactTracks::place);
    }

    private static long place(SqlSession session) {
        return session
                .list(
                        "SELECT [LAST_PLACE] FROM {CONTACT_TRACK} WHERE [TRACK_KEY] = ?",
                        row -> row.getLong("LAST_PLACE"),
                        POSITION)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    @Override
    public List<ContactTrack> tracks() {
        return tables
                .inTransaction(session ->
                        session.page("SELECT * FROM {CONTACT_TRACK} ORDER BY [ID]", AoContactTracks::track, 0, MOST))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** One row says only how far the ledger is counted. */
    private static Optional<ContactTrack> track(Row row) {
        return row.getString(KEY).equals(POSITION) ? Optional.empty() : Optional.of(TrackText.read(row));
    }

    @Override
    public boolean keep(long from, long place, Collection<ContactTrack> changed, Collection<ContactMonth> closed) {
        return UnheldText.told(() -> Collisions.resolved(
                () -> tables.inTransaction(session -> {
                    go(session, from, place);
                    write(session, changed);
                    insert(session, closed);
                    return true;
                }),
                faster -> false));
    }

    /** The row of the place is what two nodes meet at. */
    private static void go(SqlSession session, long from, long place) {
        int moved = session.execute(
                "UPDATE {CONTACT_TRACK} SET [LAST_PLACE] = ? WHERE [TRACK_KEY] = ? AND [LAST_PLACE] = ?",
                place,
                POSITION,
                from);
        if (moved == 0 && from == 0 && place(session) == 0) {
            Map<String, Object> row = new HashMap<>();
            row.put(KEY, POSITION);
            row.put("LAST_PLACE", place);
            session.insert(TABLE, List.of(row));
        } else if (moved == 0) {
            throw new OvertakenException("Somebody else counted on from " + from);
        }
    }

    private static void write(SqlSession session, Collection<ContactTrack> changed) {
        Set<String> there = new HashSet<>(session.page(
                "SELECT [TRACK_KEY] FROM {CONTACT_TRACK} ORDER BY [ID]", row -> row.getString(KEY), 0, MOST));
        List<Map<String, Object>> added = new ArrayList<>();
        List<Map<String, Object>> replaced = new ArrayList<>();
        for (ContactTrack track : changed) {
            Map<String, Object> row = values(track);
            (there.contains(key(track)) ? replaced : added).add(row);
        }
        if (!added.isEmpty()) {
            session.insert(TABLE, added);
        }
        if (!replaced.isEmpty()) {
            session.update(TABLE, KEY, replaced);
        }
    }

    private static String key(ContactTrack track) {
        return RequesterName.key(track.function()) + "#" + track.side().name();
    }

    private static Map<String, Object> values(ContactTrack track) {
        Map<String, Object> values = new HashMap<>();
        values.put(KEY, key(track));
        values.put("SHOWN_NAME", track.function());
        values.put("TRACK_SIDE", track.side().name());
        values.put("TRACK_MONTH", track.month().toString());
        values.put("MONTH_KEYS", TrackText.keys(track));
        values.put("PERSON_LINES", TrackText.lines(track));
        values.put("LAST_PLACE", 0L);
        return values;
    }

    private static void insert(SqlSession session, Collection<ContactMonth> closed) {
        if (closed.isEmpty()) {
            return;
        }
        session.insert(
                "CONTACT_MONTH", closed.stream().map(AoContactTracks::values).toList());
        HouseTable.CONTACT_MONTHS.seal(session, Instant.now());
    }

    private static Map<String, Object> values(ContactMonth month) {
        Map<String, Object> values = new HashMap<>();
        values.put(
                "MONTH_KEY",
                RequesterName.key(month.function()) + "#" + month.side().name() + "#" + month.month());
        values.put("SHOWN_NAME", month.function());
        values.put("MONTH_SIDE", month.side().name());
        values.put("MONTH_NAME", month.month().toString());
        values.put("PEOPLE_BEFORE", month.before());
        values.put("PEOPLE_STAYED", month.stayed());
        values.put("YEAR_PEOPLE", month.year().people());
        values.put("YEAR_DEALINGS", month.year().all());
        values.put("YEAR_BUSIEST", month.year().busiest());
        values.put("YEAR_SQUARES", month.year().squares());
        return values;
    }

    @Override
    public List<ContactMonth> months() {
        return tables
                .inTransaction(session ->
                        session.page("SELECT * FROM {CONTACT_MONTH} ORDER BY [ID]", AoContactTracks::month, 0, MOST))
                .stream()
                .sorted(Comparator.comparing(ContactMonth::month))
                .toList();
    }

    private static ContactMonth month(Row row) {
        return new ContactMonth(
                row.getString("SHOWN_NAME"),
                Side.valueOf(row.getString("MONTH_SIDE")),
                YearMonth.parse(row.getString("MONTH_NAME")),
                row.getInt("PEOPLE_BEFORE"),
                row.getInt("PEOPLE_STAYED"),
                new YearDealings(
                        row.getInt("YEAR_PEOPLE"),
                        row.getLong("YEAR_DEALINGS"),
                        row.getLong("YEAR_BUSIEST"),
                        row.getLong("YEAR_SQUARES")));
    }
}
