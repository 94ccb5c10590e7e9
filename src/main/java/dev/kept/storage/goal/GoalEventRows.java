package dev.kept.storage.goal;

import dev.kept.core.Nullable;
import dev.kept.core.goal.CheckIn;
import dev.kept.core.goal.GoalEvent;
import dev.kept.core.goal.GoalEvent.GoalEventKind;
import dev.kept.core.goal.GoalEvent.GoalPart;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import dev.kept.storage.sql.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what happened to goals into rows and back. */
final class GoalEventRows {

    private GoalEventRows() {}

    static Map<String, Object> values(GoalEvent event) {
        Side side = event.side();
        Map<String, Object> values = new HashMap<>();
        values.put("EVENT_KEY", event.goalKey() + "#" + event.number());
        values.put("GOAL_KEY", event.goalKey());
        values.put("EVENT_NUMBER", event.number());
        values.put("EVENT_KIND", event.kind().name());
        values.put("EVENT_SIDE", side == null ? null : side.name());
        values.put("EVENT_WORD", event.word().name());
        values.put("ACTED_BY", event.actor());
        values.put("OCCURRED_AT", event.at().toEpochMilli());
        values.put(
                "CHANGED_PARTS",
                event.changed().isEmpty()
                        ? null
                        : event.parts().stream().map(Enum::name).collect(Collectors.joining(",")));
        values.put("STEP_UID", event.stepId());
        values.put("CHECK_IN_TEXT", text(event.checkIn()));
        return values;
    }

    static GoalEvent read(Row row) {
        String side = row.getStringOrNull("EVENT_SIDE");
        String parts = row.getStringOrNull("CHANGED_PARTS");
        return new GoalEvent(
                row.getString("GOAL_KEY"),
                row.getInt("EVENT_NUMBER"),
                GoalEventKind.valueOf(row.getString("EVENT_KIND")),
                side == null ? null : Side.valueOf(side),
                Word.valueOf(row.getString("EVENT_WORD")),
                row.getString("ACTED_BY"),
                Instant.ofEpochMilli(row.getLong("OCCURRED_AT")),
                parts == null
                        ? Set.of()
                        : Arrays.stream(parts.split(",")).map(GoalPart::valueOf).collect(Collectors.toSet()),
                row.getStringOrNull("STEP_UID"),
                checkIn(row.getStringOrNull("CHECK_IN_TEXT")));
    }

    private static @Nullable String text(@Nullable CheckIn checkIn) {
        if (checkIn == null) {
            return null;
        }
        String counts = checkIn.kept() + "," + checkIn.missed() + "," + checkIn.moved() + "," + checkIn.warned();
        @Nullable String words = checkIn.words();
        return words == null ? counts : counts + "\n" + words;
    }

    private static @Nullable CheckIn checkIn(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        String[] lines = stored.split("\n", 2);
        List<Integer> counts =
                Arrays.stream(lines[0].split(",")).map(Integer::valueOf).toList();
        return new CheckIn(
                counts.get(0), counts.get(1), counts.get(2), counts.get(3), lines.length < 2 ? null : lines[1]);
    }
}
