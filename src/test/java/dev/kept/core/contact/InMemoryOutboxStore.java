package dev.kept.core.contact;

import dev.kept.core.contact.OutgoingStep.StepState;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryOutboxStore implements OutboxStore {

    private final Map<String, OutgoingStep> steps = new LinkedHashMap<>();

    @Override
    public boolean add(OutgoingStep step) {
        return steps.putIfAbsent(step.id(), step) == null;
    }

    @Override
    public Optional<OutgoingStep> find(String id) {
        return Optional.ofNullable(steps.get(id));
    }

    @Override
    public List<OutgoingStep> of(String userKey, int limit) {
        return steps.values().stream()
                .filter(step -> step.userKey().equals(userKey))
                .sorted(Comparator.comparing(OutgoingStep::at).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<OutgoingStep> due(Instant now, int limit) {
        return steps.values().stream()
                .filter(step -> waiting(step) && !step.next().isAfter(now))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean claim(OutgoingStep seen, Instant until) {
        OutgoingStep now = steps.get(seen.id());
        boolean same = now != null && waiting(now) && now.tries() == seen.tries();
        if (same) {
            put(now, now.state(), now.tries() + 1, until, null);
        }
        return same;
    }

    @Override
    public void settle(String id, StepState state, String sentence) {
        find(id).filter(InMemoryOutboxStore::waiting)
                .ifPresent(now -> put(now, state, now.tries(), now.next(), sentence));
    }

    private void put(OutgoingStep now, StepState state, int tries, Instant next, String sentence) {
        steps.put(
                now.id(),
                new OutgoingStep(
                        now.id(),
                        now.userKey(),
                        now.reader(),
                        now.promise(),
                        now.asked(),
                        now.title(),
                        now.typed(),
                        now.at(),
                        state,
                        tries,
                        next,
                        sentence));
    }

    @Override
    public void dismiss(String id, String userKey) {
        steps.values().removeIf(step -> step.id().equals(id) && step.userKey().equals(userKey) && !waiting(step));
    }

    @Override
    public void sweep(Instant before) {
        steps.values().removeIf(step -> step.at().isBefore(before) && !waiting(step));
    }

    private static boolean waiting(OutgoingStep step) {
        return step.state() == StepState.ON_ITS_WAY;
    }
}
