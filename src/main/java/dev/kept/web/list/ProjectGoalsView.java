package dev.kept.web.list;

import dev.kept.core.Texts;
import dev.kept.core.partnership.GoalView;
import dev.kept.web.Medium;
import dev.kept.web.board.GoalCardView;
import dev.kept.web.board.GoalCardView.ShownPage;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.List;

/** The shared goals that a project's issues carry, each as the card that wiki pages show too. */
public final class ProjectGoalsView {

    private final Texts texts;
    private final Templates templates;
    private final GoalCardView card;

    public ProjectGoalsView(Texts texts, Templates templates, GoalCardView card) {
        this.texts = texts;
        this.templates = templates;
        this.card = card;
    }

    /** @param goals those that issues of the project carry which the viewer may see */
    public Markup html(List<GoalView> goals) {
        List<Model> cards = goals.stream()
                .map(goal -> new Model(texts).markup("card", card.markup(goal, page(goal), Medium.PAGE, null)))
                .toList();
        return templates.render(
                "templates/kept/project-goals.vm",
                new Model(texts).flag("any", !goals.isEmpty()).models("goals", cards));
    }

    private static ShownPage page(GoalView goal) {
        if (goal.pageTitle() == null) {
            return ShownPage.UNTOLD;
        }
        return goal.pageTitle().isEmpty() ? ShownPage.CLOSED : new ShownPage(true, goal.pageTitle());
    }
}
