package dev.kept.core.setup;

import dev.kept.core.Nullable;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Pillar;
import dev.kept.core.house.Capability;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.RuleStore;
import dev.kept.core.publishing.PublicationStore;
import dev.kept.core.setup.SetupFacts.GoalFact;
import dev.kept.core.setup.SetupFacts.HouseFacts;
import dev.kept.core.spelling.SpellingMerges;
import dev.kept.core.spelling.UsedName;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells how the house is set up, from its stores. What is switched off is asked for nothing. */
public final class HouseSetup {

    private final FunctionStore functions;
    private final SpellingMerges names;
    private final RuleStore rules;
    private final PublicationStore publications;
    private final PillarSetup pillars;

    /** @param names those that promises were made to */
    public HouseSetup(
            FunctionStore functions,
            SpellingMerges names,
            RuleStore rules,
            PublicationStore publications,
            PillarSetup pillars) {
        this.functions = functions;
        this.names = names;
        this.rules = rules;
        this.publications = publications;
        this.pillars = pillars;
    }

    /** As it is now. */
    public HouseFacts now() {
        HouseRules now = rules.current();
        List<UsedName> used = names.used();
        @Nullable List<GoalFact> goals = now.on(Capability.GOALS) ? pillars.goals() : null;
        @Nullable
        Integer published = now.on(Capability.PUBLISHING) ? publications.all().size() : null;
        return new HouseFacts(
                functions.all(),
                used.stream().filter(name -> !name.listed()).map(UsedName::name).toList(),
                now.calendars(),
                goals,
                pillars.weights(),
                told(used, goals),
                published);
    }

    private Set<Pillar> told(List<UsedName> used, @Nullable List<GoalFact> goals) {
        Set<Pillar> told = EnumSet.noneOf(Pillar.class);
        if (!used.isEmpty()) {
            Arrays.stream(Measure.values()).map(Measure::pillar).forEach(told::add);
        }
        if (goals != null && goals.stream().anyMatch(GoalFact::confirmed)) {
            told.add(Pillar.SHARED_GOALS);
        }
        if (pillars.ordered()) {
            told.add(Pillar.UNDERSTANDING);
        }
        return told;
    }
}
