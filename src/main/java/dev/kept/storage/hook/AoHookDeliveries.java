package dev.kept.storage.hook;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.hook.HookAttempt;
import dev.kept.core.hook.HookDeliveries;
import dev.kept.core.hook.HookDelivery;
import dev.kept.core.hook.HookDelivery.DeliveryState;
import dev.kept.core.hook.HookEvent;
import dev.kept.core.hook.HookMessage;
import dev.kept.core.hook.HookResult;
import dev.kept.core.promise.CommitmentId;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Clause;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.Row;
import dev.kept.storage.sql.SqlSession;
import dev.kept.storage.sql.UnheldText;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Messages in an Active Objects table. Which node sends one is decided by an update that names what the node saw. Holds no
 * state.
 */
public final class AoHookDeliveries implements HookDeliveries {

    private static final int KEYS = 500;
    private static final int TRIES = 3;
    private static final String ALL = "SELECT * FROM {HOOK_DELIVERY} WHERE ";

    private final LedgerTables tables;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     */
    public AoHookDeliveries(ActiveObjects ao, HostTransactions executors) {
        this.tables = new LedgerTables(ao, executors);
    }

    /** Of two nodes that note the same, the slower one finds the rows there at its next try. */
    @Override
    public void add(Collection<HookMessage> messages) {
        Map<String, HookMessage> byId = new LinkedHashMap<>();
        messages.forEach(one -> byId.putIfAbsent(one.id(), one));
        List<HookMessage> all = List.copyOf(byId.values());
        for (int first = 0; first < all.size(); first += KEYS) {
            List<HookMessage> some = all.subList(first, Math.min(all.size(), first + KEYS));
            UnheldText.told(() -> Collisions.retried(
                    TRIES,
                    () -> tables.inTransaction(session -> {
                        Set<String> known = known(session, some);
                        session.insert(
                                "HOOK_DELIVERY",
                                some.stream()
                                        .filter(one -> !known.contains(one.id()))
                                        .map(AoHookDeliveries::values)
                                        .toList());
                        return some;
                    })));
        }
    }

    private static Set<String> known(SqlSession session, List<HookMessage> some) {
        Clause ids = Clause.where(
                "[DELIVERY_UID]", some.stream().map(HookMessage::id).toList());
        return Set.copyOf(session.list(
                "SELECT [DELIVERY_UID] FROM {HOOK_DELIVERY} WHERE " + ids.text(),
                row -> row.getString("DELIVERY_UID"),
                ids.values()));
    }

    @Override
    public Optional<HookDelivery> find(String id) {
        return tables
                .inTransaction(session -> session.list(ALL + "[DELIVERY_UID] = ?", AoHookDeliveries::delivery, id))
                .stream()
                .findFirst();
    }

    @Override
    public List<HookDelivery> due(String hook, Instant now, int limit) {
        return page(ALL + "[WAITS_FOR] = ? AND [NEXT_AT] <= ? ORDER BY [ID]", limit, hook, now.toEpochMilli());
    }

    private List<HookDelivery> page(String sql, int limit, Object... values) {
        return tables.inTransaction(session -> session.page(sql, AoHookDeliveries::delivery, 0, limit, values));
    }

    @Override
    public Optional<HookDelivery> before(HookDelivery delivery, Instant now) {
        @Nullable CommitmentId about = delivery.message().about();
        return about == null
                ? Optional.empty()
                : page(
                                ALL + "[WAITS_FOR] = ? AND [COMMITMENT_UID] = ? AND [ID] < ? AND [RIPE_AT] <= ?"
                                        + " ORDER BY [ID]",
                                1,
                                delivery.message().hook(),
                                about.value(),
                                delivery.place(),
                                now.toEpochMilli())
                        .stream()
                        .findFirst();
    }

    @Override
    public void putOff(HookDelivery delivery, Instant until) {
        tables.inTransaction(session -> session.execute(
                "UPDATE {HOOK_DELIVERY} SET [NEXT_AT] = ? WHERE [DELIVERY_UID] = ? AND [NEXT_AT] < ?",
                until.toEpochMilli(),
                delivery.message().id(),
                until.toEpochMilli()));
    }

    @Override
    public boolean claim(HookDelivery seen, Instant until) {
        return tables.inTransaction(session -> session.execute(
                        "UPDATE {HOOK_DELIVERY} SET [TRY_COUNT] = ?, [NEXT_AT] = ?"
                                + " WHERE [DELIVERY_UID] = ? AND [DELIVERY_STATE] = ? AND [TRY_COUNT] = ?"
                                + " AND [NEXT_AT] = ?",
                        seen.tries() + 1,
                        until.toEpochMilli(),
                        seen.message().id(),
                        DeliveryState.WAITING.name(),
                        seen.tries(),
                        seen.next().toEpochMilli()))
                == 1;
    }

    @Override
    public void settle(String id, HookAttempt attempt, @Nullable Instant next) {
        DeliveryState state = next != null
                ? DeliveryState.WAITING
                : attempt.result() == HookResult.TAKEN ? DeliveryState.DONE : DeliveryState.GIVEN_UP;
        tables.inTransaction(session -> {
            if (next == null) {
                session.execute("UPDATE {HOOK_DELIVERY} SET [WAITS_FOR] = NULL WHERE [DELIVERY_UID] = ?", id);
            } else {
                session.execute(
                        "UPDATE {HOOK_DELIVERY} SET [NEXT_AT] = ? WHERE [DELIVERY_UID] = ?", next.toEpochMilli(), id);
            }
            return session.execute(
                    "UPDATE {HOOK_DELIVERY} SET [DELIVERY_STATE] = ?, [TRIED_AT] = ?, [TRIED_RESULT] = ?,"
                            + " [TRIED_STATUS] = ? WHERE [DELIVERY_UID] = ?",
                    state.name(),
                    attempt.at().toEpochMilli(),
                    attempt.result().name(),
                    attempt.status(),
                    id);
        });
    }

    @Override
    public void giveUp(String hook, Instant before) {
        tables.inTransaction(session -> session.execute(
                "UPDATE {HOOK_DELIVERY} SET [DELIVERY_STATE] = ?, [WAITS_FOR] = NULL"
                        + " WHERE [WAITS_FOR] = ? AND [RIPE_AT] < ?",
                DeliveryState.GIVEN_UP.name(),
                hook,
                before.toEpochMilli()));
    }

    @Override
    public void again(String id, Instant now) {
        tables.inTransaction(session -> session.execute(
                "UPDATE {HOOK_DELIVERY} SET [DELIVERY_STATE] = ?, [TRY_COUNT] = ?, [NEXT_AT] = ?,"
                        + " [WAITS_FOR] = [HOOK_UID] WHERE [DELIVERY_UID] = ?",
                DeliveryState.WAITING.name(),
                0,
                now.toEpochMilli(),
                id));
    }

    @Override
    public void drop(String id) {
        tables.inTransaction(session -> session.execute("DELETE FROM {HOOK_DELIVERY} WHERE [DELIVERY_UID] = ?", id));
    }

    @Override
    public List<HookDelivery> latest(String hook, Instant now, int limit) {
        return page(ALL + "[HOOK_UID] = ? AND [RIPE_AT] <= ? ORDER BY [ID] DESC", limit, hook, now.toEpochMilli());
    }

    @Override
    public void remove(String hook) {
        tables.inTransaction(session -> session.execute("DELETE FROM {HOOK_DELIVERY} WHERE [HOOK_UID] = ?", hook));
    }

    @Override
    public void forget(Instant before) {
        tables.inTransaction(
                session -> session.execute("DELETE FROM {HOOK_DELIVERY} WHERE [RIPE_AT] < ?", before.toEpochMilli()));
    }

    private static Map<String, Object> values(HookMessage message) {
        CommitmentId about = message.about();
        Map<String, Object> values = new HashMap<>();
        values.put("DELIVERY_UID", message.id());
        values.put("HOOK_UID", message.hook());
        values.put("COMMITMENT_UID", about == null ? null : about.value());
        values.put("EVENT_NAME", message.event().name());
        values.put("BODY_TEXT", message.body());
        values.put("RIPE_AT", message.ripe().toEpochMilli());
        values.put("DELIVERY_STATE", DeliveryState.WAITING.name());
        values.put("TRY_COUNT", 0);
        values.put("NEXT_AT", message.ripe().toEpochMilli());
        values.put("WAITS_FOR", message.hook());
        values.put("TRIED_STATUS", 0);
        return values;
    }

    private static HookDelivery delivery(Row row) {
        String about = row.getStringOrNull("COMMITMENT_UID");
        Long tried = row.getLongOrNull("TRIED_AT");
        String result = row.getStringOrNull("TRIED_RESULT");
        return new HookDelivery(
                row.getLong("ID"),
                new HookMessage(
                        row.getString("DELIVERY_UID"),
                        row.getString("HOOK_UID"),
                        about == null ? null : new CommitmentId(about),
                        HookEvent.valueOf(row.getString("EVENT_NAME")),
                        row.getString("BODY_TEXT"),
                        Instant.ofEpochMilli(row.getLong("RIPE_AT"))),
                DeliveryState.valueOf(row.getString("DELIVERY_STATE")),
                row.getInt("TRY_COUNT"),
                Instant.ofEpochMilli(row.getLong("NEXT_AT")),
                tried == null || result == null
                        ? null
                        : new HookAttempt(
                                Instant.ofEpochMilli(tried), HookResult.valueOf(result), row.getInt("TRIED_STATUS")));
    }
}
