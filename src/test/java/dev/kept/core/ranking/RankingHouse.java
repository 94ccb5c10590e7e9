package dev.kept.core.ranking;

import dev.kept.core.Answer;
import dev.kept.core.blind.TypedGroup;
import dev.kept.core.consent.Contacts;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.goal.InMemoryGoalStore;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.house.Rhythm;
import dev.kept.core.house.RuleStore;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.TypedRound.TypedBlind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A house with five goals, in which {@code sales} and {@code finance} of the other product speak for their functions. */
public final class RankingHouse {

    public static final List<String> IT_ORDER = List.of("E1", "D1", "A1", "B1", "C1");
    public static final List<String> IT_GUESS = List.of("E1", "D1", "A1", "C1", "B1");
    public static final List<String> SALES_ORDER = List.of("A1", "B1", "C1", "D1", "E1");
    public static final List<String> SALES_GUESS = List.of("B1", "A1", "C1", "D1", "E1");

    public final GoalStore goals = new InMemoryGoalStore();
    public final FunctionStore functions = new InMemoryFunctionStore();
    public final RoundStore store = new InMemoryRoundStore();
    public final RuleStore rules;
    public final Capabilities capabilities;
    public final Rounds rounds;

    public RankingHouse() {
        Clock noon = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
        rules = new InMemoryRuleStore(noon);
        capabilities = new Capabilities(rules);
        rounds = new Rounds(store, goals, functions, new InMemoryOneAtATime(), capabilities, noon);
        SALES_ORDER.forEach(key -> goals.save(new Goal(key, "Goal <" + key + ">", null)));
        for (String name : List.of("Sales", "Finance")) {
            String contact = name.toLowerCase(Locale.ROOT);
            functions.save(
                    new BusinessFunction(name, null, null, List.of(contact), Map.of(contact, contact), Rhythm.PRESET));
        }
    }

    /** A round about all goals, in which the user of the key {@code key-pm} speaks for IT and Sales for the business. */
    public GoalRound open() {
        return rounds.open(new TypedRound("Sales", "key-pm", SALES_ORDER, "2026-11-20", "2026-11-27"), "key-admin")
                .fold(round -> round, refusal -> {
                    throw new AssertionError(refusal.messageKey());
                });
    }

    /** The same round in which the group {@code devs} is asked for IT, and contacts and the group {@code sales-people} for Sales. */
    public GoalRound openBlind() {
        TypedBlind blind = new TypedBlind(new TypedGroup("", "7", "devs"), new TypedGroup("", "8", "sales-people"));
        return rounds.open(new TypedRound("Sales", null, SALES_ORDER, "2026-11-20", "2026-11-27", blind), "key-admin")
                .fold(round -> round, refusal -> {
                    throw new AssertionError(refusal.messageKey());
                });
    }

    /** IT's word. */
    public Answer<GoalRound> itSays(GoalRound round) {
        return rounds.say(round.id(), new Speaker(Side.IT, List.of("key-pm", "pm")), new SideView(IT_ORDER, IT_GUESS));
    }

    /** Every name is that of an active user whose key has {@code key-} before it. */
    public static Contacts contacts() {
        return new Contacts() {
            @Override
            public Optional<String> address(String contact) {
                return Optional.of(contact + "@example.com");
            }

            @Override
            public String actor(String contact) {
                return "key-" + contact;
            }

            @Override
            public Optional<String> userKey(String name) {
                return name.equals("nobody") ? Optional.empty() : Optional.of(actor(name));
            }
        };
    }
}
