package dev.kept.core.evidence;

import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Seals that a test makes, and rewrites. */
public final class InMemorySeals implements SealStore {
    /** All of them, to be changed behind anybody's back. */
    public final List<Seal> all = new ArrayList<>();

    /** One more seal of a project, over something. */
    public Seal seal(long projectId, String something) {
        Seal seal = Seal.after(
                last(projectId).orElse(null),
                projectId,
                Instant.parse("2026-03-02T12:00:00Z"),
                List.of(new Seal.SealedHead(new CommitmentId("c"), 1, something)));
        all.add(seal);
        return seal;
    }

    @Override
    public List<Commitment> unsealed(int limit) {
        return List.of();
    }

    @Override
    public Optional<Seal> last(long projectId) {
        return all.stream().filter(seal -> seal.projectId() == projectId).reduce((one, next) -> next);
    }

    @Override
    public List<Seal> seals(long projectId, int after, int limit) {
        return all.stream()
                .filter(seal -> seal.projectId() == projectId && seal.number() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Long> projects() {
        return all.stream()
                .map(Seal::projectId)
                .filter(id -> id != HOUSE)
                .distinct()
                .toList();
    }

    @Override
    public void sealHouse() {
        // A test seals what it needs.
    }

    @Override
    public boolean add(Seal seal) {
        return all.add(seal);
    }
}
