package dev.kept.web.list;

import dev.kept.core.Texts;
import dev.kept.core.goal.GoalDetails;
import dev.kept.core.partnership.GoalView;
import dev.kept.web.Links;
import dev.kept.web.Medium;
import dev.kept.web.board.GoalCardView;
import dev.kept.web.board.GoalCardView.ShownPage;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.List;

/**
 * The shared goals that a project's issues carry, each as the card that wiki pages show too, and the other open ones. Whoever
 * speaks for IT finds the way to confirm each.
 */
public final class ProjectGoalsView {

    private final Texts texts;
    private final Templates templates;
    private final GoalCardView card;

    public ProjectGoalsView(Texts texts, Templates templates, GoalCardView card) {
        this.texts = texts;
        this.templates = templates;
        this.card = card;
    }

    /**
     * The list.
     *
     * @param goals those that are open, and those that issues of the project carry which the viewer may see
     * @param speaks whether the viewer can confirm them for IT
     * @param context the product's own path
     */
    public Markup html(List<GoalView> goals, String projectKey, boolean speaks, String context) {
        List<GoalView> carried =
                goals.stream().filter(goal -> goal.issueCount() > 0).toList();
        List<GoalView> others =
                goals.stream().filter(goal -> goal.issueCount() == 0).toList();
        String place = context + Links.GOAL_ANSWER + "?project=" + Links.encode(projectKey) + "&goal=";
        return templates.render(
                "templates/kept/project-goals.vm",
                new Model(texts)
                        .flag("any", !carried.isEmpty())
                        .flag("others", !others.isEmpty())
                        .models("goals", cards(carried, speaks, place))
                        .models("otherGoals", cards(others, speaks, place)));
    }

    private List<Model> cards(List<GoalView> goals, boolean speaks, String place) {
        return goals.stream()
                .map(goal -> new Model(texts)
                        .markup("card", card.markup(goal, page(goal), Medium.PAGE, null))
                        .flag("answerable", speaks && open(goal))
                        .text("url", place + Links.encode(goal.key()))
                        .message("link", link(goal), goal.name()))
                .toList();
    }

    private static boolean open(GoalView goal) {
        GoalDetails details = goal.details();
        return details != null && details.open();
    }

    private static String link(GoalView goal) {
        GoalDetails details = goal.details();
        return details == null || details.byIt() == null ? "kept.goals.answer.link" : "kept.goals.answer.link_back";
    }

    private static ShownPage page(GoalView goal) {
        if (goal.pageTitle() == null) {
            return ShownPage.UNTOLD;
        }
        return goal.pageTitle().isEmpty() ? ShownPage.CLOSED : new ShownPage(true, goal.pageTitle());
    }
}
