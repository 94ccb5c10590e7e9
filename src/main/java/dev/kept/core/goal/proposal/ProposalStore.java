package dev.kept.core.goal.proposal;

import dev.kept.core.goal.proposal.GoalProposal.ProposalEnd;
import dev.kept.core.promise.Side;
import java.util.List;
import java.util.Optional;

/** Where proposals are kept. */
public interface ProposalStore {

    /** Keeps it; {@code false} where one of that id is there, which then stays as it is. */
    boolean add(GoalProposal proposal);

    Optional<GoalProposal> find(String id);

    /** Those that wait, what arrived first at the top. */
    List<GoalProposal> waiting(int limit);

    /** All that this place of this side proposed, what arrived last at the top. */
    List<GoalProposal> from(Side side, String place, int limit);

    /** Keeps what became of it; {@code false} where it does not wait any more. */
    boolean end(String id, ProposalEnd end);
}
