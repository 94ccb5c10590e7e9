package dev.kept.core.pulse;

import dev.kept.core.blind.AskedGroup;
import dev.kept.core.measure.pulse.Felt;
import dev.kept.core.measure.pulse.Felt.FeltState;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.measure.pulse.PulseScore;
import dev.kept.core.measure.pulse.ShownGroups;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may be shown of a round that is closed, and nothing else.
 *
 * @param shownFrom the day from which on
 * @param felt by question, each with the whole side before its groups; groups stand only where a side has several
 * @param comments of the sides of which enough answered
 */
public record PulseResult(PulseRound round, LocalDate shownFrom, List<Felt> felt, Map<Side, List<String>> comments) {

    public PulseResult {
        felt = List.copyOf(felt);
        comments = Map.copyOf(comments);
    }

    /** What a whole side answered to a question. */
    public Optional<Felt> of(PulseItem item, Side side) {
        return felt.stream()
                .filter(one -> one.item() == item && one.side() == side && one.group() == null)
                .findFirst();
    }

    static PulseResult of(PulseRound round, LocalDate shownFrom, Ballots ballots) {
        List<Felt> felt = new ArrayList<>();
        Map<Side, List<String>> comments = new EnumMap<>(Side.class);
        for (PulseItem item : PulseItem.values()) {
            for (Side side : Side.values()) {
                felt.addAll(felt(round.terms(), ballots, item, side));
            }
        }
        for (Side side : Side.values()) {
            int people = round.terms().of(side).stream()
                    .mapToInt(group -> ballots.of(group).people())
                    .sum();
            if (people >= round.terms().leastForComments()) {
                comments.put(side, ballots.comments(side));
            }
        }
        return new PulseResult(round, shownFrom, felt, comments);
    }

    private static List<Felt> felt(PulseTerms terms, Ballots ballots, PulseItem item, Side side) {
        Map<String, PulseScore> scores = new LinkedHashMap<>();
        List<AskedGroup> groups = terms.of(side);
        groups.forEach(group -> scores.put(group.name(), ballots.of(group).score(item)));
        ShownGroups shown = ShownGroups.of(scores, terms.leastAnswers());
        List<Felt> felt = new ArrayList<>();
        int people = terms.people(side);
        felt.add(
                shown.showsAll()
                        ? Felt.shown(item, side, null, shown.all(), people)
                        : Felt.hidden(item, side, null, hidden(shown.all(), terms), people));
        if (groups.size() > 1) {
            groups.forEach(group -> felt.add(felt(terms, item, group, shown, scores.get(group.name()))));
        }
        return felt;
    }

    private static Felt felt(PulseTerms terms, PulseItem item, AskedGroup group, ShownGroups shown, PulseScore score) {
        boolean told = shown.shown().containsKey(group.name()) || shown.banded().containsKey(group.name());
        return told
                ? Felt.shown(item, group.side(), group.name(), score, group.people())
                : Felt.hidden(item, group.side(), group.name(), hidden(score, terms), group.people());
    }

    private static FeltState hidden(PulseScore score, PulseTerms terms) {
        return score.n() < terms.leastAnswers() ? FeltState.TOO_FEW : FeltState.HELD_BACK;
    }
}
