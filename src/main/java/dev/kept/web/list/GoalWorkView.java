package dev.kept.web.list;

import dev.kept.core.Texts;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.RateGap;
import dev.kept.core.ranking.GoalWorkFigures;
import dev.kept.core.ranking.GoalWorkFigures.EffortTable;
import dev.kept.core.ranking.GoalWorkFigures.KeptBeside;
import dev.kept.core.ranking.RankedGoal;
import dev.kept.web.LocalFormat;
import dev.kept.web.chart.PairBar;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.stream.Stream;

/** What a project's work says of the shared goals: effort beside agreed weight, and commitments for goals beside the others. */
public final class GoalWorkView {

    private static final double HUNDRED = 100.0;

    private final Texts texts;
    private final Templates templates;
    private final GoalWorkFigures figures;
    private final LocalFormat format;

    public GoalWorkView(Texts texts, Templates templates, GoalWorkFigures figures) {
        this.texts = texts;
        this.templates = templates;
        this.figures = figures;
        this.format = new LocalFormat(texts);
    }

    /** Nothing where there is nothing to tell. */
    public Markup html(long projectId) {
        Model model = new Model(texts);
        EffortTable effort = figures.effort(projectId).orElse(null);
        KeptBeside kept = figures.kept(projectId)
                .filter(beside -> beside.forGoals().n() > 0)
                .orElse(null);
        model.flag("effort", effort != null && effort.issues() > 0).flag("kept", kept != null);
        if (effort != null) {
            effort(model, effort);
        }
        if (kept != null) {
            kept(model, kept);
        }
        return templates.render("templates/kept/goal-work.vm", model);
    }

    private void effort(Model model, EffortTable effort) {
        double longest = Stream.concat(
                        Stream.of(effort.elsewhere()),
                        effort.ranked().stream()
                                .map(RankedGoal::key)
                                .map(key -> Math.max(
                                        effort.fit().weights().getOrDefault(key, 0.0),
                                        effort.fit().share(key))))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        model.message(
                        "fit",
                        "kept.goals.effort.sentence",
                        format.percent(effort.fit().value()))
                .message("counted", "kept.goals.effort.counted", format.count(effort.issues()))
                .text("elsewhere", format.percent(effort.elsewhere()))
                .markup("elsewhereBar", new PairBar(0, effort.elsewhere(), longest).drawn())
                .models(
                        "goals",
                        effort.ranked().stream()
                                .map(goal -> row(effort, goal, longest))
                                .toList());
        RankedGoal starved = effort.ranked().get(0);
        long points = Math.round(effort.fit().lack(starved.key()) * HUNDRED);
        if (points > 0) {
            model.message("starved", "kept.goals.effort.starved", starved.name(), format.count(points));
        }
    }

    private Model row(EffortTable effort, RankedGoal goal, double longest) {
        double weight = effort.fit().weights().getOrDefault(goal.key(), 0.0);
        double share = effort.fit().share(goal.key());
        return new Model(texts)
                .message("name", "kept.goal.name", goal.name(), goal.key())
                .text("weight", format.percent(weight))
                .text("share", format.percent(share))
                .markup("bars", new PairBar(weight, share, longest).drawn());
    }

    private void kept(Model model, KeptBeside kept) {
        Rate forGoals = kept.forGoals();
        Rate others = kept.others();
        RateGap gap = kept.gap();
        String verdict = gap == null || !gap.differs()
                ? "kept.goals.sharing.cannot_tell"
                : gap.value() > 0 ? "kept.goals.sharing.more" : "kept.goals.sharing.less";
        model.message(
                        "keptCounted",
                        "kept.goals.sharing.counted",
                        format.count(forGoals.hits()),
                        format.count(forGoals.n()),
                        format.count(others.hits()),
                        format.count(others.n()))
                .text("verdict", texts.text(verdict));
    }
}
