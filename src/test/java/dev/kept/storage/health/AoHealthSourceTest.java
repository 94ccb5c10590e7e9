package dev.kept.storage.health;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.contract.HealthSourceContract;
import dev.kept.core.SharedSecret;
import dev.kept.core.health.HealthFigures;
import dev.kept.core.hook.Hook;
import dev.kept.core.hook.Hook.HookStanding;
import dev.kept.core.hook.HookAddress;
import dev.kept.core.hook.HookAttempt;
import dev.kept.core.hook.HookEvent;
import dev.kept.core.hook.HookMessage;
import dev.kept.core.hook.HookResult;
import dev.kept.core.hook.HookState;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.cell.AoCellMonth;
import dev.kept.storage.contact.AoOutgoingStep;
import dev.kept.storage.evidence.AoSeal;
import dev.kept.storage.hook.AoHookDeliveries;
import dev.kept.storage.hook.AoHookStore;
import dev.kept.storage.notice.AoNotice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Active Objects answer the port as every store must, on each database. */
class AoHealthSourceTest {

    @Nested
    class OnH2 extends OnDatabase {
        OnH2() {
            super(TestDatabases.h2());
        }
    }

    @Nested
    class OnPostgres extends OnDatabase {
        OnPostgres() {
            super(TestDatabases.postgres());
        }
    }

    /** The contract over one database. */
    abstract static class OnDatabase extends HealthSourceContract {
        private final Database database;
        private int rows;

        OnDatabase(Database database) {
            this.database = database;
        }

        @Override
        protected HealthFigures.HealthSource source() {
            return new AoHealthSource(ao());
        }

        private ActiveObjects ao() {
            return StorageHost.over(database).ao();
        }

        @Override
        protected void toBeTold(Instant at) {
            rows++;
            ao().create(
                            AoNotice.class,
                            Map.of(
                                    "NOTICE_KEY",
                                    "n" + rows,
                                    "COMMITMENT_UID",
                                    "c",
                                    "NOTICE_KIND",
                                    "KEPT",
                                    "EVENT_NUMBER",
                                    0,
                                    "READER_HASH",
                                    "r",
                                    "RIPE_AT",
                                    at.toEpochMilli(),
                                    "WAITS_UNTIL",
                                    at.toEpochMilli()));
        }

        @Override
        protected void onItsWay(Instant at) {
            ao().create(
                            AoOutgoingStep.class,
                            Map.ofEntries(
                                    Map.entry("STEP_UID", "s"),
                                    Map.entry("USER_KEY", "u"),
                                    Map.entry("READER_NAME", "u"),
                                    Map.entry("READER_LANGUAGE", "en"),
                                    Map.entry("PROMISE_UID", "p"),
                                    Map.entry("ASKED_NUMBER", 1),
                                    Map.entry("PROMISE_TITLE", "t"),
                                    Map.entry("STEP_KIND", "WARN"),
                                    Map.entry("ASKED_AT", at.toEpochMilli()),
                                    Map.entry("STEP_STATE", "ON_ITS_WAY"),
                                    Map.entry("TRY_COUNT", 1),
                                    Map.entry("NEXT_AT", at.plusSeconds(9000).toEpochMilli())));
        }

        @Override
        protected void months() {
            for (boolean stale : new boolean[] {true, false}) {
                ao().create(
                                AoCellMonth.class,
                                Map.of(
                                        "MONTH_KEY",
                                        "m" + stale,
                                        "PROJECT_ID",
                                        1L,
                                        "MONTH_NAME",
                                        "2026-03",
                                        "TOUCH_COUNT",
                                        1,
                                        "STALE_MONTH",
                                        stale,
                                        "CELLS_TEXT",
                                        "x"));
            }
        }

        @Override
        protected void sealed(Instant at) {
            rows++;
            ao().create(
                            AoSeal.class,
                            Map.of(
                                    "SEAL_KEY",
                                    "k" + rows,
                                    "PROJECT_ID",
                                    1L,
                                    "SEAL_NUMBER",
                                    rows,
                                    "SEALED_AT",
                                    at.toEpochMilli(),
                                    "HEADS_TEXT",
                                    "h",
                                    "SEAL_HASH",
                                    "x"));
        }

        @Override
        protected void hook(String id, HookState state, Instant failing) {
            StorageHost host = StorageHost.over(database);
            new AoHookStore(host.ao(), host.executors())
                    .add(new Hook(
                            id,
                            1,
                            new HookAddress("https://hooks.example.com/"),
                            Set.of(HookEvent.MADE),
                            SharedSecret.fresh(),
                            new HookStanding(state, Instant.EPOCH, failing)));
        }

        @Override
        protected void toHook(String id, Instant ripe, Instant failed) {
            rows++;
            StorageHost host = StorageHost.over(database);
            AoHookDeliveries deliveries = new AoHookDeliveries(host.ao(), host.executors());
            String message = "h" + rows;
            deliveries.add(List.of(new HookMessage(message, id, null, HookEvent.TRIED, "{}", ripe)));
            if (failed != null) {
                deliveries.settle(message, new HookAttempt(failed, HookResult.SLOW, 0), failed);
            }
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
