package dev.kept.storage.house;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.GoalRound;
import dev.kept.core.ranking.RankedGoal;
import dev.kept.core.ranking.Ranking;
import dev.kept.core.ranking.RoundStore;
import dev.kept.core.ranking.RoundTerms;
import dev.kept.core.ranking.Speaker;
import dev.kept.storage.evidence.HouseTable;
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
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** Rounds and what was said in them, in two Active Objects tables. Holds no state. */
public final class AoRoundStore implements RoundStore {
    /** There are a few rounds a year; this only bounds the memory. */
    private static final int MOST = 1000;

    private static final String OF_SIDE = "ROUND_SIDE = ?";
    private static final String TAB = "\t";
    private static final String LINE = "\n";
    private static final String COMMA = ",";

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
        Map<String, Object> values = new HashMap<>();
        values.put("FUNCTION_NAME", terms.function());
        values.put("SPEAKER_KEY", terms.speaker());
        values.put(
                "GOAL_LIST",
                terms.goals().stream()
                        .map(goal -> goal.key() + TAB + goal.name())
                        .collect(Collectors.joining(LINE)));
        values.put("OPENS_ON", terms.opens().toString());
        values.put("CLOSES_ON", terms.closes().toString());
        values.put("OPENED_BY", userKey);
        return UnheldText.told(
                () -> seals.after(HouseTable.ROUNDS, Instant.now(), () -> read(ao.create(AoGoalRound.class, values))));
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
                        .flatMap(row -> HouseSeals.readable(() -> read(row, side)).stream()))
                .toList();
    }

    /** When somebody else spoke for the same side meanwhile, the second try replaces it. */
    @Override
    public void save(long id, Ranking ranking) {
        UnheldText.told(() ->
                Collisions.retried(2, () -> seals.after(HouseTable.RANKINGS, Instant.now(), () -> write(id, ranking))));
    }

    private Ranking write(long id, Ranking ranking) {
        String own = String.join(COMMA, ranking.orders().own());
        String guess = String.join(COMMA, ranking.orders().guess());
        String by = String.join(LINE, ranking.by().names());
        String noise = UUID.randomUUID().toString();
        AoGoalRanking[] rows = row(id, ranking.side());
        if (rows.length == 0) {
            ao.create(
                    AoGoalRanking.class,
                    Map.of(
                            "ROUND_SIDE", key(id, ranking.side()),
                            "OWN_ORDER", own,
                            "GUESS_ORDER", guess,
                            "SAID_BY", by,
                            "SAID_AT", ranking.at().toEpochMilli(),
                            "SEAL_NOISE", noise));
        } else {
            rows[0].setOwnOrder(own);
            rows[0].setGuessOrder(guess);
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

    private static GoalRound read(AoGoalRound row) {
        List<RankedGoal> goals = Arrays.stream(row.getGoalList().split(LINE))
                .map(line -> line.split(TAB, 2))
                .map(parts -> new RankedGoal(parts[0], parts[1]))
                .toList();
        String closed = row.getClosedOn();
        RoundTerms terms = new RoundTerms(
                row.getFunctionName(),
                row.getSpeakerKey(),
                goals,
                LocalDate.parse(row.getOpensOn()),
                LocalDate.parse(row.getClosesOn()));
        return new GoalRound(row.getID(), terms, closed == null ? null : LocalDate.parse(closed));
    }

    private static Ranking read(AoGoalRanking row, Side side) {
        return new Ranking(
                new Speaker(side, List.of(row.getSaidBy().split(LINE))),
                new SideView(
                        List.of(row.getOwnOrder().split(COMMA)),
                        List.of(row.getGuessOrder().split(COMMA))),
                Instant.ofEpochMilli(row.getSaidAt()));
    }
}
