package dev.kept.storage.hook;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.SharedSecret;
import dev.kept.core.hook.AllowedHosts;
import dev.kept.core.hook.Hook;
import dev.kept.core.hook.Hook.HookStanding;
import dev.kept.core.hook.HookAddress;
import dev.kept.core.hook.HookEvent;
import dev.kept.core.hook.HookState;
import dev.kept.core.hook.HookStore;
import dev.kept.core.notice.NoticePosition;
import dev.kept.storage.notice.PositionRow;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.Row;
import dev.kept.storage.sql.SqlSession;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Hooks, and where they may lead, in Active Objects tables. Holds no state. */
public final class AoHookStore implements HookStore {

    private static final String PLACE = "hooks";
    private static final String HOSTS = "hosts";
    private static final String BLANK = " ";
    private static final String LINE = "\n";
    private static final int TRIES = 2;

    private final LedgerTables tables;
    private final PositionRow place;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     */
    public AoHookStore(ActiveObjects ao, HostTransactions executors) {
        this.tables = new LedgerTables(ao, executors);
        this.place = new PositionRow(tables, PLACE);
    }

    /** All of a small table: a project has a few. */
    @Override
    public List<Hook> all() {
        return tables.inTransaction(
                session -> session.list("SELECT * FROM {HOOK} WHERE [ID] > ? ORDER BY [ID]", AoHookStore::hook, 0));
    }

    @Override
    public Optional<Hook> find(String id) {
        return tables
                .inTransaction(
                        session -> session.list("SELECT * FROM {HOOK} WHERE [HOOK_UID] = ?", AoHookStore::hook, id))
                .stream()
                .findFirst();
    }

    @Override
    public void add(Hook hook) {
        tables.inTransaction(session -> {
            session.insert("HOOK", List.of(values(hook)));
            return hook;
        });
    }

    @Override
    public void turn(String id, HookState state, Instant since) {
        tables.inTransaction(session -> session.execute(
                "UPDATE {HOOK} SET [HOOK_STATE] = ?, [STATE_SINCE] = ?, [FAILING_SINCE] = NULL WHERE [HOOK_UID] = ?",
                state.name(),
                since.toEpochMilli(),
                id));
    }

    @Override
    public void sign(String id, SharedSecret secret) {
        tables.inTransaction(session ->
                session.execute("UPDATE {HOOK} SET [SECRET_TEXT] = ? WHERE [HOOK_UID] = ?", secret.text(), id));
    }

    @Override
    public void giveUp(String id, Instant failingBefore, Instant now) {
        tables.inTransaction(session -> session.execute(
                "UPDATE {HOOK} SET [HOOK_STATE] = ?, [STATE_SINCE] = ?, [FAILING_SINCE] = NULL"
                        + " WHERE [HOOK_UID] = ? AND [HOOK_STATE] = ? AND [FAILING_SINCE] < ?",
                HookState.GIVEN_UP.name(),
                now.toEpochMilli(),
                id,
                HookState.ON.name(),
                failingBefore.toEpochMilli()));
    }

    @Override
    public void remove(String id) {
        tables.inTransaction(session -> session.execute("DELETE FROM {HOOK} WHERE [HOOK_UID] = ?", id));
    }

    @Override
    public void failed(String id, Instant at) {
        tables.inTransaction(session -> session.execute(
                "UPDATE {HOOK} SET [FAILING_SINCE] = ?"
                        + " WHERE [HOOK_UID] = ? AND [HOOK_STATE] = ? AND [FAILING_SINCE] IS NULL",
                at.toEpochMilli(),
                id,
                HookState.ON.name()));
    }

    /** Writes only where something had failed before. */
    @Override
    public void reached(String id) {
        tables.inTransaction(session -> session.execute(
                "UPDATE {HOOK} SET [FAILING_SINCE] = NULL WHERE [HOOK_UID] = ? AND [FAILING_SINCE] IS NOT NULL", id));
    }

    @Override
    public AllowedHosts hosts() {
        return tables
                .inTransaction(session -> session.list(
                        "SELECT [HOST_LINES] FROM {HOOK_HOST} WHERE [ROW_NAME] = ?",
                        row -> row.getString("HOST_LINES"),
                        HOSTS))
                .stream()
                .findFirst()
                .map(lines -> new AllowedHosts(List.of(lines.split(LINE))))
                .orElse(AllowedHosts.NONE);
    }

    @Override
    public void allow(AllowedHosts hosts) {
        Collisions.retried(
                TRIES,
                () -> tables.inTransaction(session -> {
                    if (hosts.none()) {
                        session.execute("DELETE FROM {HOOK_HOST} WHERE [ROW_NAME] = ?", HOSTS);
                    } else {
                        String lines = String.join(LINE, hosts.entries());
                        write(session, lines);
                    }
                    return hosts;
                }));
    }

    private static void write(SqlSession session, String lines) {
        int changed = session.execute("UPDATE {HOOK_HOST} SET [HOST_LINES] = ? WHERE [ROW_NAME] = ?", lines, HOSTS);
        if (changed == 0) {
            session.insert("HOOK_HOST", List.of(Map.of("ROW_NAME", HOSTS, "HOST_LINES", lines)));
        }
    }

    @Override
    public Optional<NoticePosition> position() {
        return place.read();
    }

    @Override
    public void keep(NoticePosition position) {
        place.keep(position);
    }

    private static Map<String, Object> values(Hook hook) {
        HookStanding standing = hook.standing();
        Map<String, Object> values = new HashMap<>();
        values.put("HOOK_UID", hook.id());
        values.put("PROJECT_ID", hook.projectId());
        values.put("LEADS_TO", hook.address().text());
        values.put("EVENT_NAMES", hook.events().stream().map(HookEvent::name).collect(Collectors.joining(BLANK)));
        values.put("SECRET_TEXT", hook.secret().text());
        values.put("HOOK_STATE", standing.state().name());
        values.put("STATE_SINCE", standing.since().toEpochMilli());
        Instant failing = standing.failing();
        values.put("FAILING_SINCE", failing == null ? null : failing.toEpochMilli());
        return values;
    }

    private static Hook hook(Row row) {
        Set<HookEvent> events = EnumSet.noneOf(HookEvent.class);
        Arrays.stream(row.getString("EVENT_NAMES").split(BLANK))
                .map(HookEvent::valueOf)
                .forEach(events::add);
        @Nullable Long failing = row.getLongOrNull("FAILING_SINCE");
        return new Hook(
                row.getString("HOOK_UID"),
                row.getLong("PROJECT_ID"),
                new HookAddress(row.getString("LEADS_TO")),
                events,
                SharedSecret.read(row.getString("SECRET_TEXT")).orElseThrow(),
                new HookStanding(
                        HookState.valueOf(row.getString("HOOK_STATE")),
                        Instant.ofEpochMilli(row.getLong("STATE_SINCE")),
                        failing == null ? null : Instant.ofEpochMilli(failing)));
    }
}
