package dev.kept.core.pulse;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.UnheldTextException;
import dev.kept.core.blind.AskedGroup;
import dev.kept.core.blind.BallotKey;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.OneAtATime;
import dev.kept.core.pulse.PulsePage.AskedPulse;
import dev.kept.core.pulse.PulseRound.PulseState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rounds of the pulse and their rules: one at a time, one answer for each person, and nothing of it is shown to anybody
 * before the round is closed. A round is the house's: people feel something about the other side, not about a project.
 */
public final class Pulses {

    private final PulseStore store;
    private final FunctionStore functions;
    private final OneAtATime turns;
    private final SaidChanges changes;
    private final Capabilities capabilities;
    private final Clock clock;

    /**
     * @param capabilities tell whether the house has surveys; without them nobody is asked and nothing came of any
     * @param clock tells the day in the product's zone
     */
    public Pulses(
            PulseStore store,
            FunctionStore functions,
            OneAtATime turns,
            SaidChanges changes,
            Capabilities capabilities,
            Clock clock) {
        this.store = store;
        this.functions = functions;
        this.turns = turns;
        this.changes = changes;
        this.capabilities = capabilities;
        this.clock = clock;
    }

    /** Why there are no surveys; empty where there can be. */
    public Optional<Refusal> off() {
        return capabilities.refusal(Capability.SURVEYS);
    }

    /** All rounds, the latest first. */
    public List<PulseRound> all() {
        return store.all();
    }

    /** The product's day. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public PulseState state(PulseRound round) {
        return round.state(today());
    }

    /** Opens a round, unless another one is not closed yet. To be called by one administrator at a time. */
    public Answer<PulseRound> open(TypedPulse typed) {
        List<PulseRound> before = store.all();
        if (before.stream().anyMatch(round -> state(round) != PulseState.CLOSED)) {
            return Answer.refused(Refusal.of(Kind.CONFLICT, "kept.pulses.error.other"));
        }
        AskedChange asked = asked().orElse(null);
        if (asked != null && !asked.settled(today())) {
            return Answer.refused(Refusal.of(
                    Kind.CONFLICT,
                    "kept.pulses.error.changed",
                    asked.opensAnyway().toString()));
        }
        return new PulseForm(functions, today())
                .terms(typed, asked == null ? Map.of() : asked.words())
                .map(terms -> store.add(terms, BallotKey.fresh()));
    }

    /** What both sides are asked since the last round was closed; empty before there was one, and while one is open. */
    public Optional<AskedChange> asked() {
        return store.all().stream().findFirst().flatMap(round -> {
            LocalDate from = round.shownFrom(today());
            return from == null
                    ? Optional.empty()
                    : Optional.of(new AskedChange(round, from, changes.changes(round.id())));
        });
    }

    /** Closes a round; from then on nobody can find out who answered. */
    public void close(long id) {
        store.find(id).filter(round -> state(round) != PulseState.CLOSED).ifPresent(round -> {
            store.close(id, today());
            store.forgetWho(id);
        });
    }

    /** Throws away of closed rounds what could tell who answered. To be called again and again, because days pass. */
    public void settle() {
        store.all().stream()
                .filter(round -> state(round) == PulseState.CLOSED)
                .filter(round -> store.key(round.id()).isPresent())
                .forEach(round -> store.forgetWho(round.id()));
    }

    public Optional<PulseRound> find(long id) {
        return store.find(id);
    }

    /** How many have answered in a round; empty while they are too few to be told. */
    public Optional<Integer> answered(PulseRound round) {
        Ballots ballots = store.ballots(round.id());
        int people = round.terms().groups().stream()
                .mapToInt(group -> ballots.of(group).people())
                .sum();
        return Optional.of(people).filter(count -> count >= round.terms().leastAnswers());
    }

    /** What may be shown of the rounds that are closed, the latest first. */
    public List<PulseResult> results() {
        return off().isPresent()
                ? List.of()
                : store.all().stream().flatMap(round -> result(round).stream()).toList();
    }

    /** The same of the last round that was closed by that day. */
    Optional<PulseResult> last(LocalDate day) {
        return results().stream()
                .filter(result -> !result.shownFrom().isAfter(day))
                .findFirst();
    }

    private Optional<PulseResult> result(PulseRound round) {
        LocalDate from = round.shownFrom(today());
        return from == null ? Optional.empty() : Optional.of(PulseResult.of(round, from, store.ballots(round.id())));
    }

    /**
     * What somebody sees.
     *
     * @param names all by which this person is known
     * @param groups in which groups of a round this person is, or may be
     */
    public PulsePage page(List<String> names, Function<PulseRound, List<AskedGroup>> groups) {
        PulseRound latest =
                off().isPresent() ? null : store.all().stream().findFirst().orElse(null);
        List<AskedGroup> mine = latest == null ? List.of() : groups.apply(latest);
        if (latest == null || mine.isEmpty()) {
            return PulsePage.NONE;
        }
        AskedPulse asked =
                state(latest) == PulseState.OPEN ? new AskedPulse(latest, store.answered(latest.id(), names)) : null;
        return new PulsePage(asked, mine, results());
    }

    /**
     * Counts what somebody says, once.
     *
     * @param names all by which this person is known; none of them is kept
     * @param group that this person is in was decided before
     */
    public Answer<PulseRound> say(long id, List<String> names, AskedGroup group, AnswerSheet sheet) {
        return capabilities.when(
                Capability.SURVEYS,
                () -> UnheldTextException.answer(() -> turns.run(
                        () -> counted(id, names, group, sheet),
                        answer -> answer.fold(taken -> true, refusal -> false))));
    }

    private Answer<PulseRound> counted(long id, List<String> names, AskedGroup group, AnswerSheet sheet) {
        PulseRound round = store.find(id).orElse(null);
        if (round == null || !round.terms().groups().contains(group)) {
            return refused(Kind.NOT_FOUND, "kept.pulses.error.none");
        }
        BallotKey key = store.key(id).orElse(null);
        if (state(round) != PulseState.OPEN || key == null) {
            return refused(Kind.CONFLICT, "kept.pulses.error.closed");
        }
        List<String> marks = key.marks(names);
        if (store.spent(id, marks)) {
            return refused(Kind.CONFLICT, "kept.pulses.error.answered");
        }
        store.take(id, marks, group, sheet);
        return Answer.of(round);
    }

    private static <T> Answer<T> refused(Kind kind, String key) {
        return Answer.refused(Refusal.of(kind, key));
    }
}
