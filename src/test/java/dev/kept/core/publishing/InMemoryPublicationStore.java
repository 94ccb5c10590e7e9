package dev.kept.core.publishing;

import dev.kept.core.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryPublicationStore implements PublicationStore {

    private final Map<Long, LinkedList<PublicationChange>> changes = new HashMap<>();
    private final Map<Long, Map<LocalDate, PublishedSpan>> told = new HashMap<>();

    @Override
    public Optional<Publication> current(long projectId) {
        return changes(projectId, 1).stream()
                .filter(change -> change.audience() != null)
                .map(change -> new Publication(projectId, change.audience(), change.at()))
                .findFirst();
    }

    @Override
    public List<Publication> all() {
        return changes.keySet().stream()
                .flatMap(project -> current(project).stream())
                .toList();
    }

    @Override
    public void publish(long projectId, Audience audience, String userKey) {
        add(projectId, audience, userKey);
    }

    @Override
    public void revoke(long projectId, String userKey) {
        if (current(projectId).isPresent()) {
            add(projectId, null, userKey);
        }
    }

    private void add(long projectId, @Nullable Audience audience, String userKey) {
        changes.computeIfAbsent(projectId, none -> new LinkedList<>())
                .addFirst(new PublicationChange(Instant.now(), userKey, audience));
    }

    @Override
    public List<PublicationChange> changes(long projectId, int most) {
        return changes.getOrDefault(projectId, new LinkedList<>()).stream()
                .limit(most)
                .toList();
    }

    @Override
    public List<PublishedSpan> told(long projectId) {
        return new ArrayList<>(of(projectId).values())
                .stream().sorted(Comparator.comparing(PublishedSpan::from)).toList();
    }

    @Override
    public boolean tell(long projectId, PublishedSpan span) {
        return of(projectId).putIfAbsent(span.from(), span) == null;
    }

    @Override
    public void retell(long projectId, PublishedSpan before, PublishedSpan now) {
        of(projectId).replace(before.from(), before, now);
    }

    private Map<LocalDate, PublishedSpan> of(long projectId) {
        return told.computeIfAbsent(projectId, none -> new HashMap<>());
    }
}
