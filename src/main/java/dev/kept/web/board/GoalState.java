package dev.kept.web.board;

import dev.kept.core.Texts;
import dev.kept.core.sheet.FunctionSheet.SheetGoal;
import dev.kept.web.template.Model;

/** A goal with one word on who confirmed it. */
final class GoalState {

    private GoalState() {}

    static Model row(SheetGoal goal, Texts texts) {
        String key = goal.byIt()
                ? goal.byBusiness() ? "kept.sheet.goal.both" : "kept.sheet.goal.it"
                : goal.byBusiness() ? "kept.sheet.goal.business" : "kept.sheet.goal.neither";
        return new Model(texts).text("name", goal.name()).message("state", key);
    }
}
