package dev.kept.core.continuity;

import dev.kept.core.rulebook.RequesterName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who deals with functions, in memory. */
public final class InMemoryContactTracks implements ContactTracks {

    private final Map<String, ContactTrack> tracks = new LinkedHashMap<>();
    private final List<ContactMonth> months = new ArrayList<>();
    private long place;

    @Override
    public long place() {
        return place;
    }

    @Override
    public List<ContactTrack> tracks() {
        return List.copyOf(tracks.values());
    }

    @Override
    public boolean keep(long from, long next, Collection<ContactTrack> changed, Collection<ContactMonth> closed) {
        boolean twice = closed.stream().anyMatch(one -> months.stream()
                .anyMatch(there -> RequesterName.same(there.function(), one.function())
                        && there.side() == one.side()
                        && there.month().equals(one.month())));
        if (from != place || twice) {
            return false;
        }
        place = next;
        changed.forEach(one -> tracks.put(RequesterName.key(one.function()) + "#" + one.side(), one));
        months.addAll(closed);
        return true;
    }

    @Override
    public List<ContactMonth> months() {
        return months.stream().sorted(Comparator.comparing(ContactMonth::month)).toList();
    }
}
