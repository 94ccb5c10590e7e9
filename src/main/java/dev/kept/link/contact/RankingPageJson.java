package dev.kept.link.contact;

import dev.kept.core.Nullable;
import dev.kept.core.blind.AskedGroup;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.measure.agreement.SideRanks;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.GoalRound;
import dev.kept.core.ranking.RankedGoal;
import dev.kept.core.ranking.RankingPage;
import dev.kept.core.ranking.RankingPage.AskedSide;
import dev.kept.core.ranking.RoundResult;
import dev.kept.core.ranking.RoundTerms;
import dev.kept.core.ranking.RoundTerms.BlindTerms;
import dev.kept.core.ranking.SideWord;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a contact of a business function sees of the rounds in which both sides put shared goals in order.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param asked the open round in which the reader can answer; absent when there is none
 * @param last the last round that both sides answered; absent before the first
 * @param members the group of the product that asks of which the reader has to be to be told any of this; absent where the reader
 *     may know it anyway
 */
public record RankingPageJson(
        int version,
        @Nullable AskedSideJson asked,
        @Nullable RoundResultJson last,
        @Nullable String members) {

    public static RankingPageJson of(RankingPage page) {
        AskedSide asked = page.asked();
        RoundResult last = page.last();
        return new RankingPageJson(
                Json.VERSION,
                asked == null
                        ? null
                        : new AskedSideJson(
                                RoundJson.of(asked.round()),
                                asked.side(),
                                OrdersJson.of(asked.said()),
                                asked.answered()),
                last == null ? null : RoundResultJson.of(last),
                page.members());
    }

    /**
     * Reads what the other product wrote.
     *
     * @throws MalformedJsonException when it has not that shape
     */
    public static RankingPage read(String text) {
        RankingPageJson json = Json.read(text, RankingPageJson.class);
        return new RankingPage(
                json.asked == null ? null : json.asked.asked(),
                json.last == null ? null : json.last.result(),
                json.members);
    }

    /**
     * A side that is asked.
     *
     * @param side for which the reader speaks
     * @param said what this side said before, where that is one word; absent when nothing
     * @param answered whether the side, or where many are asked the reader, has answered
     */
    public record AskedSideJson(
            RoundJson round, Side side, @Nullable OrdersJson said, boolean answered) {
        public AskedSideJson {
            Json.there("round", round);
            Json.there("side", side);
        }

        AskedSide asked() {
            return new AskedSide(round.round(), side, said == null ? null : said.orders(), answered);
        }
    }

    /**
     * What came of a round.
     *
     * @param it what IT said
     * @param business what the business said
     * @param completedOn the day of the later answer, or on which a round with many people was over
     */
    public record RoundResultJson(RoundJson round, WordJson it, WordJson business, LocalDate completedOn) {
        public RoundResultJson {
            Json.there("round", round);
            Json.there("it", it);
            Json.there("business", business);
            Json.there("completedOn", completedOn);
            List<String> keys = round.round().terms().keys();
            for (WordJson word : List.of(it, business)) {
                if (!word.about(keys)) {
                    throw new MalformedJsonException("last", "orders of other goals");
                }
            }
        }

        static RoundResultJson of(RoundResult result) {
            List<String> keys = result.round().terms().keys();
            return new RoundResultJson(
                    RoundJson.of(result.round()),
                    WordJson.of(keys, result.it()),
                    WordJson.of(keys, result.business()),
                    result.completedOn());
        }

        RoundResult result() {
            List<String> keys = round.round().terms().keys();
            return new RoundResult(round.round(), it.word(keys), business.word(keys), completedOn);
        }
    }

    /**
     * What a side said, as one.
     *
     * @param own places of all goals; none where the side is not of one mind
     * @param guess the same of what it thinks of the other side
     * @param points how many of a hundred each goal gets; none where none were spread
     */
    public record WordJson(List<PlacedGoalJson> own, List<PlacedGoalJson> guess, List<PlacedGoalJson> points) {
        public WordJson {
            own = List.copyOf(Json.there("own", own));
            guess = List.copyOf(Json.there("guess", guess));
            points = List.copyOf(Json.there("points", points));
        }

        static WordJson of(List<String> keys, SideWord word) {
            return new WordJson(
                    placed(keys, word.ranks().own()),
                    placed(keys, word.ranks().guess()),
                    keys.stream()
                            .filter(word.points()::containsKey)
                            .map(key -> new PlacedGoalJson(key, word.points().get(key)))
                            .toList());
        }

        private static List<PlacedGoalJson> placed(List<String> keys, @Nullable List<Double> ranks) {
            return ranks == null
                    ? List.of()
                    : IntStream.range(0, keys.size())
                            .mapToObj(i -> new PlacedGoalJson(keys.get(i), ranks.get(i)))
                            .toList();
        }

        boolean about(List<String> keys) {
            return Stream.of(own, guess, points)
                    .map(list -> list.stream().map(PlacedGoalJson::goal).toList())
                    .allMatch(list -> list.isEmpty() || list.equals(keys));
        }

        SideWord word(List<String> keys) {
            Map<String, Double> spread = new LinkedHashMap<>();
            points.forEach(one -> spread.put(one.goal, one.number));
            return new SideWord(new SideRanks(ranks(own), ranks(guess)), spread);
        }

        private static @Nullable List<Double> ranks(List<PlacedGoalJson> placed) {
            return placed.isEmpty()
                    ? null
                    : placed.stream().map(PlacedGoalJson::number).toList();
        }
    }

    /**
     * A number of a goal.
     *
     * @param goal its key
     * @param number its place, or its points
     */
    public record PlacedGoalJson(String goal, double number) {
        public PlacedGoalJson {
            Json.there("goal", goal);
        }
    }

    /**
     * A round.
     *
     * @param id its number
     * @param function whose contacts speak for the business
     * @param goals what is put in order
     * @param opens the first day on which answers are taken
     * @param closes the last one
     * @param blindFrom where many people are asked blind, of how many of a side anything is told; absent where one speaks openly
     */
    public record RoundJson(
            long id,
            String function,
            List<RankedGoalJson> goals,
            LocalDate opens,
            LocalDate closes,
            @Nullable Integer blindFrom) {
        public RoundJson {
            Json.there("function", function);
            goals = List.copyOf(Json.there("goals", goals));
            Json.there("opens", opens);
            Json.there("closes", closes);
        }

        static RoundJson of(GoalRound round) {
            RoundTerms terms = round.terms();
            return new RoundJson(
                    round.id(),
                    terms.function(),
                    terms.goals().stream()
                            .map(goal -> new RankedGoalJson(goal.key(), goal.name()))
                            .toList(),
                    terms.opens(),
                    terms.closes(),
                    terms.blind() == null ? null : terms.blind().leastAnswers());
        }

        /** Who speaks for IT, who is asked and who closed it are not told. */
        GoalRound round() {
            List<RankedGoal> told = goals.stream()
                    .map(goal -> new RankedGoal(goal.key, goal.name))
                    .toList();
            BlindTerms blind = blindFrom == null
                    ? null
                    : new BlindTerms(
                            new AskedGroup(Side.IT, "", 0, null),
                            new AskedGroup(Side.BUSINESS, function, 0, null),
                            blindFrom);
            return new GoalRound(id, new RoundTerms(function, null, told, opens, closes, blind), null);
        }
    }

    /** A goal as it was called when the round was opened. */
    public record RankedGoalJson(String key, String name) {
        public RankedGoalJson {
            Json.there("key", key);
            Json.there("name", name);
        }
    }

    /**
     * Two orders of the goals' keys.
     *
     * @param own the most important first
     * @param guess how this side thinks that the other one puts them in order
     * @param points how many of a hundred each goal gets; none where none were spread
     */
    public record OrdersJson(List<String> own, List<String> guess, List<PlacedGoalJson> points) {
        public OrdersJson {
            own = List.copyOf(Json.there("own", own));
            guess = List.copyOf(Json.there("guess", guess));
            points = List.copyOf(Json.there("points", points));
        }

        static @Nullable OrdersJson of(@Nullable SideView said) {
            return said == null
                    ? null
                    : new OrdersJson(
                            said.own(),
                            said.guess(),
                            said.own().stream()
                                    .filter(said.points()::containsKey)
                                    .map(key -> new PlacedGoalJson(
                                            key, said.points().get(key)))
                                    .toList());
        }

        SideView orders() {
            Map<String, Integer> spread = new LinkedHashMap<>();
            points.forEach(one -> spread.put(one.goal, (int) one.number));
            return new SideView(own, guess, spread);
        }
    }
}
