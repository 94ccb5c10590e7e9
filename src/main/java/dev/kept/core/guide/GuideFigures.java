package dev.kept.core.guide;

import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.guide.GuideVersion.GuideMark;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.measure.understanding.GuideCoverage;
import dev.kept.core.rulebook.House;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.core.scoreboard.PillarEvidence.KnownBy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the guides say of a board: of how many functions there is one, how many of these a contact confirmed within a year, and
 * how many of those have an owner (example E31). Only contacts write and confirm guides, so nothing that IT or an administrator
 * does lifts it. Functions are the organisation's, so it is the same on each board.
 */
public final class GuideFigures {

    private final GuideStore guides;
    private final FunctionStore functions;
    private final House house;
    private final Capabilities capabilities;

    /** @param capabilities tell whether the house has guides; without them nothing is asked or told */
    public GuideFigures(GuideStore guides, FunctionStore functions, House house, Capabilities capabilities) {
        this.guides = guides;
        this.functions = functions;
        this.house = house;
        this.capabilities = capabilities;
    }

    /**
     * As they are known; nothing for a day that is over, because nobody knows which functions there were, and nothing before the
     * first guide was written: a house that uses none has no evidence, which is not a bad one.
     */
    public List<ContextFigure> figures(KnownBy known) {
        if (known.over() || !capabilities.on(Capability.FUNCTION_GUIDES)) {
            return List.of();
        }
        Map<String, GuideMark> last = new HashMap<>();
        guides.marks()
                .forEach(mark -> last.merge(
                        RequesterName.key(mark.function()),
                        mark,
                        (one, other) -> one.number() > other.number() ? one : other));
        List<BusinessFunction> all = last.isEmpty() ? List.of() : functions.all();
        if (all.isEmpty()) {
            return List.of();
        }
        GuideCoverage coverage = coverage(all, last, known.day());
        return List.of(
                ContextFigure.count(ContextKind.GUIDES_WRITTEN, coverage.guides(), coverage.functions()),
                ContextFigure.count(ContextKind.GUIDES_FRESH, coverage.fresh(), coverage.functions()),
                ContextFigure.count(ContextKind.GUIDES_OWNED, coverage.freshAndOwned(), coverage.functions()));
    }

    private GuideCoverage coverage(List<BusinessFunction> all, Map<String, GuideMark> last, LocalDate day) {
        int written = 0;
        int fresh = 0;
        int owned = 0;
        for (BusinessFunction function : all) {
            GuideMark mark = last.get(RequesterName.key(function.name()));
            if (mark != null && mark.tells()) {
                LocalDate reviewed = LocalDate.ofInstant(
                        mark.reviewedAt(), house.terms(function.name()).zone());
                boolean isFresh = GuideCoverage.fresh(reviewed, day);
                written++;
                fresh += isFresh ? 1 : 0;
                owned += isFresh && mark.owned() ? 1 : 0;
            }
        }
        return new GuideCoverage(all.size(), written, fresh, owned);
    }
}
