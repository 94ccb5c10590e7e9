package dev.kept.bench;

import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentId;
import dev.kept.core.commitment.LedgerEvent;
import dev.kept.core.commitment.LedgerStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A ledger of one commitment, in memory: where a made-up life is lived before it is written anywhere. */
final class OneChain implements LedgerStore {
    private List<LedgerEvent> events = List.of();
    private @Nullable Commitment state;

    void forget() {
        events = List.of();
        state = null;
    }

    List<LedgerEvent> events() {
        return events;
    }

    Commitment state() {
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
    public void append(List<LedgerEvent> more, Commitment projection) {
        List<LedgerEvent> all = new ArrayList<>(events);
        all.addAll(more);
        events = all;
        state = projection;
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
