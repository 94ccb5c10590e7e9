package dev.kept.core.ranking;

import dev.kept.core.blind.BallotKey;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rounds in memory, held to the same contract as those in the database. For one thread. */
public final class InMemoryRoundStore implements RoundStore {
    private final List<GoalRound> rounds = new ArrayList<>();
    private final Map<Long, List<Ranking>> said = new HashMap<>();
    private final Map<Long, BallotKey> keys = new HashMap<>();
    private final Map<Long, Set<String>> spent = new HashMap<>();
    private final Map<Long, Map<Side, BallotSums>> ballots = new HashMap<>();

    @Override
    public List<GoalRound> all() {
        List<GoalRound> latestFirst = new ArrayList<>(rounds);
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    @Override
    public Optional<GoalRound> find(long id) {
        return rounds.stream().filter(round -> round.id() == id).findFirst();
    }

    @Override
    public GoalRound add(RoundTerms terms, String userKey) {
        GoalRound round = new GoalRound(rounds.size() + 1, terms, null);
        rounds.add(round);
        if (terms.blind() != null) {
            keys.put(round.id(), BallotKey.fresh());
        }
        return round;
    }

    @Override
    public void close(long id, LocalDate day) {
        rounds.replaceAll(
                round -> round.id() == id && round.closedOn() == null ? new GoalRound(id, round.terms(), day) : round);
    }

    @Override
    public List<Ranking> rankings(long id) {
        return List.copyOf(said.getOrDefault(id, List.of()));
    }

    @Override
    public void save(long id, Ranking ranking) {
        List<Ranking> of = said.computeIfAbsent(id, any -> new ArrayList<>());
        of.removeIf(one -> one.side() == ranking.side());
        of.add(ranking);
    }

    @Override
    public Optional<BallotKey> key(long id) {
        return Optional.ofNullable(keys.get(id));
    }

    @Override
    public boolean spent(long id, List<String> marks) {
        return marks.stream().anyMatch(spent.getOrDefault(id, Set.of())::contains);
    }

    @Override
    public Map<Side, BallotSums> ballots(long id) {
        return Map.copyOf(ballots.getOrDefault(id, Map.of()));
    }

    @Override
    public void take(long id, List<String> marks, Side side, SideView answer) {
        List<String> goals = find(id).orElseThrow().terms().keys();
        spent.computeIfAbsent(id, any -> new HashSet<>()).addAll(marks);
        ballots.computeIfAbsent(id, any -> new EnumMap<>(Side.class))
                .compute(
                        side, (any, sums) -> (sums == null ? BallotSums.none(goals.size()) : sums).plus(goals, answer));
    }

    @Override
    public void forgetWho(long id, Set<Side> told) {
        keys.remove(id);
        spent.remove(id);
        ballots.getOrDefault(id, new EnumMap<>(Side.class)).keySet().retainAll(told);
    }
}
