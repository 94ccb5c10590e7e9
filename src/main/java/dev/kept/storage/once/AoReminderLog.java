package dev.kept.storage.once;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.reminder.ReminderLog;
import dev.kept.storage.row.DayText;
import dev.kept.storage.sql.Collisions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;

/** Claims as rows of one Active Objects table, whose unique column decides between nodes. Holds no state. */
public final class AoReminderLog implements ReminderLog {

    private static final String OF_KEY = "REMINDER_KEY = ?";

    private final ActiveObjects ao;

    /** @param ao used for the one table */
    public AoReminderLog(ActiveObjects ao) {
        this.ao = ao;
    }

    /** One count by the unique index. */
    @Override
    public boolean claimed(CommitmentId commitment, LocalDate day) {
        return ao.count(AoReminder.class, OF_KEY, key(commitment, day)) > 0;
    }

    /**
     * Claimed before the mail goes out, and given back when it could not: rather one mail too few than the same one
     * twice.
     */
    @Override
    public boolean claim(CommitmentId commitment, LocalDate day) {
        if (claimed(commitment, day)) {
            return false;
        }
        return Collisions.first(
                () -> ao.executeInTransaction(() -> ao.create(
                        AoReminder.class,
                        Map.of("REMINDER_KEY", key(commitment, day), "REMINDED_DAY", DayText.of(day)))),
                () -> claimed(commitment, day));
    }

    /** One query by the unique index, over the keys of each with each day. */
    @Override
    public @Nullable LocalDate lastClaimed(Set<CommitmentId> any, LocalDate from, LocalDate to) {
        List<String> keys = from.datesUntil(to.plusDays(1))
                .flatMap(day -> any.stream().map(one -> key(one, day)))
                .toList();
        if (keys.isEmpty()) {
            return null;
        }
        if (keys.size() > MOST_ASKED_ABOUT) {
            throw new IllegalArgumentException("Too many reminders in one question: " + keys.size());
        }
        String places = String.join(", ", Collections.nCopies(keys.size(), "?"));
        return Arrays.stream(ao.find(
                        AoReminder.class, Query.select().where("REMINDER_KEY IN (" + places + ")", keys.toArray())))
                .map(row -> DayText.read(row.getRemindedDay()))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Deletes the row; harmless when there is none. */
    @Override
    public void giveBack(CommitmentId commitment, LocalDate day) {
        ao.deleteWithSQL(AoReminder.class, OF_KEY, key(commitment, day));
    }

    /** One statement, by the index over the day. */
    @Override
    public void forget(LocalDate before) {
        ao.deleteWithSQL(AoReminder.class, "REMINDED_DAY < ?", DayText.of(before));
    }

    /** Commitment and day in one text, because a unique column is what decides between nodes. */
    private static String key(CommitmentId commitment, LocalDate day) {
        return commitment.value() + "|" + DayText.of(day);
    }
}
