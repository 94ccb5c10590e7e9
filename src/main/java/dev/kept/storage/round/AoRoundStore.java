package dev.kept.storage.round;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.blind.BallotKey;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.BallotSums;
import dev.kept.core.ranking.GoalRound;
import dev.kept.core.ranking.Ranking;
import dev.kept.core.ranking.RoundStore;
import dev.kept.core.ranking.RoundTerms;
import dev.kept.storage.evidence.HouseTable;
import dev.kept.storage.house.HouseSeals;
import dev.kept.storage.sql.Collisions;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.UnheldText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.java.ao.Query;

/**
 * Rounds and what was said in them, in three Active Objects tables. What was said blind is not sealed: a seal would have the time
 * of each answer. Holds no state.
 */
public final class AoRoundStore implements RoundStore {
    /** There are a few rounds a year; this only bounds the memory. */
    private static final int MOST = 1000;

    private static final String OF_SIDE = "ROUND_SIDE = ?";
    private static final String LINE = "\n";

    private final ActiveObjects ao;
    private final HouseSeals seals;

    /** @param ao waits by itself until the tables are there */
    public AoRoundStore(ActiveObjects ao, HostTransactions executors) {
        this.ao = ao;
        this.seals = new HouseSeals(ao, executors);
    }

    /** What cannot be read is passed over, as verification names it. */
    @Override
    public List<GoalRound> all() {
        return Arrays.stream(ao.find(
                        AoGoalRound.class, Query.select().order("ID DESC").limit(MOST)))
                .flatMap(row -> HouseSeals.readable(() -> read(row)).stream())
                .toList();
    }

    @Override
    public Optional<GoalRound> find(long id) {
        return row(id).flatMap(row -> HouseSeals.readable(() -> read(row)));
    }

    private Optional<AoGoalRound> row(long id) {
        return Arrays.stream(ao.find(AoGoalRound.class, Query.select().where("ID = ?", id)))
                .findFirst();
    }

    @Override
    public GoalRound add(RoundTerms terms, String userKey) {
        Map<String, Object> values = RoundText.values(terms, userKey);
        return UnheldText.told(() -> seals.after(HouseTable.ROUNDS, Instant.now(), () -> {
            GoalRound round = read(ao.create(AoGoalRound.class, values));
            if (terms.blind() != null) {
                ao.create(
                        AoBlindRanking.class,
                        Map.of(
                                "ROUND_NUMBER",
                                Long.toString(round.id()),
                                "MARK_KEY",
                                BallotKey.fresh().text()));
            }
            return round;
        }));
    }

    @Override
    public void close(long id, LocalDate day) {
        seals.after(HouseTable.ROUNDS, Instant.now(), () -> {
            row(id).filter(row -> row.getClosedOn() == null).ifPresent(row -> {
                row.setClosedOn(day.toString());
                row.save();
            });
            return null;
        });
    }

    @Override
    public List<Ranking> rankings(long id) {
        return Arrays.stream(Side.values())
                .flatMap(side -> Arrays.stream(row(id, side))
                        .flatMap(row -> HouseSeals.readable(() -> RoundText.ranking(row, side)).stream()))
                .toList();
    }

    /** When somebody else spoke for the same side meanwhile, the second try replaces it. */
    @Override
    public void save(long id, Ranking ranking) {
        UnheldText.told(() ->
                Collisions.retried(2, () -> seals.after(HouseTable.RANKINGS, Instant.now(), () -> write(id, ranking))));
    }

    private Ranking write(long id, Ranking ranking) {
        String own = RoundText.order(ranking.orders().own());
        String guess = RoundText.order(ranking.orders().guess());
        @Nullable String points = PointsText.of(ranking.orders().points());
        String by = String.join(LINE, ranking.by().names());
        String noise = UUID.randomUUID().toString();
        AoGoalRanking[] rows = row(id, ranking.side());
        if (rows.length == 0) {
            Map<String, Object> values = new HashMap<>();
            values.put("ROUND_SIDE", key(id, ranking.side()));
            values.put("OWN_ORDER", own);
            values.put("GUESS_ORDER", guess);
            values.put("SPREAD_POINTS", points);
            values.put("SAID_BY", by);
            values.put("SAID_AT", ranking.at().toEpochMilli());
            values.put("SEAL_NOISE", noise);
            ao.create(AoGoalRanking.class, values);
        } else {
            rows[0].setOwnOrder(own);
            rows[0].setGuessOrder(guess);
            rows[0].setSpreadPoints(points);
            rows[0].setSaidBy(by);
            rows[0].setSaidAt(ranking.at().toEpochMilli());
            rows[0].setSealNoise(noise);
            rows[0].save();
        }
        return ranking;
    }

    private AoGoalRanking[] row(long id, Side side) {
        return ao.find(AoGoalRanking.class, Query.select().where(OF_SIDE, key(id, side)));
    }

    private static String key(long id, Side side) {
        return id + "-" + side.code();
    }

    private Optional<AoBlindRanking> blind(long id) {
        return Arrays.stream(ao.find(AoBlindRanking.class, Query.select().where("ROUND_NUMBER = ?", Long.toString(id))))
                .findFirst();
    }

    @Override
    public Optional<BallotKey> key(long id) {
        return blind(id).map(AoBlindRanking::getMarkKey).map(BallotKey::new);
    }

    @Override
    public boolean spent(long id, List<String> marks) {
        return blind(id)
                .map(row -> SpentMarks.hasAny(row.getSpentMarks(), marks))
                .orElse(false);
    }

    @Override
    public Map<Side, BallotSums> ballots(long id) {
        return blind(id)
                .flatMap(row -> HouseSeals.readable(() -> RoundText.sums(row.getSideSums())))
                .orElseGet(Map::of);
    }

    @Override
    public void take(long id, List<String> marks, Side side, SideView said) {
        List<String> keys = find(id).orElseThrow().terms().keys();
        ao.executeInTransaction(() -> {
            AoBlindRanking row = blind(id).orElseThrow();
            Map<Side, BallotSums> sums = RoundText.sums(row.getSideSums());
            sums.put(side, sums.getOrDefault(side, BallotSums.none(keys.size())).plus(keys, said));
            row.setSideSums(RoundText.sums(sums));
            row.setSpentMarks(SpentMarks.with(row.getSpentMarks(), marks));
            row.save();
            return null;
        });
    }

    @Override
    public void forgetWho(long id, Set<Side> told) {
        ao.executeInTransaction(() -> {
            blind(id).ifPresent(row -> {
                Map<Side, BallotSums> sums = RoundText.sums(row.getSideSums());
                sums.keySet().retainAll(told);
                row.setSideSums(RoundText.sums(sums));
                row.setMarkKey(null);
                row.setSpentMarks(null);
                row.save();
            });
            return null;
        });
    }

    private static GoalRound read(AoGoalRound row) {
        String closed = row.getClosedOn();
        return new GoalRound(row.getID(), RoundText.terms(row), closed == null ? null : LocalDate.parse(closed));
    }
}
