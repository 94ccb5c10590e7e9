package dev.kept.web.list;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.goal.GoalDetails;
import dev.kept.core.goal.SharedInDeed;
import dev.kept.core.goal.SharedInDeed.DeedQuestion;
import dev.kept.core.goal.SharedInDeed.DeedResult;
import dev.kept.core.partnership.GoalView;
import dev.kept.core.partnership.ProjectGoal;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.web.Links;
import dev.kept.web.Medium;
import dev.kept.web.board.GoalCardView;
import dev.kept.web.board.GoalCardView.ShownPage;
import dev.kept.web.ranking.RankingLine;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.List;

/**
 * The shared goals that a project's issues carry, each as the card that wiki pages show too, and the other open ones. Whoever
 * speaks for IT finds the way to confirm each.
 */
public final class ProjectGoalsView {

    private static final TextGroup<DeedQuestion> TO_DO = TextGroup.of("kept.goals.todo", DeedQuestion.class)
            .only(List.of(DeedQuestion.CONFIRMED, DeedQuestion.PAGE, DeedQuestion.MEASURE, DeedQuestion.BOTH_PROMISE));

    private static final TextGroup<DeedQuestion> NOT_KNOWN = TextGroup.of("kept.goals.not_known", DeedQuestion.class)
            .only(List.of(DeedQuestion.PAGE, DeedQuestion.ALIVE));

    private final Texts texts;
    private final Templates templates;
    private final GoalCardView card;
    private final RankingLine order;
    private final GoalWorkView work;

    public ProjectGoalsView(Texts texts, Templates templates, GoalCardView card, RankingLine order, GoalWorkView work) {
        this.texts = texts;
        this.templates = templates;
        this.card = card;
        this.order = order;
        this.work = work;
    }

    /**
     * The list.
     *
     * @param goals those that are open, and those that issues of the project carry which the viewer may see
     * @param project whose
     * @param speaks whether the viewer can confirm them for IT
     * @param context the product's own path
     */
    public Markup html(List<ProjectGoal> goals, ProjectRef project, boolean speaks, String context) {
        List<ProjectGoal> carried =
                goals.stream().filter(one -> one.goal().issueCount() > 0).toList();
        List<ProjectGoal> others =
                goals.stream().filter(one -> one.goal().issueCount() == 0).toList();
        String place = context + Links.GOAL_ANSWER + "?project=" + Links.encode(project.key()) + "&goal=";
        return templates.render(
                "templates/kept/project-goals.vm",
                new Model(texts)
                        .markup("order", order.html(context))
                        .markup("work", work.html(project.id()))
                        .text(
                                "propose",
                                speaks ? context + Links.PROPOSE_GOAL + "?project=" + Links.encode(project.key()) : "")
                        .flag("any", !carried.isEmpty())
                        .flag("others", !others.isEmpty())
                        .models("goals", cards(carried, speaks, place))
                        .models("otherGoals", cards(others, speaks, place)));
    }

    private List<Model> cards(List<ProjectGoal> goals, boolean speaks, String place) {
        return goals.stream()
                .map(one -> {
                    GoalView goal = one.goal();
                    String label = texts.text(link(goal));
                    Model model = new Model(texts)
                            .markup("card", card.markup(goal, page(goal), Medium.PAGE, null))
                            .flag("answerable", speaks && open(goal))
                            .flag("tells", speaks && open(goal) && ofIt(goal))
                            .message("tellOf", "kept.contact.of", texts.text("kept.goals.check_in.send"), goal.name())
                            .text("url", place + Links.encode(goal.key()))
                            .text("link", label)
                            .message("linkOf", "kept.contact.of", label, goal.name());
                    return deed(model, one.deed());
                })
                .toList();
    }

    /** What is to be done until it is shared in deed, and what nobody can tell here. */
    private Model deed(Model model, @Nullable SharedInDeed deed) {
        List<String> failed = deed == null ? List.of() : sentences(TO_DO, deed.with(DeedResult.FAILED));
        List<String> unknown = deed == null ? List.of() : sentences(NOT_KNOWN, deed.with(DeedResult.NOT_KNOWN));
        return model.texts("todo", failed)
                .flag("anyTodo", !failed.isEmpty())
                .texts("unknown", unknown)
                .flag("anyUnknown", !unknown.isEmpty());
    }

    private List<String> sentences(TextGroup<DeedQuestion> group, List<DeedQuestion> tests) {
        return tests.stream().map(test -> texts.text(group.key(test))).toList();
    }

    private static boolean open(GoalView goal) {
        GoalDetails details = goal.details();
        return details != null && details.open();
    }

    private static boolean ofIt(GoalView goal) {
        GoalDetails details = goal.details();
        return details != null && details.place().ownedBy(Side.IT);
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
