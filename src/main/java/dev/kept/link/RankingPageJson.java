package dev.kept.link;

import dev.kept.core.Nullable;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.GoalRound;
import dev.kept.core.ranking.RankedGoal;
import dev.kept.core.ranking.RankingPage;
import dev.kept.core.ranking.RankingPage.AskedSide;
import dev.kept.core.ranking.RoundResult;
import dev.kept.core.ranking.RoundTerms;
import java.time.LocalDate;
import java.util.List;

/**
 * What a contact of a business function sees of the rounds in which both sides put shared goals in order.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param asked the open round in which the reader can answer; absent when there is none
 * @param last the last round that both sides answered; absent before the first
 */
public record RankingPageJson(
        int version,
        @Nullable AskedSideJson asked,
        @Nullable RoundResultJson last) {

    public static RankingPageJson of(RankingPage page) {
        AskedSide asked = page.asked();
        RoundResult last = page.last();
        return new RankingPageJson(
                Json.VERSION,
                asked == null
                        ? null
                        : new AskedSideJson(RoundJson.of(asked.round()), asked.side(), OrdersJson.of(asked.said())),
                last == null
                        ? null
                        : new RoundResultJson(
                                RoundJson.of(last.round()),
                                new OrdersJson(last.it().own(), last.it().guess()),
                                new OrdersJson(
                                        last.business().own(), last.business().guess()),
                                last.completedOn()));
    }

    /**
     * Reads what the other product wrote.
     *
     * @throws MalformedJsonException when it has not that shape
     */
    public static RankingPage read(String text) {
        RankingPageJson json = Json.read(text, RankingPageJson.class);
        return new RankingPage(
                json.asked == null ? null : json.asked.asked(), json.last == null ? null : json.last.result());
    }

    /**
     * A side that is asked.
     *
     * @param side for which the reader speaks
     * @param said what this side said before; absent when nothing
     */
    public record AskedSideJson(
            RoundJson round, Side side, @Nullable OrdersJson said) {
        public AskedSideJson {
            Json.there("round", round);
            Json.there("side", side);
        }

        AskedSide asked() {
            return new AskedSide(round.round(), side, said == null ? null : said.orders());
        }
    }

    /**
     * What came of a round.
     *
     * @param it what IT said
     * @param business what the business said
     * @param completedOn the day of the later answer
     */
    public record RoundResultJson(RoundJson round, OrdersJson it, OrdersJson business, LocalDate completedOn) {
        public RoundResultJson {
            Json.there("round", round);
            Json.there("it", it);
            Json.there("business", business);
            Json.there("completedOn", completedOn);
            RoundTerms terms = round.round().terms();
            for (OrdersJson orders : List.of(it, business)) {
                if (!terms.wholeOrder(orders.own) || !terms.wholeOrder(orders.guess)) {
                    throw new MalformedJsonException("last", "orders of other goals");
                }
            }
        }

        RoundResult result() {
            return new RoundResult(round.round(), it.orders(), business.orders(), completedOn);
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
     */
    public record RoundJson(long id, String function, List<RankedGoalJson> goals, LocalDate opens, LocalDate closes) {
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
                    terms.closes());
        }

        /** Who speaks for IT and who closed it are not told. */
        GoalRound round() {
            List<RankedGoal> told = goals.stream()
                    .map(goal -> new RankedGoal(goal.key, goal.name))
                    .toList();
            return new GoalRound(id, new RoundTerms(function, null, told, opens, closes), null);
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
     */
    public record OrdersJson(List<String> own, List<String> guess) {
        public OrdersJson {
            own = List.copyOf(Json.there("own", own));
            guess = List.copyOf(Json.there("guess", guess));
        }

        static @Nullable OrdersJson of(@Nullable SideView said) {
            return said == null ? null : new OrdersJson(said.own(), said.guess());
        }

        SideView orders() {
            return new SideView(own, guess);
        }
    }
}
