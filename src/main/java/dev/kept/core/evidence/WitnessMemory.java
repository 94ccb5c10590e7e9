package dev.kept.core.evidence;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What this product saw of the other one's seals. It is never talked out of it: a seal that is no later one changes nothing. */
public final class WitnessMemory {

    private final WitnessStore store;

    public WitnessMemory(WitnessStore store) {
        this.store = store;
    }

    /** All that was seen, to be told. */
    public List<WitnessedHead> seen() {
        return store.all();
    }

    /** Remembers later seals. */
    public int learn(List<WitnessedHead> now) {
        Map<Long, WitnessedHead> known =
                store.all().stream().collect(Collectors.toMap(WitnessedHead::projectId, Function.identity()));
        List<WitnessedHead> later = now.stream()
                .filter(head -> !known.containsKey(head.projectId())
                        || head.number() > known.get(head.projectId()).number())
                .toList();
        store.keep(later);
        return later.size();
    }
}
