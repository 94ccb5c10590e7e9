package dev.kept.core.backfill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Collects doubtful cases, however many there are. Not for several threads. */
final class DoubtList {

    private final Map<DoubtReason, Long> counts = new EnumMap<>(DoubtReason.class);
    private final List<DoubtfulCase> first = new ArrayList<>();
    private final Predicate<DoubtfulCase> named;

    /** @param named whether the asker may know which issue it is; it is counted anyway */
    DoubtList(Predicate<DoubtfulCase> named) {
        this.named = named;
    }

    void add(DoubtfulCase doubt) {
        counts.merge(doubt.reason(), 1L, Long::sum);
        if (first.size() < Doubts.MOST && named.test(doubt)) {
            first.add(doubt);
        }
    }

    Doubts doubts() {
        return new Doubts(counts, first);
    }
}
