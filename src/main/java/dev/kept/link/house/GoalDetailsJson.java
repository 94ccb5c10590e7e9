package dev.kept.link.house;

import dev.kept.core.Nullable;
import dev.kept.core.goal.CheckIn;
import dev.kept.core.goal.GoalAim;
import dev.kept.core.goal.GoalAim.AimKind;
import dev.kept.core.goal.GoalCycle;
import dev.kept.core.goal.GoalDetails;
import dev.kept.core.goal.GoalPlace;
import dev.kept.core.goal.GoalPlace.GoalLevel;
import dev.kept.core.goal.GoalWording;
import dev.kept.core.promise.Side;
import dev.kept.link.Json;
import dev.kept.link.Written;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a goal is about, and who confirmed it.
 *
 * @param brings one sentence; empty when nobody wrote it
 * @param kind {@code null} when it was read and this version does not know it
 * @param start the number at the start; {@code null} without numbers
 * @param target the number aimed at; {@code null} without numbers
 * @param by the day by which; {@code null} without one
 * @param criteria how one will know; empty when nobody wrote it
 * @param itSponsor a role; empty when there is none
 * @param businessSponsor a role; empty when there is none
 * @param cycle a year, a quarter or two days; {@code null} when there is none
 * @param level {@code null} when it was read and this version does not know it
 * @param function the business function of a goal of that level; {@code null} for others
 * @param parent key of the goal it serves; {@code null} when it serves none
 * @param open whether work towards it goes on
 * @param wording which wording of the goal this is
 * @param confirmedByIt the day on which IT confirmed this wording; {@code null} when it did not
 * @param confirmedByBusiness the same of the business side
 * @param checkIn how it does, when somebody who owns it last told; {@code null} when nobody did
 */
public record GoalDetailsJson(
        String brings,
        @Written @Nullable AimKind kind,
        @Nullable Double start,
        @Nullable Double target,
        @Nullable LocalDate by,
        String criteria,
        String itSponsor,
        String businessSponsor,
        @Nullable String cycle,
        @Written @Nullable GoalLevel level,
        @Nullable String function,
        @Nullable String parent,
        boolean open,
        int wording,
        @Nullable LocalDate confirmedByIt,
        @Nullable LocalDate confirmedByBusiness,
        @Nullable CheckInJson checkIn) {

    /**
     * A check-in: what became of the commitments for the goal since the one before, up to the day before.
     *
     * @param on its day
     * @param by whose word it is
     * @param kept how many were kept
     * @param missed of how many the agreed date passed
     * @param moved how many got a new date
     * @param warned of how many somebody warned
     * @param words a sentence; {@code null} without one
     */
    public record CheckInJson(
            LocalDate on,
            Side by,
            int kept,
            int missed,
            int moved,
            int warned,
            @Nullable String words) {
        public CheckInJson {
            Json.there("on", on);
            Json.there("by", by);
        }

        static @Nullable CheckInJson of(GoalDetails.@Nullable ToldGoal told) {
            if (told == null) {
                return null;
            }
            CheckIn checkIn = told.checkIn();
            return new CheckInJson(
                    told.on(),
                    told.by(),
                    checkIn.kept(),
                    checkIn.missed(),
                    checkIn.moved(),
                    checkIn.warned(),
                    checkIn.words());
        }

        GoalDetails.ToldGoal told() {
            return new GoalDetails.ToldGoal(on, by, new CheckIn(kept, missed, moved, warned, words));
        }
    }

    static @Nullable GoalDetailsJson of(@Nullable GoalDetails goal) {
        if (goal == null) {
            return null;
        }
        GoalWording wording = goal.wording();
        GoalAim aim = wording.aim();
        GoalPlace place = goal.place();
        return new GoalDetailsJson(
                wording.brings(),
                aim.kind(),
                number(aim.start()),
                number(aim.target()),
                aim.by(),
                wording.criteria(),
                wording.sponsors().it(),
                wording.sponsors().business(),
                wording.cycle() == null ? null : wording.cycle().text(),
                place.level(),
                place.function(),
                place.parent(),
                goal.open(),
                goal.number(),
                goal.byIt(),
                goal.byBusiness(),
                CheckInJson.of(goal.told()));
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }

    /** As a value; what does not go together, because a newer version wrote it, is left out. */
    GoalDetails details(String name) {
        BigDecimal from = start == null || target == null ? null : BigDecimal.valueOf(start);
        BigDecimal to = start == null || target == null ? null : BigDecimal.valueOf(target);
        GoalAim aim = new GoalAim(kind == null ? AimKind.ACHIEVE : kind, from, to, by);
        GoalPlace place = level == GoalLevel.FUNCTION && function != null
                ? new GoalPlace(level, function, parent)
                : new GoalPlace(level == GoalLevel.IT ? level : GoalLevel.ORGANISATION, null, parent);
        GoalWording worded = new GoalWording(
                name,
                Objects.requireNonNullElse(brings, ""),
                aim,
                Objects.requireNonNullElse(criteria, ""),
                new GoalWording.Sponsors(
                        Objects.requireNonNullElse(itSponsor, ""), Objects.requireNonNullElse(businessSponsor, "")),
                cycle == null ? null : GoalCycle.of(cycle).orElse(null));
        return new GoalDetails(
                worded,
                place,
                open,
                wording,
                confirmedByIt,
                confirmedByBusiness,
                checkIn == null ? null : checkIn.told());
    }
}
