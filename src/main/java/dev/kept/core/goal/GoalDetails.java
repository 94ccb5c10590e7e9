package dev.kept.core.goal;

import dev.kept.core.Nullable;
import dev.kept.core.promise.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What readers are told of a goal beside its name.
 *
 * @param wording what both sides confirm
 * @param place whose goal it is
 * @param open whether work towards it goes on
 * @param number the {@linkplain GoalHistory#wording wording} that is meant
 * @param byIt the day on which IT confirmed this wording; {@code null} when it did not
 * @param byBusiness the same of the business side
 * @param told how it does, when somebody who owns it last told; {@code null} when nobody did
 */
public record GoalDetails(
        GoalWording wording,
        GoalPlace place,
        boolean open,
        int number,
        @Nullable LocalDate byIt,
        @Nullable LocalDate byBusiness,
        @Nullable ToldGoal told) {

    /** Of a goal of which nobody told how it does. */
    public GoalDetails(
            GoalWording wording,
            GoalPlace place,
            boolean open,
            int number,
            @Nullable LocalDate byIt,
            @Nullable LocalDate byBusiness) {
        this(wording, place, open, number, byIt, byBusiness, null);
    }

    /**
     * A check-in.
     *
     * @param on its day
     * @param by whose word it is
     */
    public record ToldGoal(LocalDate on, Side by, CheckIn checkIn) {}

    /** @param zone in which days are counted */
    public static GoalDetails of(Goal goal, GoalHistory history, ZoneId zone) {
        return new GoalDetails(
                goal.wording(),
                goal.place(),
                goal.open(),
                history.wording(),
                day(history, Side.IT, zone),
                day(history, Side.BUSINESS, zone),
                told(history.lastCheckIn().orElse(null), zone));
    }

    private static @Nullable ToldGoal told(@Nullable GoalEvent event, ZoneId zone) {
        Side side = event == null ? null : event.side();
        CheckIn checkIn = event == null ? null : event.checkIn();
        return side == null || checkIn == null
                ? null
                : new ToldGoal(LocalDate.ofInstant(event.at(), zone), side, checkIn);
    }

    private static @Nullable LocalDate day(GoalHistory history, Side side, ZoneId zone) {
        Instant at = history.confirmed(side).map(GoalEvent::at).orElse(null);
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }

    /** The day on which that side confirmed it; {@code null} when it did not. */
    public @Nullable LocalDate by(Side side) {
        return side == Side.IT ? byIt : byBusiness;
    }

    /** Whether both sides confirmed it. */
    public boolean shared() {
        return byIt != null && byBusiness != null;
    }
}
