package dev.kept.storage.goal;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.goal.proposal.GoalProposal;
import dev.kept.core.goal.proposal.GoalProposal.ProposalEnd;
import dev.kept.core.goal.proposal.GoalProposal.ProposalState;
import dev.kept.core.goal.proposal.GoalProposal.ProposedGoal;
import dev.kept.core.goal.proposal.GoalProposal.Proposer;
import dev.kept.core.goal.proposal.ProposalStore;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.UnheldText;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Proposed goals in one Active Objects table. Who decides one is settled by an update of one that waits. */
public final class AoProposalStore implements ProposalStore {

    private static final String OF_ID = "PROPOSAL_UID = ?";
    private static final String WAITING = ProposalState.WAITING.name();

    private final ActiveObjects ao;
    private final LedgerTables tables;

    /** @param ao waits by itself until the tables are there */
    public AoProposalStore(ActiveObjects ao, HostTransactions executors) {
        this.ao = ao;
        this.tables = new LedgerTables(ao, executors);
    }

    @Override
    public boolean add(GoalProposal proposal) {
        return UnheldText.told(() -> Collisions.first(
                () -> ao.executeInTransaction(() -> ao.create(AoGoalProposal.class, values(proposal))),
                () -> ao.count(AoGoalProposal.class, OF_ID, proposal.id()) > 0));
    }

    private static Map<String, Object> values(GoalProposal proposal) {
        String brings = proposal.goal().brings();
        Map<String, Object> values = new HashMap<>();
        values.put("PROPOSAL_UID", proposal.id());
        values.put("GOAL_NAME", proposal.goal().name());
        values.put("BRINGS_TEXT", brings.isEmpty() ? null : brings);
        values.put("PROPOSED_BY_SIDE", proposal.by().side().name());
        values.put("PLACE_KEY", RequesterName.key(proposal.by().from()));
        values.put("PLACE_NAME", proposal.by().from());
        values.put("ACTED_BY", proposal.by().actor());
        values.put("PROPOSED_AT", proposal.at().toEpochMilli());
        values.put("PROPOSAL_STATE", WAITING);
        values.put("ENDED_AT", 0L);
        return values;
    }

    @Override
    public Optional<GoalProposal> find(String id) {
        return read(Query.select().where(OF_ID, id)).stream().findFirst();
    }

    @Override
    public List<GoalProposal> waiting(int limit) {
        return read(Query.select()
                .where("PROPOSAL_STATE = ?", WAITING)
                .order("PROPOSED_AT, ID")
                .limit(limit));
    }

    /** A database that is blind for accents finds those of another place, too. */
    @Override
    public List<GoalProposal> from(Side side, String place, int limit) {
        return UnheldText.looked(
                () -> read(Query.select()
                                .where("PLACE_KEY = ? AND PROPOSED_BY_SIDE = ?", RequesterName.key(place), side.name())
                                .order("PROPOSED_AT DESC, ID DESC")
                                .limit(limit))
                        .stream()
                        .filter(proposal -> RequesterName.same(proposal.by().from(), place))
                        .toList(),
                List.of());
    }

    @Override
    public boolean end(String id, ProposalEnd end) {
        return UnheldText.told(() -> tables.inTransaction(session -> session.execute(
                        "UPDATE {GOAL_PROPOSAL} SET [PROPOSAL_STATE] = ?, [ENDED_AT] = ?, [ENDED_BY] = ?,"
                                + " [END_WORDS] = ?, [GOAL_KEY] = ? WHERE [PROPOSAL_UID] = ? AND [PROPOSAL_STATE] = ?",
                        end.state().name(),
                        end.at().toEpochMilli(),
                        end.actor(),
                        end.words(),
                        end.goalKey(),
                        id,
                        WAITING))
                == 1);
    }

    private List<GoalProposal> read(Query query) {
        return Arrays.stream(ao.find(AoGoalProposal.class, query))
                .map(AoProposalStore::proposal)
                .toList();
    }

    private static GoalProposal proposal(AoGoalProposal row) {
        ProposalState state = ProposalState.valueOf(row.getProposalState());
        String by = row.getEndedBy();
        String brings = row.getBringsText();
        return new GoalProposal(
                row.getProposalUid(),
                new ProposedGoal(row.getGoalName(), brings == null ? "" : brings),
                new Proposer(Side.valueOf(row.getProposedBySide()), row.getPlaceName(), row.getActedBy()),
                Instant.ofEpochMilli(row.getProposedAt()),
                state == ProposalState.WAITING || by == null
                        ? null
                        : new ProposalEnd(
                                state,
                                row.getGoalKey(),
                                row.getEndWords(),
                                Instant.ofEpochMilli(row.getEndedAt()),
                                by));
    }
}
