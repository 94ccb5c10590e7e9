package dev.kept.core.request;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Intakes in memory. */
public final class InMemoryIntakeStore implements IntakeStore {
    private final TreeMap<Long, Intake> intakes = new TreeMap<>();

    @Override
    public List<Intake> all() {
        return List.copyOf(intakes.values());
    }

    @Override
    public Optional<Intake> find(long projectId) {
        return Optional.ofNullable(intakes.get(projectId));
    }

    @Override
    public void save(Intake intake, String userKey) {
        intakes.put(intake.projectId(), intake);
    }
}
