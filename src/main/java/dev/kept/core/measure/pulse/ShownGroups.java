package dev.kept.core.measure.pulse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * <b>Anonymity</b> of the pulse (example E32, cases N12 and N13): a group is shown from a least number of answers on, and as a
 * band where everybody said the same. Where all answers less those of the groups shown would give away a few, the next smallest
 * group is held back too. Beside a band there is no figure of all, because it would tell what the band hides; and there is none
 * where it leaves somebody one answer only. Which groups are hidden follows from their sizes and bands alone, so that hiding
 * tells nothing either.
 *
 * @param all every answer together
 * @param showsAll whether that may be shown, as a band where it is one
 * @param shown groups whose value may be shown, in the order given
 * @param banded groups of which the band is shown
 * @param tooFew groups with too few answers
 * @param heldBack groups with enough answers, hidden so that nobody can subtract
 */
public record ShownGroups(
        PulseScore all,
        boolean showsAll,
        Map<String, PulseScore> shown,
        Map<String, PulseScore> banded,
        List<String> tooFew,
        List<String> heldBack) {

    /** Least answers for a score; fixed for each round when it opens. */
    public static final int LEAST_ANSWERS = 5;

    /** Least answers of a group before comments are shown. */
    public static final int LEAST_FOR_COMMENTS = 10;

    public ShownGroups {
        shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
        banded = Collections.unmodifiableMap(new LinkedHashMap<>(banded));
        tooFew = List.copyOf(tooFew);
        heldBack = List.copyOf(heldBack);
    }

    /**
     * @param groups answers by group; no answer is in two of them
     * @param leastAnswers shown from that many on
     */
    public static ShownGroups of(Map<String, PulseScore> groups, int leastAnswers) {
        Map<String, PulseScore> enough = new LinkedHashMap<>(groups);
        enough.values().removeIf(group -> group.n() < leastAnswers);
        Map<String, PulseScore> banded = new LinkedHashMap<>(enough);
        banded.values().removeIf(group -> group.band() == null);
        Map<String, PulseScore> shown = new LinkedHashMap<>(enough);
        shown.keySet().removeAll(banded.keySet());
        PulseScore all = sum(groups);
        List<String> heldBack = new ArrayList<>();
        boolean subtractable = banded.isEmpty();
        while (subtractable && !shown.isEmpty() && few(all.n() - sum(shown).n(), leastAnswers)) {
            String smallest = shown.entrySet().stream()
                    .min(Comparator.comparing(entry -> entry.getValue().n()))
                    .orElseThrow()
                    .getKey();
            shown.remove(smallest);
            heldBack.add(smallest);
        }
        boolean told = all.band() != null
                || subtractable
                        && !Remainder.of(hidden(groups, shown), leastAnswers).tells();
        return new ShownGroups(
                all,
                all.n() >= leastAnswers && told,
                shown,
                banded,
                groups.keySet().stream()
                        .filter(name -> !enough.containsKey(name))
                        .toList(),
                heldBack);
    }

    private static boolean few(int hidden, int leastAnswers) {
        return hidden > 0 && hidden < leastAnswers;
    }

    private static List<PulseScore> hidden(Map<String, PulseScore> groups, Map<String, PulseScore> shown) {
        return groups.entrySet().stream()
                .filter(group ->
                        !shown.containsKey(group.getKey()) && group.getValue().n() > 0)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static PulseScore sum(Map<String, PulseScore> groups) {
        return groups.values().stream().reduce(PulseScore.NONE, PulseScore::plus);
    }
}
