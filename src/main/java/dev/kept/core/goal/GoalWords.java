package dev.kept.core.goal;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.goal.GoalAim.AimKind;
import dev.kept.core.goal.GoalEvent.GoalEventKind;
import dev.kept.core.goal.GoalEvent.GoalPart;
import dev.kept.core.goal.GoalPlace.GoalLevel;
import dev.kept.core.promise.Side;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a goal says, in plain words of the reader's language. */
public final class GoalWords {

    /** What is done towards a goal. */
    public static final TextGroup<AimKind> KINDS = TextGroup.of("kept.goals.kind", AimKind.class);

    private static final TextGroup<AimKind> COUNTED =
            TextGroup.of("kept.goals.aim", AimKind.class).only(List.of(AimKind.REDUCE, AimKind.RAISE));

    private static final TextGroup<GoalLevel> LEVELS = TextGroup.of("kept.goals.level", GoalLevel.class);

    private static final TextGroup<Side> CONFIRMED = TextGroup.of("kept.goals.confirmed", Side.class);

    private static final TextGroup<Side> NO_SPONSOR = TextGroup.of("kept.goals.no_sponsor", Side.class);

    private static final TextGroup<GoalEventKind> EVENTS = TextGroup.of("kept.goals.event", GoalEventKind.class);

    /** What of a goal can change. */
    public static final TextGroup<GoalPart> PARTS = TextGroup.of("kept.goals.part", GoalPart.class);

    private static final TextGroup<Side> SIDES = TextGroup.of("kept.goals.side", Side.class);

    private static final TextGroup<Side> TOLD = TextGroup.of("kept.goals.told", Side.class);

    private static final int MOST_PLACES = 4;

    private final Texts texts;

    public GoalWords(Texts texts) {
        this.texts = texts;
    }

    /** Who confirmed it, and since when. */
    public String confirmed(GoalDetails goal) {
        LocalDate it = goal.byIt();
        LocalDate business = goal.byBusiness();
        if (it != null && business != null) {
            return texts.text("kept.goals.confirmed.both", day(it.isAfter(business) ? it : business));
        }
        if (it == null && business == null) {
            return texts.text("kept.goals.confirmed.none");
        }
        Side side = it == null ? Side.BUSINESS : Side.IT;
        LocalDate day = it == null ? business : it;
        return texts.text(CONFIRMED.key(side), day == null ? "" : day(day));
    }

    /** What is to be achieved; empty where only the kind is told and it is the usual one. */
    public String aim(GoalAim aim) {
        LocalDate by = aim.by();
        BigDecimal start = aim.start();
        BigDecimal target = aim.target();
        String what = start == null || target == null
                ? texts.text(KINDS.key(aim.kind()))
                : texts.text(COUNTED.key(aim.kind()), number(start), number(target));
        if (by != null) {
            return texts.text("kept.goals.aim.by", what, day(by));
        }
        return aim.equals(GoalAim.ACHIEVE) ? "" : what;
    }

    /** Whose goal it is. */
    public String owner(GoalPlace place) {
        String function = place.function();
        return texts.text(LEVELS.key(place.level()), function == null ? "" : function);
    }

    /** The time it is set for; empty when there is none. */
    public String cycle(@Nullable GoalCycle cycle) {
        if (cycle == null) {
            return "";
        }
        String year = Integer.toString(cycle.first().getYear());
        if (!cycle.named()) {
            return texts.text("kept.goals.cycle.days", day(cycle.first()), day(cycle.last()));
        }
        return cycle.quarter() == 0
                ? year
                : texts.text("kept.goals.cycle.quarter", Integer.toString(cycle.quarter()), year);
    }

    /** Who stands up for it, or the gap where nobody does: one line a side. */
    public List<String> sponsors(GoalWording.Sponsors sponsors) {
        List<String> lines = new ArrayList<>();
        lines.add(
                sponsors.it().isEmpty()
                        ? texts.text(NO_SPONSOR.key(Side.IT))
                        : texts.text("kept.goals.sponsor.it", sponsors.it()));
        lines.add(
                sponsors.business().isEmpty()
                        ? texts.text(NO_SPONSOR.key(Side.BUSINESS))
                        : texts.text("kept.goals.sponsor.business", sponsors.business()));
        return lines;
    }

    /** What happened, of the day on which it did. */
    public String event(GoalEvent event, LocalDate day) {
        Side side = event.side();
        String about = side == null
                ? event.parts().stream()
                        .map(part -> texts.text(PARTS.key(part)))
                        .collect(Collectors.joining(", "))
                : texts.text(SIDES.key(side));
        return texts.text("kept.goals.event_line", day(day), texts.text(EVENTS.key(event.kind()), about));
    }

    /** What the record knows, as it is told or drafted; a line each. */
    public List<String> draft(CheckIn checkIn) {
        if (checkIn.quiet()) {
            return List.of(texts.text("kept.goals.check_in.quiet"));
        }
        List<String> lines = new ArrayList<>();
        put(lines, counted("kept.goals.check_in.kept", checkIn.kept()));
        put(lines, counted("kept.goals.check_in.missed", checkIn.missed()));
        put(lines, counted("kept.goals.check_in.moved", checkIn.moved()));
        put(lines, counted("kept.goals.check_in.warned", checkIn.warned()));
        return lines;
    }

    private String counted(String key, int count) {
        return count == 0
                ? ""
                : texts.text(key, NumberFormat.getInstance(texts.locale()).format(count));
    }

    /** The last check-in in one line, and whose word it was; empty where there was none. */
    public String told(GoalDetails goal) {
        GoalDetails.ToldGoal told = goal.told();
        if (told == null) {
            return "";
        }
        List<String> parts = new ArrayList<>(draft(told.checkIn()));
        String words = told.checkIn().words();
        if (words != null) {
            parts.add(texts.text("kept.goals.check_in.words", words));
        }
        return texts.text(TOLD.key(told.by()), day(told.on()), String.join(" ", parts));
    }

    /** All that is told of it, a line each, for whoever is to confirm it. */
    public List<String> lines(GoalDetails goal) {
        GoalWording wording = goal.wording();
        List<String> lines = new ArrayList<>();
        put(lines, wording.brings());
        put(lines, aim(wording.aim()));
        if (!wording.criteria().isEmpty()) {
            lines.add(texts.text("kept.goals.criteria.line", wording.criteria()));
        }
        String cycle = cycle(wording.cycle());
        lines.add(cycle.isEmpty() ? owner(goal.place()) : owner(goal.place()) + ", " + cycle);
        lines.addAll(sponsors(wording.sponsors()));
        return lines;
    }

    private static void put(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale()));
    }

    private String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMaximumFractionDigits(MOST_PLACES);
        return format.format(number);
    }
}
