package dev.kept.core.setup;

import dev.kept.core.Nullable;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.figure.Pillar;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.setup.SetupFacts.GoalFact;
import dev.kept.core.setup.SetupFacts.HouseFacts;
import dev.kept.core.setup.SetupFacts.ProductFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is set up and what is not. A line stands only where it can be done: without goals there is none that somebody could
 * confirm, and a house without calendars counts all days on purpose.
 */
public final class SetupList {

    private SetupList() {}

    /**
     * The lines, in the order of their tasks.
     *
     * @param year the present one, by the product's clock
     */
    public static List<SetupLine> of(SetupFacts facts, int year) {
        List<SetupLine> lines = new ArrayList<>();
        product(facts.product(), lines);
        HouseFacts house = facts.house();
        if (house != null) {
            house(house, year, lines);
        }
        return lines;
    }

    private static void product(ProductFacts product, List<SetupLine> lines) {
        lines.add(line(SetupTask.SERVICES, product.whole()));
        known(SetupTask.LINK, product.linked(), lines);
        lines.add(line(SetupTask.CHANNEL, product.channel()));
        known(SetupTask.MAIL, product.mailServer(), lines);
        List<String> unscreened = product.unscreened();
        if (unscreened != null) {
            lines.add(line(SetupTask.FIELDS, unscreened));
        }
    }

    private static void house(HouseFacts house, int year, List<SetupLine> lines) {
        lines.add(line(SetupTask.FUNCTIONS, !house.functions().isEmpty()));
        if (!house.functions().isEmpty()) {
            lines.add(line(
                    SetupTask.CONTACTS,
                    house.functions().stream()
                            .filter(function -> function.contacts().isEmpty())
                            .map(BusinessFunction::name)
                            .toList()));
            lines.add(line(SetupTask.NAMES, house.strangers()));
        }
        if (!house.calendars().isEmpty()) {
            lines.add(line(
                    SetupTask.CALENDARS,
                    house.calendars().stream()
                            .filter(calendar -> !covers(calendar, year))
                            .map(WorkCalendar::name)
                            .toList()));
        }
        List<GoalFact> goals = house.goals();
        known(SetupTask.GOALS, goals == null ? null : !goals.isEmpty(), lines);
        if (goals != null && !goals.isEmpty()) {
            lines.add(line(
                    SetupTask.CONFIRMATIONS,
                    goals.stream()
                            .filter(goal -> !goal.confirmed())
                            .map(GoalFact::name)
                            .toList()));
        }
        lines.add(line(
                SetupTask.WEIGHTS,
                Arrays.stream(Pillar.values())
                        .filter(pillar -> house.weights().of(pillar) > 0)
                        .filter(pillar -> !house.told().contains(pillar))
                        .map(Pillar::code)
                        .toList()));
        Integer published = house.published();
        known(SetupTask.PUBLISHING, published == null ? null : published > 0, lines);
    }

    private static boolean covers(WorkCalendar calendar, int year) {
        return calendar.holidays().stream().anyMatch(day -> day.getYear() == year);
    }

    private static void known(SetupTask task, @Nullable Boolean done, List<SetupLine> lines) {
        if (done != null) {
            lines.add(line(task, done));
        }
    }

    private static SetupLine line(SetupTask task, boolean done) {
        return new SetupLine(task, done, List.of());
    }

    private static SetupLine line(SetupTask task, List<String> left) {
        return new SetupLine(task, left.isEmpty(), left);
    }
}
