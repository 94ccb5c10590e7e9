package dev.kept.web.admin.goal;

import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalAim.AimKind;
import dev.kept.core.goal.GoalPlace;
import dev.kept.core.goal.GoalPlace.GoalLevel;
import dev.kept.core.goal.GoalWording;
import dev.kept.core.goal.GoalWords;
import dev.kept.core.goal.TypedGoal;
import dev.kept.web.template.Model;
import java.util.ArrayList;
import java.util.List;

/** The fields of a goal's form with what was typed, and what there is to choose from. */
final class GoalFields {

    private final Texts texts;
    private final GoalWords words;
    private final List<Refusal> wrong;

    /** @param wrong all that is wrong with what was typed */
    GoalFields(Texts texts, List<Refusal> wrong) {
        this.texts = texts;
        this.wrong = wrong;
        this.words = new GoalWords(texts);
    }

    /** Fills the model. A text field is drawn like every other, so the template goes over them. */
    void put(Model model, TypedGoal typed, List<String> functions, List<Goal> goals) {
        model.text("key", typed.text("key"));
        model.text("name", typed.text("name"));
        model.models(
                "aboutFields",
                List.of(
                        field(typed, "brings", "kept.goals.brings", "kept.goals.brings.hint", GoalWording.LONGEST_TEXT),
                        field(
                                typed,
                                "criteria",
                                "kept.goals.criteria",
                                "kept.goals.criteria.hint",
                                GoalWording.LONGEST_TEXT)));
        model.models(
                "sponsorFields",
                List.of(
                        field(
                                typed,
                                "itSponsor",
                                "kept.goals.sponsor_it",
                                "kept.goals.sponsor.hint",
                                GoalWording.Sponsors.LONGEST_ROLE),
                        field(
                                typed,
                                "businessSponsor",
                                "kept.goals.sponsor_business",
                                "kept.goals.sponsor.hint",
                                GoalWording.Sponsors.LONGEST_ROLE),
                        field(typed, "cycle", "kept.goals.cycle", "kept.goals.cycle.hint", 40)));
        model.text("start", typed.text("start"))
                .text("target", typed.text("target"))
                .text("by", typed.text("by"));
        List<Model> kinds = new ArrayList<>();
        for (AimKind kind : AimKind.values()) {
            kinds.add(option(typed.text("kind"), kind.code(), texts.text(GoalWords.KINDS.key(kind))));
        }
        model.models("kinds", kinds)
                .models("owners", owners(typed, functions))
                .models("parents", parents(typed, goals));
        model.flag("finished", typed.text("state").equals(TypedGoal.CLOSED));
    }

    private List<Model> owners(TypedGoal typed, List<String> functions) {
        List<Model> owners = new ArrayList<>();
        for (GoalPlace place : List.of(GoalPlace.ORGANISATION, new GoalPlace(GoalLevel.IT, null, null))) {
            owners.add(option(typed.text("owner"), TypedGoal.owner(place), words.owner(place)));
        }
        for (String function : functions) {
            GoalPlace place = new GoalPlace(GoalLevel.FUNCTION, function, null);
            owners.add(option(typed.text("owner"), TypedGoal.owner(place), words.owner(place)));
        }
        return owners;
    }

    private List<Model> parents(TypedGoal typed, List<Goal> goals) {
        List<Model> parents = new ArrayList<>();
        parents.add(option(typed.text("parent"), "", texts.text("kept.goals.parent.none")));
        goals.stream()
                .filter(goal -> !goal.key().equals(typed.text("key")))
                .map(goal ->
                        option(typed.text("parent"), goal.key(), texts.text("kept.goal.name", goal.name(), goal.key())))
                .forEach(parents::add);
        return parents;
    }

    private Model option(String typed, String value, String label) {
        return new Model(texts).text("value", value).text("label", label).flag("chosen", typed.equals(value));
    }

    private Model field(TypedGoal typed, String name, String label, String hint, int longest) {
        Model model = new Model(texts);
        wrong.stream().filter(one -> name.equals(one.field())).forEach(one -> model.text("error", texts.text(one)));
        return model.text("name", name)
                .text("value", typed.text(name))
                .message("label", label)
                .message("hint", hint)
                .number("longest", longest);
    }
}
