package dev.kept.testing;

import dev.kept.core.evidence.Seal;
import dev.kept.core.evidence.SealStore;
import dev.kept.core.ledger.Commitment;
import java.util.List;
import java.util.Optional;

/** Seals that a test made, to be read. */
public record GivenSeals(List<Seal> all) implements SealStore {

    /** Before the first was made. */
    public static final GivenSeals NONE = new GivenSeals(List.of());

    @Override
    public List<Seal> seals(long projectId, int after, int limit) {
        return all.stream()
                .filter(seal -> seal.projectId() == projectId && seal.number() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Commitment> unsealed(int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Seal> last(long projectId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Long> projects() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void sealHouse() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean add(Seal seal) {
        throw new UnsupportedOperationException();
    }
}
