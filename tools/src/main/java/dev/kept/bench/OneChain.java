package dev.kept.bench;

import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A ledger of one commitment, in memory: where a made-up life is lived before it is written anywhere. */
final class OneChain implements LedgerStore {
    private List<LedgerEvent> events = List.of();
    private @Nullable Commitment state;

    /** Ready for another life. */
    void forget() {
        events = List.of();
        state = null;
    }

    /** The whole life, ready to be imported. */
    Addition whole() {
        return new Addition(events, state());
    }

    private Commitment state() {
        if (state == null) {
            throw new IllegalStateException("Nothing was promised yet");
        }
        return state;
    }

    @Override
    public Optional<Commitment> find(CommitmentId id) {
        return Optional.ofNullable(state).filter(commitment -> commitment.id().equals(id));
    }

    @Override
    public List<Commitment> ofIssue(long issueId) {
        return state != null && state.issueId() == issueId ? List.of(state) : List.of();
    }

    @Override
    public List<LedgerEvent> events(CommitmentId id) {
        return events;
    }

    @Override
    public Map<CommitmentId, List<LedgerEvent>> events(Collection<CommitmentId> ids) {
        return Map.of();
    }

    @Override
    public void append(List<Addition> together) {
        List<LedgerEvent> all = new ArrayList<>(events);
        together.forEach(addition -> all.addAll(addition.events()));
        events = all;
        state = together.get(0).projection();
    }

    @Override
    public int addMissing(List<Addition> chains) {
        throw new UnsupportedOperationException("a chain in the making is not imported");
    }

    @Override
    public List<Commitment> partsOf(CommitmentId parent) {
        return List.of();
    }

    @Override
    public List<Commitment> inProject(long projectId, @Nullable CommitmentId after, int limit) {
        throw new UnsupportedOperationException("a chain in the making has no project");
    }

    @Override
    public Slice<Commitment> ofProject(long projectId, Slice.Request request) {
        throw new UnsupportedOperationException("a chain in the making has no project page");
    }

    @Override
    public List<Commitment> awaitedBetween(LocalDate from, LocalDate until, @Nullable CommitmentId after, int limit) {
        throw new UnsupportedOperationException("a chain in the making is awaited by no job");
    }

    @Override
    public List<String> requestersLike(String prefix, int limit) {
        throw new UnsupportedOperationException("a chain in the making has one requester");
    }
}
