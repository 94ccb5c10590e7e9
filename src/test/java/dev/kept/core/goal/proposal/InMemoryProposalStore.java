package dev.kept.core.goal.proposal;

import dev.kept.core.goal.proposal.GoalProposal.ProposalEnd;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.RequesterName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposals in memory. */
public final class InMemoryProposalStore implements ProposalStore {

    private final Map<String, GoalProposal> proposals = new LinkedHashMap<>();

    @Override
    public boolean add(GoalProposal proposal) {
        return proposals.putIfAbsent(proposal.id(), proposal) == null;
    }

    @Override
    public Optional<GoalProposal> find(String id) {
        return Optional.ofNullable(proposals.get(id));
    }

    @Override
    public List<GoalProposal> waiting(int limit) {
        return proposals.values().stream()
                .filter(one -> one.end() == null)
                .limit(limit)
                .toList();
    }

    @Override
    public List<GoalProposal> from(Side side, String place, int limit) {
        List<GoalProposal> latest = new ArrayList<>(proposals.values());
        Collections.reverse(latest);
        return latest.stream()
                .filter(one ->
                        one.by().side() == side && RequesterName.same(one.by().from(), place))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean end(String id, ProposalEnd end) {
        GoalProposal before = proposals.get(id);
        if (before == null || before.end() != null) {
            return false;
        }
        proposals.put(id, new GoalProposal(id, before.goal(), before.by(), before.at(), end));
        return true;
    }
}
