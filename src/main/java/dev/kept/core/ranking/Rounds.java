package dev.kept.core.ranking;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.TextGroup;
import dev.kept.core.UnheldTextException;
import dev.kept.core.blind.BallotKey;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.OneAtATime;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.RankingPage.AskedSide;
import dev.kept.core.ranking.RoundStanding.RoundState;
import dev.kept.core.ranking.RoundTerms.BlindTerms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rounds of the house and their rules: one at a time. Openly, one word for each side, and what a side said is told to its own
 * side alone until the other one has answered too. Blind, one answer for each of many people, and nothing is told to anybody
 * before the round is over. After that nobody changes anything.
 */
public final class Rounds {

    /** Why a round takes no answer. */
    private static final TextGroup<RoundState> CLOSED = TextGroup.of("kept.rounds.closed", RoundState.class)
            .only(List.of(RoundState.PLANNED, RoundState.COMPLETE, RoundState.OVER));

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
        if (all().stream().anyMatch(round -> !round.settled())) {
            return refused(Kind.CONFLICT, "kept.rounds.error.other");
        }
        return new RoundForm(goals, functions, today()).terms(typed).map(terms -> store.add(terms, adminKey));
    }

    /** Closes a round that is not settled. What one side said alone is told to nobody then either. */
    public void close(long id) {
        store.find(id).filter(round -> !standing(round).settled()).ifPresent(round -> {
            store.close(id, today());
            store.find(id).ifPresent(this::settle);
        });
    }

    /** Throws away of rounds that are over what could tell who answered. To be called again and again, because days pass. */
    public void settle() {
        store.all().stream()
                .filter(round -> store.key(round.id()).isPresent())
                .filter(round -> standing(round).settled())
                .forEach(this::settle);
    }

    private void settle(GoalRound round) {
        if (round.terms().blind() != null) {
            store.forgetWho(round.id(), standing(round).answered());
        }
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

    private Optional<RoundResult> result(GoalRound round) {
        if (standing(round).state() != RoundState.COMPLETE) {
            return Optional.empty();
        }
        BlindTerms blind = round.terms().blind();
        return blind == null ? stated(round) : Optional.of(asked(round, blind));
    }

    /** Each side's word; what was changed behind the plugin's back and is no order any more is passed over. */
    private Optional<RoundResult> stated(GoalRound round) {
        List<Ranking> said = store.rankings(round.id());
        if (said.stream().anyMatch(one -> wrong(round, one.orders()) != null)) {
            return Optional.empty();
        }
        LocalDate last = said.stream()
                .map(one -> LocalDate.ofInstant(one.at(), clock.getZone()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        List<String> keys = round.terms().keys();
        return Optional.of(new RoundResult(
                round,
                SideWord.of(keys, of(said, Side.IT).orElseThrow().orders()),
                SideWord.of(keys, of(said, Side.BUSINESS).orElseThrow().orders()),
                last));
    }

    private RoundResult asked(GoalRound round, BlindTerms blind) {
        Map<Side, BallotSums> sums = store.ballots(round.id());
        List<String> keys = round.terms().keys();
        return new RoundResult(
                round,
                sums.get(Side.IT).word(keys, blind.leastAnswers()),
                sums.get(Side.BUSINESS).word(keys, blind.leastAnswers()),
                round.overOn());
    }

    /**
     * What a reader sees.
     *
     * @param speaker for which side the reader speaks in a round, and by which names; empty for none
     */
    public RankingPage page(Function<GoalRound, Optional<Speaker>> speaker) {
        AskedSide asked = open().flatMap(round -> speaker.apply(round).map(by -> asked(round, by)))
                .orElse(null);
        return new RankingPage(asked, last().orElse(null), null);
    }

    private AskedSide asked(GoalRound round, Speaker by) {
        if (round.terms().blind() != null) {
            return new AskedSide(round, by.side(), null, store.answered(round.id(), by.names()));
        }
        SideView said =
                of(store.rankings(round.id()), by.side()).map(Ranking::orders).orElse(null);
        return new AskedSide(round, by.side(), said, said != null);
    }

    /**
     * Takes what somebody says: openly for a side, or as one of many. A side's word that is said again is taken, also when the
     * round is settled by then: whoever sent it may not know that it arrived.
     *
     * @param by who says it; that this person may speak for the side was decided before
     */
    public Answer<GoalRound> say(long id, Speaker by, SideView orders) {
        return capabilities.when(
                Capability.GOAL_ORDER,
                () -> UnheldTextException.answer(() -> turns.run(
                        () -> taken(id, by, orders), answer -> answer.fold(taken -> true, refusal -> false))));
    }

    private Answer<GoalRound> taken(long id, Speaker by, SideView orders) {
        GoalRound round = store.find(id).orElse(null);
        if (round == null) {
            return refused(Kind.NOT_FOUND, "kept.rounds.error.none");
        }
        boolean blind = round.terms().blind() != null;
        List<Ranking> said = blind ? List.of() : store.rankings(id);
        if (of(said, by.side()).filter(one -> one.orders().equals(orders)).isPresent()) {
            return Answer.of(round);
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
        if (blind) {
            return counted(round, by, orders);
        }
        store.save(id, new Ranking(by, orders, clock.instant()));
        return Answer.of(round);
    }

    /** One answer for each person, for one side alone. */
    private Answer<GoalRound> counted(GoalRound round, Speaker by, SideView orders) {
        BallotKey key = store.key(round.id()).orElse(null);
        if (key == null) {
            return refused(Kind.CONFLICT, CLOSED.key(RoundState.OVER));
        }
        List<String> marks = key.marks(by.names());
        if (store.spent(round.id(), marks)) {
            return refused(Kind.CONFLICT, "kept.rounds.error.once");
        }
        store.take(round.id(), marks, by.side(), orders);
        return Answer.of(round);
    }

    private static @Nullable Refusal wrong(GoalRound round, SideView orders) {
        if (!round.terms().wholeOrder(orders.own())) {
            return Refusal.invalid("own", "kept.rounds.error.own");
        }
        if (!round.terms().wholeOrder(orders.guess())) {
            return Refusal.invalid("guess", "kept.rounds.error.guess");
        }
        return round.terms().wholeSpread(orders.points())
                ? null
                : Refusal.invalid("points", "kept.rounds.error.points", Integer.toString(RoundTerms.POINTS));
    }

    private RoundStanding standing(GoalRound round) {
        return RoundStanding.of(round, answered(round), today());
    }

    private Set<Side> answered(GoalRound round) {
        BlindTerms blind = round.terms().blind();
        return blind == null
                ? sides(store.rankings(round.id()))
                : store.ballots(round.id()).entrySet().stream()
                        .filter(one -> one.getValue().people() >= blind.leastAnswers())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
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
