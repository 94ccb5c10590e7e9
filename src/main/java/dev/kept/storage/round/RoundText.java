package dev.kept.storage.round;

import dev.kept.core.Nullable;
import dev.kept.core.blind.AskedGroup;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.BallotSums;
import dev.kept.core.ranking.RankedGoal;
import dev.kept.core.ranking.Ranking;
import dev.kept.core.ranking.RoundTerms;
import dev.kept.core.ranking.RoundTerms.BlindTerms;
import dev.kept.core.ranking.Speaker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rounds in which goals are put in order as text: lines with tabs. Names in them hold neither. */
final class RoundText {

    private static final String TAB = "\t";
    private static final String LINE = "\n";
    private static final String COMMA = ",";

    private RoundText() {}

    static Map<String, Object> values(RoundTerms terms, String userKey) {
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
        values.put("BLIND_GROUPS", groups(terms.blind()));
        return values;
    }

    private static @Nullable String groups(@Nullable BlindTerms blind) {
        return blind == null
                ? null
                : blind.leastAnswers()
                        + LINE
                        + AskedGroupText.of(blind.it())
                        + LINE
                        + AskedGroupText.of(blind.business());
    }

    static RoundTerms terms(AoGoalRound row) {
        List<RankedGoal> goals = Arrays.stream(row.getGoalList().split(LINE))
                .map(line -> line.split(TAB, 2))
                .map(parts -> new RankedGoal(parts[0], parts[1]))
                .toList();
        @Nullable String groups = row.getBlindGroups();
        return new RoundTerms(
                row.getFunctionName(),
                row.getSpeakerKey(),
                goals,
                LocalDate.parse(row.getOpensOn()),
                LocalDate.parse(row.getClosesOn()),
                groups == null ? null : blind(groups.split(LINE)));
    }

    private static BlindTerms blind(String[] lines) {
        AskedGroup it = AskedGroupText.read(lines[1]);
        return new BlindTerms(it, AskedGroupText.read(lines[2]), Integer.parseInt(lines[0]));
    }

    static Ranking ranking(AoGoalRanking row, Side side) {
        return new Ranking(
                new Speaker(side, List.of(row.getSaidBy().split(LINE))),
                new SideView(
                        List.of(row.getOwnOrder().split(COMMA)),
                        List.of(row.getGuessOrder().split(COMMA)),
                        PointsText.read(row.getSpreadPoints())),
                Instant.ofEpochMilli(row.getSaidAt()));
    }

    static String order(List<String> keys) {
        return String.join(COMMA, keys);
    }

    /** What was said blind, by side. */
    static Map<Side, BallotSums> sums(@Nullable String stored) {
        Map<Side, BallotSums> sums = new EnumMap<>(Side.class);
        for (String line : stored == null ? new String[0] : stored.split(LINE)) {
            String[] parts = line.split(TAB, -1);
            Side side = parts[0].equals(Side.IT.code()) ? Side.IT : Side.BUSINESS;
            sums.put(
                    side,
                    new BallotSums(
                            Integer.parseInt(parts[1]),
                            numbers(parts[3]),
                            numbers(parts[4]),
                            Integer.parseInt(parts[2]),
                            numbers(parts[5])));
        }
        return sums;
    }

    private static List<Integer> numbers(String stored) {
        return Arrays.stream(stored.split(COMMA)).map(Integer::valueOf).toList();
    }

    static @Nullable String sums(Map<Side, BallotSums> sums) {
        return sums.isEmpty()
                ? null
                : sums.entrySet().stream().map(RoundText::line).collect(Collectors.joining(LINE));
    }

    private static String line(Map.Entry<Side, BallotSums> one) {
        BallotSums sums = one.getValue();
        return String.join(
                TAB,
                one.getKey().code(),
                Integer.toString(sums.people()),
                Integer.toString(sums.spread()),
                listed(sums.own()),
                listed(sums.guess()),
                listed(sums.points()));
    }

    private static String listed(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(COMMA));
    }
}
