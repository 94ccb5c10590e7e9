package dev.kept.core.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rounds in memory, held to the same contract as those in the database. For one thread. */
public final class InMemoryRoundStore implements RoundStore {
    private final List<GoalRound> rounds = new ArrayList<>();
    private final Map<Long, List<Ranking>> said = new HashMap<>();

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
}
