package dev.kept.core.pulse;

import dev.kept.core.blind.AskedGroup;
import dev.kept.core.blind.BallotKey;
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

/** Rounds of the pulse in memory, held to the same contract as those in the database. For one thread. */
public final class InMemoryPulseStore implements PulseStore {
    private final List<PulseRound> rounds = new ArrayList<>();
    private final Map<Long, BallotKey> keys = new HashMap<>();
    private final Map<Long, Set<String>> spent = new HashMap<>();
    private final Map<Long, Map<String, AnswerCounts>> counts = new HashMap<>();
    private final Map<Long, Map<Side, List<String>>> comments = new HashMap<>();

    @Override
    public List<PulseRound> all() {
        List<PulseRound> latestFirst = new ArrayList<>(rounds);
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    @Override
    public Optional<PulseRound> find(long id) {
        return rounds.stream().filter(round -> round.id() == id).findFirst();
    }

    @Override
    public PulseRound add(PulseTerms terms, BallotKey key) {
        PulseRound round = new PulseRound(rounds.size() + 1, terms, null);
        rounds.add(round);
        keys.put(round.id(), key);
        return round;
    }

    @Override
    public void close(long id, LocalDate day) {
        rounds.replaceAll(
                round -> round.id() == id && round.closedOn() == null ? new PulseRound(id, round.terms(), day) : round);
    }

    @Override
    public Ballots ballots(long id) {
        return new Ballots(counts.getOrDefault(id, Map.of()), comments.getOrDefault(id, Map.of()));
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
    public void take(long id, List<String> marks, AskedGroup group, AnswerSheet sheet) {
        spent.computeIfAbsent(id, any -> new HashSet<>()).addAll(marks);
        counts.computeIfAbsent(id, any -> new HashMap<>())
                .merge(group.key(), AnswerCounts.NONE.plus(sheet), (before, one) -> before.plus(sheet));
        String comment = sheet.comment();
        if (comment != null) {
            List<String> all = comments.computeIfAbsent(id, any -> new EnumMap<>(Side.class))
                    .computeIfAbsent(group.side(), any -> new ArrayList<>());
            all.add(comment);
            Collections.sort(all);
        }
    }

    @Override
    public void forgetWho(long id) {
        keys.remove(id);
        spent.remove(id);
    }
}
