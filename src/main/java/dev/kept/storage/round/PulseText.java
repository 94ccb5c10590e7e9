package dev.kept.storage.round;

import dev.kept.core.Nullable;
import dev.kept.core.blind.AskedGroup;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.AnswerCounts;
import dev.kept.core.pulse.AnswerSheet;
import dev.kept.core.pulse.PulseTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rounds of the pulse as text: lines with tabs. Texts in them hold neither, because whoever made them saw to it. */
final class PulseText {

    private static final String NOTHING_SAID = "-";
    private static final String TAB = "\t";
    private static final String LINE = "\n";
    private static final String COMMA = ",";

    private PulseText() {}

    static Map<String, Object> values(PulseTerms terms) {
        Map<String, Object> values = new HashMap<>();
        values.put("GROUP_LIST", terms.groups().stream().map(AskedGroupText::of).collect(Collectors.joining(LINE)));
        values.put("OPENS_ON", terms.opens().toString());
        values.put("CLOSES_ON", terms.closes().toString());
        values.put("LEAST_ANSWERS", terms.leastAnswers());
        values.put("LEAST_COMMENTS", terms.leastForComments());
        values.put("OWN_WORDS", words(terms.wording()));
        values.put("IT_CHANGED", said(terms.changed().get(Side.IT)));
        values.put("BUSINESS_CHANGED", said(terms.changed().get(Side.BUSINESS)));
        return values;
    }

    static PulseTerms terms(AoPulseRound row) {
        Map<Side, String> changed = new EnumMap<>(Side.class);
        @Nullable String it = row.getItChanged();
        if (it != null) {
            changed.put(Side.IT, it.equals(NOTHING_SAID) ? "" : it);
        }
        @Nullable String business = row.getBusinessChanged();
        if (business != null) {
            changed.put(Side.BUSINESS, business.equals(NOTHING_SAID) ? "" : business);
        }
        return new PulseTerms(
                lines(row.getGroupList()).stream().map(AskedGroupText::read).toList(),
                LocalDate.parse(row.getOpensOn()),
                LocalDate.parse(row.getClosesOn()),
                row.getLeastAnswers(),
                row.getLeastComments(),
                words(row.getOwnWords()),
                changed);
    }

    /** An empty text would be nothing at all. */
    private static @Nullable String said(@Nullable String words) {
        return words != null && words.isEmpty() ? NOTHING_SAID : words;
    }

    private static @Nullable String words(Map<String, Map<PulseItem, String>> wording) {
        return whole(new TreeMap<>(wording)
                .entrySet().stream()
                        .flatMap(language -> language.getValue().entrySet().stream()
                                .map(one -> String.join(
                                        TAB, language.getKey(), one.getKey().code(), one.getValue())))
                        .toList());
    }

    private static Map<String, Map<PulseItem, String>> words(@Nullable String stored) {
        Map<String, Map<PulseItem, String>> wording = new LinkedHashMap<>();
        for (String line : lines(stored)) {
            String[] parts = line.split(TAB, 3);
            Arrays.stream(PulseItem.values())
                    .filter(item -> item.code().equals(parts[1]))
                    .forEach(item -> wording.computeIfAbsent(parts[0], any -> new EnumMap<>(PulseItem.class))
                            .put(item, parts[2]));
        }
        return wording;
    }

    /** Counts by the keys of groups. */
    static Map<String, AnswerCounts> counts(@Nullable String stored) {
        Map<String, AnswerCounts> counts = new TreeMap<>();
        for (String line : lines(stored)) {
            String[] parts = line.split(TAB, 2);
            List<Integer> all =
                    Stream.of(parts[1].split(COMMA)).map(Integer::valueOf).toList();
            List<List<Integer>> items = new ArrayList<>();
            for (int i = 0; i + AnswerSheet.STEPS <= all.size(); i += AnswerSheet.STEPS) {
                items.add(all.subList(i, i + AnswerSheet.STEPS));
            }
            counts.put(parts[0], new AnswerCounts(items));
        }
        return counts;
    }

    /** With one more person's answers. */
    static String counted(@Nullable String stored, AskedGroup group, AnswerSheet sheet) {
        Map<String, AnswerCounts> counts = counts(stored);
        counts.merge(group.key(), AnswerCounts.NONE.plus(sheet), (before, one) -> before.plus(sheet));
        return counts.entrySet().stream()
                .map(one -> one.getKey()
                        + TAB
                        + one.getValue().counts().stream()
                                .flatMap(List::stream)
                                .map(String::valueOf)
                                .collect(Collectors.joining(COMMA)))
                .collect(Collectors.joining(LINE));
    }

    /** With one more line. */
    static String sorted(@Nullable String stored, String line) {
        List<String> lines = new ArrayList<>(lines(stored));
        lines.add(line);
        Collections.sort(lines);
        return String.join(LINE, lines);
    }

    static List<String> lines(@Nullable String stored) {
        return stored == null ? List.of() : List.of(stored.split(LINE));
    }

    private static @Nullable String whole(List<String> lines) {
        return lines.isEmpty() ? null : String.join(LINE, lines);
    }
}
