package dev.kept.core.pulse;

import dev.kept.core.blind.AskedGroup;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an administrator opened a round with. Nothing of it changes afterwards: whoever answers has to know what becomes of it.
 *
 * @param groups who is asked, IT first
 * @param opens the first day on which answers are taken
 * @param closes the last one
 * @param leastAnswers no figure of fewer
 * @param leastForComments no comment of a side of which fewer answered
 * @param wording the house's own words, by language; questions without any are asked in the product's
 * @param changed what each side said that it changed because of the round before, empty where it said nothing; none at all
 *     before there was a round
 */
public record PulseTerms(
        List<AskedGroup> groups,
        LocalDate opens,
        LocalDate closes,
        int leastAnswers,
        int leastForComments,
        Map<String, Map<PulseItem, String>> wording,
        Map<Side, String> changed) {

    /** Languages in which a house can word the questions. */
    public static final List<String> LANGUAGES = List.of("en", "de");

    public PulseTerms {
        groups = List.copyOf(groups);
        wording = Map.copyOf(wording);
        changed = changed.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(changed));
    }

    /** The house's own words for a question in that language. */
    public Optional<String> words(String language, PulseItem item) {
        return Optional.ofNullable(wording.getOrDefault(language, Map.of()).get(item));
    }

    public Optional<AskedGroup> group(String key) {
        return groups.stream().filter(group -> group.key().equals(key)).findFirst();
    }

    /** The groups of one side. */
    public List<AskedGroup> of(Side side) {
        return groups.stream().filter(group -> group.side() == side).toList();
    }

    /** How many people of that side are asked. */
    public int people(Side side) {
        return of(side).stream().mapToInt(AskedGroup::people).sum();
    }
}
