package dev.kept.core.hook;

import dev.kept.core.Nullable;
import dev.kept.core.SharedSecret;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One hook of a project.
 *
 * @param id chosen at random; stands in every delivery
 * @param projectId whose promises it is told of
 * @param address where it leads; a part of it may be a secret of its receiver, so it stands in no log
 * @param events of what it is told
 * @param secret signs what is sent
 * @param standing whether it is on, and how it fares
 */
public record Hook(
        String id,
        long projectId,
        HookAddress address,
        Set<HookEvent> events,
        SharedSecret secret,
        HookStanding standing) {

    public Hook {
        EnumSet<HookEvent> copy = EnumSet.noneOf(HookEvent.class);
        copy.addAll(events);
        events = Collections.unmodifiableSet(copy);
    }

    /**
     * Whether it is on, and how it fares.
     *
     * @param since from when on it is in that state; while it is on, nothing from before is told (full milliseconds)
     * @param failing since when nothing reached it; {@code null} while it answers
     */
    public record HookStanding(
            HookState state, Instant since, @Nullable Instant failing) {}

    public boolean on() {
        return standing.state() == HookState.ON;
    }

    /** Whether it is to be told of something that happened then. */
    boolean wants(HookEvent event, long project, Instant at) {
        return on() && projectId == project && events.contains(event) && !at.isBefore(standing.since());
    }
}
