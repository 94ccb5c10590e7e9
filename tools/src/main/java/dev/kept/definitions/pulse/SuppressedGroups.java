package dev.kept.definitions.pulse;

import dev.kept.core.measure.pulse.PulseScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * <b>Anonymity</b> of the pulse as its case has it (example E32). Surveys show less: where everybody said the same they show a
 * band, and nothing from which it could be subtracted; see {@link dev.kept.core.measure.pulse.ShownGroups}. Here a group is shown from a least number of answers on. Where all answers less
 * those of the groups shown would give away a few, the next smallest group is held back too, until those hidden together
 * are enough.
 *
 * @param all every answer together
 * @param showsAll whether there are enough answers to show that
 * @param shown groups that may be shown, in the order given
 * @param tooFew groups with too few answers
 * @param heldBack groups with enough answers, hidden so that nobody can subtract
 */
public record SuppressedGroups(
        PulseScore all, boolean showsAll, Map<String, PulseScore> shown, List<String> tooFew, List<String> heldBack) {

    public SuppressedGroups {
        shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
        tooFew = List.copyOf(tooFew);
        heldBack = List.copyOf(heldBack);
    }

    /**
     * @param groups answers by group; no answer is in two of them
     * @param leastAnswers shown from that many on
     */
    public static SuppressedGroups of(Map<String, PulseScore> groups, int leastAnswers) {
        Map<String, PulseScore> shown = new LinkedHashMap<>(groups);
        shown.values().removeIf(group -> group.n() < leastAnswers);
        List<String> tooFew = groups.keySet().stream()
                .filter(name -> !shown.containsKey(name))
                .toList();
        PulseScore all = sum(groups);
        List<String> heldBack = new ArrayList<>();
        while (!shown.isEmpty() && exposed(all.n() - sum(shown).n(), leastAnswers)) {
            String smallest = shown.entrySet().stream()
                    .min(Comparator.comparing(entry -> entry.getValue().n()))
                    .orElseThrow()
                    .getKey();
            shown.remove(smallest);
            heldBack.add(smallest);
        }
        return new SuppressedGroups(all, all.n() >= leastAnswers, shown, tooFew, heldBack);
    }

    private static boolean exposed(int hidden, int leastAnswers) {
        return hidden > 0 && hidden < leastAnswers;
    }

    private static PulseScore sum(Map<String, PulseScore> groups) {
        return groups.values().stream().reduce(PulseScore.NONE, PulseScore::plus);
    }
}
