package dev.kept.core.liaison;

import dev.kept.core.rulebook.RequesterName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What both sides said, in memory. */
public final class InMemoryLiaisonStore implements LiaisonStore {

    private final List<LiaisonEvent> events = new ArrayList<>();

    @Override
    public List<LiaisonEvent> all() {
        return List.copyOf(events);
    }

    @Override
    public List<LiaisonEvent> of(String function) {
        return events.stream()
                .filter(one -> RequesterName.same(one.function(), function))
                .sorted(Comparator.comparingInt(LiaisonEvent::number))
                .toList();
    }

    @Override
    public boolean add(LiaisonEvent event) {
        boolean taken = of(event.function()).stream().anyMatch(one -> one.number() == event.number());
        return !taken && events.add(event);
    }
}
