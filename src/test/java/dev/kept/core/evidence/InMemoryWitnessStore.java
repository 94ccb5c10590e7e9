package dev.kept.core.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public final class InMemoryWitnessStore implements WitnessStore {
    private final Map<Long, WitnessedHead> heads = new TreeMap<>();

    @Override
    public List<WitnessedHead> all() {
        return List.copyOf(heads.values());
    }

    @Override
    public void keep(Collection<WitnessedHead> kept) {
        kept.forEach(head -> heads.put(head.projectId(), head));
    }

    @Override
    public void forget() {
        heads.clear();
    }
}
