package dev.kept.web.board;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.departure.Departure;
import dev.kept.core.departure.DepartureCount;
import dev.kept.web.LocalFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What left the figures, in words. */
final class DepartureWords {

    /** What a kind is called. */
    static final TextGroup<Departure.DepartureKind> KINDS =
            TextGroup.of("kept.departure", Departure.DepartureKind.class);

    private static final TextGroup<Departure.DepartureKind> COUNTS =
            TextGroup.of("kept.departure", Departure.DepartureKind.class, "count");

    private final Texts texts;
    private final LocalFormat format;

    DepartureWords(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
    }

    /** How often each kind is among these, in one sentence; that there is none is said as well. */
    String sentence(List<DepartureCount> counts) {
        if (counts.isEmpty()) {
            return texts.text("kept.departures.none");
        }
        Map<Departure.DepartureKind, Integer> sums = new EnumMap<>(Departure.DepartureKind.class);
        counts.forEach(count -> sums.merge(count.kind(), count.n(), Integer::sum));
        String list = sums.entrySet().stream()
                .map(one -> count(one.getKey(), one.getValue()))
                .collect(Collectors.joining(", "));
        return texts.text("kept.departures.sentence", list);
    }

    /** How often something of a kind happened. */
    String count(Departure.DepartureKind kind, int n) {
        return texts.text(COUNTS.key(kind), format.count(n));
    }
}
