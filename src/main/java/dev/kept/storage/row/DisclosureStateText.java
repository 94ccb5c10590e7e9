package dev.kept.storage.row;

import dev.kept.core.Nullable;
import dev.kept.core.conversation.Facet;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.measure.disclosure.DisclosureState;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is told about a commitment, as text that is the same for the same: the stated facets in their order, each with the
 * day of its last confirmation, those that are unknown yet with a question mark:
 *
 * <pre>COST=2026-03-01 RISK?2026-02-14</pre>
 *
 * When nothing is told it is the word {@code NOTHING}. Every text begins with a letter, so that all of them are a range.
 *
 * <p>The same state is always the same text, so a board lets the database group by it and reads a line for each state
 * instead of a row for each promise.
 */
public final class DisclosureStateText {
    private static final int DAY = "2026-03-01".length();
    private static final char UNKNOWN_YET = '?';
    private static final String NOTHING = "NOTHING";
    /**
     * No text comes before it: {@code >=} it finds every row that holds a text, by the index, in all five databases.
     */
    public static final String LEAST = "A";

    private DisclosureStateText() {}

    /**
     * The text of an open commitment. {@code null} for what is over, does not count, or is not for everybody who sees
     * the project: figures of what is open must not tell of hidden issues.
     */
    static @Nullable String ofOpen(Commitment commitment) {
        boolean asked = commitment.open() && commitment.counted() && !commitment.restricted();
        return asked ? of(DisclosureState.of(commitment.conversation().disclosures())) : null;
    }

    private static String of(DisclosureState told) {
        return told.confirmed().isEmpty()
                ? NOTHING
                : new TreeMap<>(told.confirmed())
                        .entrySet().stream()
                                .map(facet -> facet.getKey().name()
                                        + (told.unknownYet().contains(facet.getKey()) ? UNKNOWN_YET : '=')
                                        + DayText.of(facet.getValue()))
                                .collect(Collectors.joining(" "));
    }

    /**
     * What the text says.
     *
     * @throws IllegalArgumentException when it names a facet that is none
     */
    public static DisclosureState read(String text) {
        if (text.equals(NOTHING)) {
            return DisclosureState.NOTHING;
        }
        Map<Facet, LocalDate> confirmed = new EnumMap<>(Facet.class);
        Set<Facet> unknownYet = EnumSet.noneOf(Facet.class);
        for (String one : text.split(" ")) {
            int mark = one.length() - DAY - 1;
            Facet facet = Facet.valueOf(one.substring(0, mark));
            confirmed.put(facet, DayText.read(one.substring(mark + 1)));
            if (one.charAt(mark) == UNKNOWN_YET) {
                unknownYet.add(facet);
            }
        }
        return new DisclosureState(confirmed, unknownYet);
    }
}
