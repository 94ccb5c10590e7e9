package dev.kept.storage.health;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.contact.OutgoingStep.StepState;
import dev.kept.core.health.HealthFigures;
import dev.kept.core.hook.HookResult;
import dev.kept.core.hook.HookState;
import dev.kept.storage.cell.AoCellMonth;
import dev.kept.storage.contact.AoOutgoingStep;
import dev.kept.storage.evidence.AoSeal;
import dev.kept.storage.hook.AoHook;
import dev.kept.storage.hook.AoHookDelivery;
import dev.kept.storage.notice.AoNotice;
import java.time.Instant;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Counts in the tables of both products; those of the other product are empty here. Writes nothing. */
public final class AoHealthSource implements HealthFigures.HealthSource {

    /** What the names of all entities begin with. */
    private static final int PREFIX = 2;

    private static final String RIPE = "WAITS_UNTIL <= ?";
    private static final String DUE = "STEP_STATE = ?";
    private static final String STATE = "HOOK_STATE = ?";

    private final ActiveObjects ao;

    public AoHealthSource(ActiveObjects ao) {
        this.ao = ao;
    }

    /** A step that is on its way waits from when it was asked for: each try puts the next one off. */
    @Override
    public HealthFigures now(Instant now) {
        String onItsWay = StepState.ON_ITS_WAY.name();
        Long notice = first(Arrays.stream(ao.find(
                        AoNotice.class,
                        Query.select()
                                .where(RIPE, now.toEpochMilli())
                                .order("WAITS_UNTIL")
                                .limit(1)))
                .map(AoNotice::getWaitsUntil));
        Long step = first(Arrays.stream(ao.find(
                        AoOutgoingStep.class,
                        Query.select().where(DUE, onItsWay).order("ASKED_AT").limit(1)))
                .map(AoOutgoingStep::getAskedAt));
        Long oldest = notice == null ? step : notice;
        return new HealthFigures(
                (long) ao.count(AoNotice.class, RIPE, now.toEpochMilli())
                        + ao.count(AoOutgoingStep.class, DUE, onItsWay),
                instant(oldest),
                ao.count(AoCellMonth.class, "STALE_MONTH = ?", true),
                instant(first(Arrays.stream(ao.find(
                                AoSeal.class, Query.select().order("ID DESC").limit(1)))
                        .map(AoSeal::getSealedAt))),
                hooks(now));
    }

    /** What waits for a hook that is off should not have gone out. */
    private HealthFigures.HookFigures hooks(Instant now) {
        long waiting = Arrays.stream(ao.find(AoHook.class, Query.select().where(STATE, HookState.ON.name())))
                .mapToLong(hook -> ao.count(
                        AoHookDelivery.class, "WAITS_FOR = ? AND RIPE_AT <= ?", hook.getHookUid(), now.toEpochMilli()))
                .sum();
        Stream<Long> failed = Arrays.stream(ao.find(
                        AoHookDelivery.class,
                        Query.select()
                                .where("TRIED_RESULT <> ?", HookResult.TAKEN.name())
                                .order("TRIED_AT DESC")
                                .limit(1)))
                .map(AoHookDelivery::getTriedAt);
        return new HealthFigures.HookFigures(
                waiting,
                instant(first(failed)),
                ao.count(AoHook.class, "FAILING_SINCE IS NOT NULL"),
                ao.count(AoHook.class, STATE, HookState.GIVEN_UP.name()));
    }

    @Override
    public SortedMap<String, Long> tables() {
        SortedMap<String, Long> rows = new TreeMap<>();
        AllTables.ENTITIES.forEach(entity ->
                rows.put(entity.getSimpleName().substring(PREFIX), (long) ao.count(entity, "ID IS NOT NULL")));
        return rows;
    }

    private static @Nullable Long first(Stream<Long> millis) {
        return millis.findFirst().orElse(null);
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
