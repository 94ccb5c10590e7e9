package dev.kept.core.setup;

import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalHistory;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.RuleStore;
import dev.kept.core.publishing.PublicationStore;
import dev.kept.core.ranking.Rounds;
import dev.kept.core.scoreboard.BoardTermsStore;
import dev.kept.core.scoreboard.Measure;
import dev.kept.core.scoreboard.Pillar;
import dev.kept.core.setup.SetupFacts.GoalFact;
import dev.kept.core.setup.SetupFacts.HouseFacts;
import dev.kept.core.spelling.SpellingMerges;
import dev.kept.core.spelling.UsedName;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells how the house is set up, from its stores. Asks each of them once. */
public final class HouseSetup {

    private final FunctionStore functions;
    private final SpellingMerges names;
    private final RuleStore rules;
    private final GoalStore goals;
    private final BoardTermsStore terms;
    private final Rounds rounds;
    private final PublicationStore publications;

    /** @param names those that promises were made to */
    public HouseSetup(
            FunctionStore functions,
            SpellingMerges names,
            RuleStore rules,
            GoalStore goals,
            BoardTermsStore terms,
            Rounds rounds,
            PublicationStore publications) {
        this.functions = functions;
        this.names = names;
        this.rules = rules;
        this.goals = goals;
        this.terms = terms;
        this.rounds = rounds;
        this.publications = publications;
    }

    /** As it is now. */
    public HouseFacts now() {
        List<UsedName> used = names.used();
        List<GoalFact> open = goals();
        Set<Pillar> told = EnumSet.noneOf(Pillar.class);
        if (!used.isEmpty()) {
            Arrays.stream(Measure.values()).map(Measure::pillar).forEach(told::add);
        }
        if (open.stream().anyMatch(GoalFact::confirmed)) {
            told.add(Pillar.SHARED_GOALS);
        }
        if (rounds.last().isPresent()) {
            told.add(Pillar.UNDERSTANDING);
        }
        return new HouseFacts(
                functions.all(),
                used.stream().filter(name -> !name.listed()).map(UsedName::name).toList(),
                rules.current().calendars(),
                open,
                terms.house().weights(),
                told,
                publications.all().size());
    }

    private List<GoalFact> goals() {
        Map<String, GoalHistory> histories = GoalHistory.of(goals.events());
        return goals.all().stream()
                .filter(Goal::open)
                .map(goal -> new GoalFact(
                        goal.name(),
                        histories.getOrDefault(goal.key(), GoalHistory.NONE).confirmedByBoth()))
                .toList();
    }
}
