package dev.kept.storage.goal;

import dev.kept.core.Nullable;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalAim;
import dev.kept.core.goal.GoalAim.AimKind;
import dev.kept.core.goal.GoalCycle;
import dev.kept.core.goal.GoalPlace;
import dev.kept.core.goal.GoalPlace.GoalLevel;
import dev.kept.core.goal.GoalWording;
import dev.kept.storage.house.HouseSeals;
import dev.kept.storage.sql.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Turns goals into rows and back. An empty text is stored as nothing, and so is whatever an earlier version had no column for. */
final class GoalRows {

    private static final String CLOSED = "CLOSED";

    private GoalRows() {}

    /** All columns of a new row; those of the page hold nothing while none is chosen. */
    static Map<String, Object> values(Goal goal) {
        GoalWording wording = goal.wording();
        GoalAim aim = wording.aim();
        Goal.StrategyPage page = goal.page();
        Map<String, Object> values = new HashMap<>();
        values.put("GOAL_KEY", goal.key());
        values.put("GOAL_NAME", goal.name());
        values.put("LINK_ID", page == null ? null : page.linkId());
        values.put("PAGE_ID", page == null ? null : page.pageId());
        values.put("PAGE_TITLE", null);
        values.put("PAGE_URL", page == null ? null : page.url());
        values.put("BRINGS_TEXT", text(wording.brings()));
        values.put("AIM_KIND", kind(aim));
        values.put("AIM_START", number(aim.start()));
        values.put("AIM_TARGET", number(aim.target()));
        values.put("AIM_DAY", aim.by() == null ? null : aim.by().toString());
        values.put("CRITERIA_TEXT", text(wording.criteria()));
        values.put("IT_SPONSOR", text(wording.sponsors().it()));
        values.put("BUSINESS_SPONSOR", text(wording.sponsors().business()));
        values.put(
                "CYCLE_TEXT", wording.cycle() == null ? null : wording.cycle().text());
        values.put("GOAL_LEVEL", level(goal.place()));
        values.put("FUNCTION_NAME", goal.place().function());
        values.put("PARENT_KEY", goal.place().parent());
        values.put("GOAL_STATE", goal.open() ? null : CLOSED);
        return values;
    }

    /** Sets everything but the key, and saves the row: one statement. */
    static void replace(AoGoal row, Goal goal) {
        GoalWording wording = goal.wording();
        GoalAim aim = wording.aim();
        Goal.StrategyPage page = goal.page();
        row.setGoalName(goal.name());
        row.setLinkId(page == null ? null : page.linkId());
        row.setPageId(page == null ? null : page.pageId());
        row.setPageTitle(null);
        row.setPageUrl(page == null ? null : page.url());
        row.setBringsText(text(wording.brings()));
        row.setAimKind(kind(aim));
        row.setAimStart(number(aim.start()));
        row.setAimTarget(number(aim.target()));
        row.setAimDay(aim.by() == null ? null : aim.by().toString());
        row.setCriteriaText(text(wording.criteria()));
        row.setItSponsor(text(wording.sponsors().it()));
        row.setBusinessSponsor(text(wording.sponsors().business()));
        row.setCycleText(wording.cycle() == null ? null : wording.cycle().text());
        row.setGoalLevel(level(goal.place()));
        row.setFunctionName(goal.place().function());
        row.setParentKey(goal.place().parent());
        row.setGoalState(goal.open() ? null : CLOSED);
        row.save();
    }

    static Goal read(Row row) {
        return new Goal(
                row.getString("GOAL_KEY"),
                wording(row),
                place(row),
                page(row),
                !CLOSED.equals(row.getStringOrNull("GOAL_STATE")));
    }

    private static GoalWording wording(Row row) {
        return new GoalWording(
                row.getString("GOAL_NAME"),
                text(row, "BRINGS_TEXT"),
                HouseSeals.readable(() -> aim(row)).orElse(GoalAim.ACHIEVE),
                text(row, "CRITERIA_TEXT"),
                new GoalWording.Sponsors(text(row, "IT_SPONSOR"), text(row, "BUSINESS_SPONSOR")),
                HouseSeals.readable(() -> new GoalCycle(row.getString("CYCLE_TEXT")))
                        .orElse(null));
    }

    private static GoalAim aim(Row row) {
        String kind = row.getStringOrNull("AIM_KIND");
        return new GoalAim(
                kind == null ? AimKind.ACHIEVE : AimKind.valueOf(kind),
                known(row, "AIM_START", BigDecimal::new),
                known(row, "AIM_TARGET", BigDecimal::new),
                known(row, "AIM_DAY", LocalDate::parse));
    }

    /** What cannot be read is a goal of the organisation: verification tells that it was changed. */
    private static GoalPlace place(Row row) {
        String parent = row.getStringOrNull("PARENT_KEY");
        return HouseSeals.readable(() -> {
                    String level = row.getStringOrNull("GOAL_LEVEL");
                    return new GoalPlace(
                            level == null ? GoalLevel.ORGANISATION : GoalLevel.valueOf(level),
                            row.getStringOrNull("FUNCTION_NAME"),
                            parent);
                })
                .orElseGet(() -> new GoalPlace(GoalLevel.ORGANISATION, null, parent));
    }

    /** The page's columns are written together, so the link alone tells whether there is a page. */
    private static Goal.@Nullable StrategyPage page(Row row) {
        String linkId = row.getStringOrNull("LINK_ID");
        return linkId == null
                ? null
                : new Goal.StrategyPage(linkId, row.getLong("PAGE_ID"), "", row.getString("PAGE_URL"));
    }

    private static <T> @Nullable T known(Row row, String column, Function<String, T> reader) {
        String text = row.getStringOrNull(column);
        return text == null ? null : reader.apply(text);
    }

    private static String text(Row row, String column) {
        String text = row.getStringOrNull(column);
        return text == null ? "" : text;
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String kind(GoalAim aim) {
        return aim.kind() == AimKind.ACHIEVE ? null : aim.kind().name();
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String level(GoalPlace place) {
        return place.level() == GoalLevel.ORGANISATION ? null : place.level().name();
    }
}
