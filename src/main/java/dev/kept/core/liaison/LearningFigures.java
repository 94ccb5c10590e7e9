package dev.kept.core.liaison;

import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.liaison.Learning.SideAnswers;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.core.scoreboard.PillarEvidence.KnownBy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What boards say of how both sides learn from each other, over all functions: how many questions were answered in time, in
 * each direction, and how many sessions both sides stand by. Of a day that is over it is what had been said by then.
 */
public final class LearningFigures {

    private final LiaisonStore store;
    private final Liaisons liaisons;
    private final Capabilities capabilities;

    /** @param capabilities tell whether there is anything of it; without it nothing is asked or told */
    public LearningFigures(LiaisonStore store, Liaisons liaisons, Capabilities capabilities) {
        this.store = store;
        this.liaisons = liaisons;
        this.capabilities = capabilities;
    }

    /** Nothing where nobody asked and no session was noted. */
    public List<ContextFigure> figures(KnownBy known) {
        Map<String, List<LiaisonEvent>> byFunction = new LinkedHashMap<>();
        if (capabilities.on(Capability.LIAISON)) {
            store.all().stream()
                    .filter(event -> event.at().isBefore(known.until()))
                    .forEach(event -> byFunction
                            .computeIfAbsent(RequesterName.key(event.function()), any -> new ArrayList<>())
                            .add(event));
        }
        List<Learning> all = byFunction.values().stream()
                .map(events -> liaisons.learning(events.get(0).function(), events, known.day()))
                .toList();
        List<ContextFigure> figures = new ArrayList<>();
        if (all.stream().anyMatch(one -> !one.questions().isEmpty())) {
            figures.add(ContextFigure.rate(ContextKind.IT_ANSWERS, answers(all, Side.IT)));
            figures.add(ContextFigure.rate(ContextKind.BUSINESS_ANSWERS, answers(all, Side.BUSINESS)));
        }
        int sessions =
                all.stream().mapToInt(one -> one.lately(known.day()).size()).sum();
        if (sessions > 0) {
            int confirmed = (int) all.stream()
                    .flatMap(one -> one.lately(known.day()).stream())
                    .filter(Learning.HeldSession::confirmed)
                    .count();
            figures.add(ContextFigure.count(ContextKind.SESSIONS_CONFIRMED, confirmed, sessions));
        }
        return figures;
    }

    private static Rate answers(List<Learning> all, Side side) {
        int hits = 0;
        int n = 0;
        for (Learning one : all) {
            for (SideAnswers answers : one.answers()) {
                if (answers.side() == side) {
                    hits += answers.inTime().hits();
                    n += answers.inTime().n();
                }
            }
        }
        return new Rate(hits, n);
    }
}
