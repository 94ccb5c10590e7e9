package dev.kept.core.ranking;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.TextGroup;
import dev.kept.core.UnheldTextException;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.OneAtATime;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.RankingPage.AskedSide;
import dev.kept.core.ranking.RoundStanding.RoundState;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rounds of the house and their rules: one at a time, one word for each side, and what a side said is told to its own side
 * alone until the other one has answered too. After that nobody changes anything.
 */
public final class Rounds {

    /** Why a round takes no answer. */
    private static final TextGroup<RoundState> CLOSED = TextGroup.of("kept.rounds.closed", RoundState.class)
            .only(List.of(RoundState.PLANNED, RoundState.COMPLETE, RoundState.OVER));

    private static final Refusal DAYS = Refusal.invalid("closes", "kept.rounds.error.days");

    private final RoundStore store;
    private final GoalStore goals;
    private final FunctionStore functions;
    private final OneAtATime turns;
    private final Capabilities capabilities;
    private final Clock clock;

    /**
     * @param capabilities tell whether the house has rounds; without them nobody is asked and nothing came of any
     * @param clock tells the day in the product's zone
     */
    public Rounds(
            RoundStore store,
            GoalStore goals,
            FunctionStore functions,
            OneAtATime turns,
            Capabilities capabilities,
            Clock clock) {
        this.store = store;
        this.goals = goals;
        this.functions = functions;
        this.turns = turns;
        this.capabilities = capabilities;
        this.clock = clock;
    }

    /** Why there are no rounds; empty where there can be. */
    public Optional<Refusal> off() {
        return capabilities.refusal(Capability.GOAL_ORDER);
    }

    /** All rounds, the latest first. */
    public List<RoundStanding> all() {
        return store.all().stream().map(this::standing).toList();
    }

    /** The product's day. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Opens a round, unless another one is not settled yet. To be called by one administrator at a time. */
    public Answer<GoalRound> open(TypedRound typed, String adminKey) {
        LocalDate opens = day(typed.opens());
        LocalDate closes = day(typed.closes());
        List<RankedGoal> chosen = goals.all().stream()
                .filter(goal -> typed.goals().contains(goal.key()))
                .map(goal -> new RankedGoal(goal.key(), goal.name()))
                .toList();
        Refusal wrong = wrong(typed, chosen, opens, closes);
        if (wrong != null || opens == null || closes == null) {
            return Answer.refused(wrong == null ? DAYS : wrong);
        }
        String function = functions.find(typed.function()).orElseThrow().name();
        return Answer.of(store.add(new RoundTerms(function, typed.speaker(), chosen, opens, closes), adminKey));
    }

    private @Nullable Refusal wrong(
            TypedRound typed, List<RankedGoal> chosen, @Nullable LocalDate opens, @Nullable LocalDate closes) {
        if (all().stream().anyMatch(round -> !round.settled())) {
            return Refusal.of(Kind.CONFLICT, "kept.rounds.error.other");
        }
        if (functions.find(typed.function()).isEmpty()) {
            return Refusal.invalid("function", "kept.rounds.error.function");
        }
        if (chosen.size() < RoundTerms.FEWEST_GOALS || chosen.size() > RoundTerms.MOST_GOALS) {
            return Refusal.invalid("goals", "kept.rounds.error.goals");
        }
        if (opens == null || closes == null || closes.isBefore(opens) || closes.isBefore(today())) {
            return DAYS;
        }
        return null;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Closes a round that is not settled. What one side said alone is told to nobody then either. */
    public void close(long id) {
        store.find(id).filter(round -> !standing(round).settled()).ifPresent(round -> store.close(id, today()));
    }

    public Optional<GoalRound> find(long id) {
        return store.find(id);
    }

    /** The round in which answers are taken now. */
    public Optional<GoalRound> open() {
        return all().stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .map(RoundStanding::round)
                .findFirst();
    }

    /** What came of the last round that both sides answered. */
    public Optional<RoundResult> last() {
        return !capabilities.on(Capability.GOAL_ORDER)
                ? Optional.empty()
                : store.all().stream().flatMap(round -> result(round).stream()).findFirst();
    }

    /** What came of the last round that both sides had answered by the end of that day. */
    Optional<RoundResult> last(LocalDate day) {
        return !capabilities.on(Capability.GOAL_ORDER)
                ? Optional.empty()
                : store.all().stream()
                        .flatMap(round -> result(round).stream())
                        .filter(result -> !result.completedOn().isAfter(day))
                        .findFirst();
    }

    /** What was changed behind the plugin's back and is no order any more is passed over. */
    private Optional<RoundResult> result(GoalRound round) {
        List<Ranking> said = store.rankings(round.id());
        boolean whole = said.stream().allMatch(one -> wrong(round, one.orders()) == null);
        if (sides(said).size() < Side.values().length || !whole) {
            return Optional.empty();
        }
        LocalDate last = said.stream()
                .map(one -> LocalDate.ofInstant(one.at(), clock.getZone()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Optional.of(new RoundResult(
                round,
                of(said, Side.IT).orElseThrow().orders(),
                of(said, Side.BUSINESS).orElseThrow().orders(),
                last));
    }

    /**
     * What a reader sees.
     *
     * @param side for which the reader speaks in a round; empty for none
     */
    public RankingPage page(Function<GoalRound, Optional<Side>> side) {
        AskedSide asked = open().flatMap(round -> side.apply(round)
                        .map(mine -> new AskedSide(
                                round,
                                mine,
                                of(store.rankings(round.id()), mine)
                                        .map(Ranking::orders)
                                        .orElse(null))))
                .orElse(null);
        return new RankingPage(asked, last().orElse(null));
    }

    /**
     * Takes what a side says. The same said again is taken, also when the round is settled by then: whoever sent it may not
     * know that it arrived.
     *
     * @param by who says it; that this person may speak for the side was decided before
     */
    public Answer<Ranking> say(long id, Speaker by, SideView orders) {
        return capabilities.when(
                Capability.GOAL_ORDER,
                () -> UnheldTextException.answer(() -> turns.run(
                        () -> taken(id, by, orders), answer -> answer.fold(taken -> true, refusal -> false))));
    }

    private Answer<Ranking> taken(long id, Speaker by, SideView orders) {
        GoalRound round = store.find(id).orElse(null);
        if (round == null) {
            return refused(Kind.NOT_FOUND, "kept.rounds.error.none");
        }
        List<Ranking> said = store.rankings(id);
        Ranking before = of(said, by.side()).orElse(null);
        if (before != null && before.orders().equals(orders)) {
            return Answer.of(before);
        }
        RoundStanding standing = standing(round);
        if (standing.state() != RoundState.OPEN) {
            return refused(Kind.CONFLICT, CLOSED.key(standing.state()));
        }
        if (of(said, by.side().other()).filter(other -> other.by().mayBe(by)).isPresent()) {
            return refused(Kind.CONFLICT, "kept.rounds.error.same_person");
        }
        Refusal wrong = wrong(round, orders);
        if (wrong != null) {
            return Answer.refused(wrong);
        }
        Ranking ranking = new Ranking(by, orders, clock.instant());
        store.save(id, ranking);
        return Answer.of(ranking);
    }

    private static @Nullable Refusal wrong(GoalRound round, SideView orders) {
        if (!round.terms().wholeOrder(orders.own())) {
            return Refusal.invalid("own", "kept.rounds.error.own");
        }
        return round.terms().wholeOrder(orders.guess()) ? null : Refusal.invalid("guess", "kept.rounds.error.guess");
    }

    private RoundStanding standing(GoalRound round) {
        return RoundStanding.of(round, sides(store.rankings(round.id())), today());
    }

    private static Set<Side> sides(Collection<Ranking> said) {
        return said.stream().map(Ranking::side).collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
    }

    private static Optional<Ranking> of(List<Ranking> said, Side side) {
        return said.stream().filter(one -> one.side() == side).findFirst();
    }

    private static <T> Answer<T> refused(Kind kind, String key) {
        return Answer.refused(Refusal.of(kind, key));
    }
}
