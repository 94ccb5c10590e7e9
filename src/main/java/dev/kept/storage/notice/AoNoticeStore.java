package dev.kept.storage.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.notice.Notice;
import dev.kept.core.notice.NoticeKind;
import dev.kept.core.notice.NoticePosition;
import dev.kept.core.notice.NoticeStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Clause;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.OvertakenException;
import dev.kept.storage.sql.Row;
import dev.kept.storage.sql.SqlSession;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Notices in Active Objects tables. What was told is decided by two unique columns and by the number of rows that an update
 * changed: of two nodes at once one gets all of a mail's notices, and the other none. Holds no state.
 */
public final class AoNoticeStore implements NoticeStore {

    private static final String ROW = "notices";
    private static final int KEYS = 500;
    private static final int TRIES = 3;

    private final LedgerTables tables;
    private final PositionRow place;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     */
    public AoNoticeStore(ActiveObjects ao, HostTransactions executors) {
        this.tables = new LedgerTables(ao, executors);
        this.place = new PositionRow(tables, ROW);
    }

    @Override
    public Optional<NoticePosition> position() {
        return place.read();
    }

    @Override
    public void keep(NoticePosition position) {
        place.keep(position);
    }

    /** In the order of the keys, so that two nodes do not wait for each other; whoever lost finds the rows there. */
    @Override
    public void add(Collection<Notice> notices) {
        Map<String, Notice> byKey = new TreeMap<>();
        notices.forEach(one -> byKey.merge(one.key(), one, (a, b) -> a.ripe().isBefore(b.ripe()) ? a : b));
        List<Notice> all = List.copyOf(byKey.values());
        for (int first = 0; first < all.size(); first += KEYS) {
            List<Notice> some = all.subList(first, Math.min(all.size(), first + KEYS));
            Collisions.retried(
                    TRIES,
                    () -> tables.inTransaction(session -> {
                        Map<String, Long> known = known(session, some);
                        session.insert(
                                "NOTICE",
                                some.stream()
                                        .filter(one -> !known.containsKey(one.key()))
                                        .map(AoNoticeStore::values)
                                        .toList());
                        some.stream()
                                .filter(one -> known.containsKey(one.key())
                                        && one.ripe().toEpochMilli() < known.get(one.key()))
                                .forEach(one -> hasten(session, one));
                        return some;
                    }));
        }
    }

    /** When each of these that is there is ripe. */
    private static Map<String, Long> known(SqlSession session, List<Notice> some) {
        Clause among =
                Clause.where("[NOTICE_KEY]", some.stream().map(Notice::key).toList());
        Map<String, Long> known = new HashMap<>();
        session.each(
                "SELECT [NOTICE_KEY], [RIPE_AT] FROM {NOTICE} WHERE " + among.text(),
                row -> known.put(row.getString("NOTICE_KEY"), row.getLong("RIPE_AT")),
                among.values());
        return known;
    }

    private static void hasten(SqlSession session, Notice notice) {
        long ripe = notice.ripe().toEpochMilli();
        session.execute(
                "UPDATE {NOTICE} SET [RIPE_AT] = ?, [WAITS_UNTIL] = ? WHERE [NOTICE_KEY] = ? AND [WAITS_UNTIL] IS NOT NULL",
                ripe,
                ripe,
                notice.key());
    }

    /** By the index over what waits. */
    @Override
    public List<String> readers(Instant now) {
        return tables.inTransaction(session -> session.list(
                "SELECT [READER_HASH] FROM {NOTICE} WHERE [WAITS_UNTIL] <= ? GROUP BY [READER_HASH]",
                row -> row.getString("READER_HASH"),
                now.toEpochMilli()));
    }

    @Override
    public List<Notice> waiting(String reader, Instant now) {
        return tables.inTransaction(session -> session.page(
                "SELECT * FROM {NOTICE} WHERE [READER_HASH] = ? AND [WAITS_UNTIL] <= ? ORDER BY [ID]",
                AoNoticeStore::notice,
                0,
                MOST,
                reader,
                now.toEpochMilli()));
    }

    @Override
    public void drop(Collection<Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        List<Object[]> keys = notices.stream()
                .map(Notice::key)
                .sorted()
                .map(key -> new Object[] {key})
                .toList();
        tables.inTransaction(session ->
                session.executeEach("DELETE FROM {NOTICE} WHERE [NOTICE_KEY] = ? AND [WAITS_UNTIL] IS NOT NULL", keys));
    }

    /** The row stays, so that its key is taken; it has a day and no mail. */
    @Override
    public void passOver(Collection<Notice> notices, Instant at) {
        List<Object[]> rows = notices.stream()
                .map(Notice::key)
                .sorted()
                .map(key -> new Object[] {at.toEpochMilli(), key})
                .toList();
        tables.inTransaction(session -> session.executeEach(
                "UPDATE {NOTICE} SET [WAITS_UNTIL] = NULL, [TOLD_AT] = ?"
                        + " WHERE [NOTICE_KEY] = ? AND [WAITS_UNTIL] IS NOT NULL",
                rows));
    }

    /** By the index over readers. */
    @Override
    public List<NoticeMail> mails(String reader) {
        return tables.inTransaction(session -> session.list(
                "SELECT * FROM {NOTICE_MAIL} WHERE [READER_HASH] = ? ORDER BY [MAIL_NUMBER]",
                row -> new NoticeMail(
                        reader, row.getInt("MAIL_NUMBER"), Instant.ofEpochMilli(row.getLong("MAILED_AT"))),
                reader));
    }

    /** The mail first: whoever claims the same one waits here, and is refused by its unique key. */
    @Override
    public boolean claim(NoticeMail mail, Collection<Notice> notices) {
        return Collisions.resolved(
                () -> tables.inTransaction(session -> {
                    session.insert(
                            "NOTICE_MAIL",
                            List.of(Map.of(
                                    "MAIL_KEY", key(mail),
                                    "READER_HASH", mail.reader(),
                                    "MAIL_NUMBER", mail.number(),
                                    "MAILED_AT", mail.at().toEpochMilli())));
                    for (Notice notice : notices) {
                        int told = session.execute(
                                "UPDATE {NOTICE} SET [WAITS_UNTIL] = NULL, [MAIL_KEY] = ?, [TOLD_AT] = ?"
                                        + " WHERE [NOTICE_KEY] = ? AND [WAITS_UNTIL] IS NOT NULL",
                                key(mail),
                                mail.at().toEpochMilli(),
                                notice.key());
                        if (told != 1) {
                            throw new OvertakenException("notice " + notice.key());
                        }
                    }
                    return true;
                }),
                faster -> false);
    }

    @Override
    public void giveBack(NoticeMail mail) {
        tables.inTransaction(session -> {
            session.execute(
                    "UPDATE {NOTICE} SET [WAITS_UNTIL] = [RIPE_AT], [MAIL_KEY] = NULL, [TOLD_AT] = NULL"
                            + " WHERE [MAIL_KEY] = ?",
                    key(mail));
            return session.execute("DELETE FROM {NOTICE_MAIL} WHERE [MAIL_KEY] = ?", key(mail));
        });
    }

    /** By the index over commitments; counted here, because a promise has few. */
    @Override
    public List<NoticeTelling> told(CommitmentId commitment) {
        Map<NoticeKind, NoticeTelling> told = new EnumMap<>(NoticeKind.class);
        tables.inTransaction(session -> {
            session.each(
                    "SELECT [NOTICE_KIND], [TOLD_AT] FROM {NOTICE} WHERE [COMMITMENT_UID] = ? AND [MAIL_KEY] IS NOT NULL",
                    row -> {
                        NoticeKind kind = NoticeKind.valueOf(row.getString("NOTICE_KIND"));
                        NoticeTelling one = new NoticeTelling(kind, 1, Instant.ofEpochMilli(row.getLong("TOLD_AT")));
                        told.merge(kind, one, NoticeTelling::and);
                    },
                    commitment.value());
            return told;
        });
        return told.values().stream()
                .sorted(Comparator.comparing(NoticeTelling::at).thenComparing(NoticeTelling::kind))
                .toList();
    }

    /** By the indexes over the mails, over what waits, and over when it was told. */
    @Override
    public void forget(Instant before) {
        long at = before.toEpochMilli();
        tables.inTransaction(session -> {
            session.execute("DELETE FROM {NOTICE_MAIL} WHERE [MAILED_AT] < ?", at);
            session.execute("DELETE FROM {NOTICE} WHERE [WAITS_UNTIL] < ?", at);
            return session.execute("DELETE FROM {NOTICE} WHERE [TOLD_AT] < ?", at);
        });
    }

    private static String key(NoticeMail mail) {
        return mail.reader() + "#" + mail.number();
    }

    private static Map<String, Object> values(Notice notice) {
        return Map.of(
                "NOTICE_KEY", notice.key(),
                "COMMITMENT_UID", notice.commitment().value(),
                "NOTICE_KIND", notice.kind().name(),
                "EVENT_NUMBER", notice.event(),
                "READER_HASH", notice.reader(),
                "RIPE_AT", notice.ripe().toEpochMilli(),
                "WAITS_UNTIL", notice.ripe().toEpochMilli());
    }

    private static Notice notice(Row row) {
        return new Notice(
                row.getString("NOTICE_KEY"),
                new CommitmentId(row.getString("COMMITMENT_UID")),
                NoticeKind.valueOf(row.getString("NOTICE_KIND")),
                row.getInt("EVENT_NUMBER"),
                row.getString("READER_HASH"),
                Instant.ofEpochMilli(row.getLong("RIPE_AT")));
    }
}
