package dev.kept.core.liaison;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.UnheldTextException;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.liaison.LiaisonDeed.DecisionConfirmed;
import dev.kept.core.liaison.LiaisonDeed.QuestionAnswered;
import dev.kept.core.liaison.LiaisonDeed.RoleTaken;
import dev.kept.core.liaison.LiaisonDeed.SessionConfirmed;
import dev.kept.core.liaison.LiaisonDeed.SurveyChanged;
import dev.kept.core.liaison.LiaisonPage.HandedOver;
import dev.kept.core.liaison.TypedLiaison.SaidWhere;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.AskedChange;
import dev.kept.core.pulse.ChangeSaid;
import dev.kept.core.pulse.PulseStore;
import dev.kept.core.pulse.SaidChanges;
import dev.kept.core.rulebook.House;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.rulebook.RequesterName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The rules of working together. Who may speak for a side, the caller has made sure of. */
public final class Liaisons implements SaidChanges {

    /** So many questions, sessions and decisions of one side about a function, each, can wait for the other. */
    static final int MOST_WAITING = 10;

    /** Somebody else may say something at the same moment. */
    private static final int TRIES = 5;

    /** The same words of the same side within so long are one click too many. */
    private static final Duration TWICE = Duration.ofMinutes(10);

    private final LiaisonStore store;
    private final FunctionStore functions;
    private final PulseStore surveys;
    private final House house;
    private final Capabilities capabilities;
    private final Clock clock;

    /** @param house gives the zone in which a function's days begin */
    public Liaisons(
            LiaisonStore store,
            FunctionStore functions,
            PulseStore surveys,
            House house,
            Capabilities capabilities,
            Clock clock) {
        this.surveys = surveys;
        this.store = store;
        this.functions = functions;
        this.house = house;
        this.capabilities = capabilities;
        this.clock = clock;
    }

    /** Why there is nothing of it; empty where there is. */
    public Optional<Refusal> off() {
        return capabilities.refusal(Capability.LIAISON);
    }

    /** The function, in any spelling; refused where there is none, and while all of it is off. */
    public Answer<BusinessFunction> function(String name) {
        return capabilities.when(Capability.LIAISON, () -> functions
                .find(name)
                .map(Answer::of)
                .orElseGet(() -> Answer.refused(Refusal.of(Kind.NOT_FOUND, "kept.function_guide.none"))));
    }

    /**
     * What is known of one function.
     *
     * @param function its name as it is spelled
     * @param speaks the side that the reader speaks for
     * @param list what is open now; {@code null} where the reader takes nothing over
     */
    public LiaisonPage page(String function, @Nullable Side speaks, @Nullable HandOverList list) {
        ZoneId zone = house.terms(function).zone();
        List<HandedOver> handOvers = new ArrayList<>();
        List<LiaisonEvent> events = store.of(function);
        for (LiaisonEvent event : events) {
            if (event.deed() instanceof RoleTaken taken) {
                handOvers.add(new HandedOver(event.side(), LocalDate.ofInstant(event.at(), zone), taken));
            }
        }
        Collections.reverse(handOvers);
        return new LiaisonPage(
                function,
                speaks,
                handOvers,
                list,
                survey().orElse(null),
                learning(function, events, today(function)),
                List.of());
    }

    /** What the events of a function tell of learning from each other. */
    Learning learning(String function, List<LiaisonEvent> events, LocalDate day) {
        HouseTerms terms = house.terms(function);
        String calendar =
                functions.find(function).map(BusinessFunction::calendar).orElse("");
        return Learning.of(events, terms.zone(), terms.calendars().named(calendar), day);
    }

    /** How a function and IT learn from each other; nothing while all of it is off. */
    public Learning learning(String function) {
        return off().isPresent() ? Learning.NOTHING : learning(function, store.of(function), today(function));
    }

    /** What was decided with a function, the last that was recorded first; nothing while all of it is off. */
    public List<Decision> decisions(String function) {
        return off().isPresent() ? List.of() : decided(function, store.of(function));
    }

    private List<Decision> decided(String function, List<LiaisonEvent> events) {
        return Decision.of(events, house.terms(function).zone());
    }

    /** What both sides are asked since the last survey was closed; empty while one is open, and where there was none. */
    private Optional<AskedChange> survey() {
        LocalDate today = LocalDate.now(clock);
        return capabilities.on(Capability.SURVEYS)
                ? surveys.all().stream().findFirst().flatMap(round -> {
                    @Nullable LocalDate from = round.shownFrom(today);
                    return from == null
                            ? Optional.empty()
                            : Optional.of(new AskedChange(round, from, changes(round.id())));
                })
                : Optional.empty();
    }

    @Override
    public List<ChangeSaid> changes(long round) {
        Map<String, ChangeSaid> last = new LinkedHashMap<>();
        for (LiaisonEvent event : store.all()) {
            if (event.deed() instanceof SurveyChanged changed && changed.round() == round) {
                String key = event.side() + " " + RequesterName.key(event.function());
                last.remove(key);
                last.put(
                        key,
                        new ChangeSaid(
                                event.side(),
                                event.function(),
                                LocalDate.ofInstant(event.at(), clock.getZone()),
                                changed.words()));
            }
        }
        return List.copyOf(last.values());
    }

    /** Who is first contact of each side today; nobody while all of it is off. */
    public List<HandedOver> roles(String function) {
        return off().isPresent() ? List.of() : page(function, null, null).roles(today(function));
    }

    private LocalDate today(String function) {
        return LocalDate.now(clock.withZone(house.terms(function).zone()));
    }

    /**
     * Takes what a side says.
     *
     * @param function its name as it is spelled
     * @param open what is open now, asked where it is written down
     * @param promise see {@link SaidWhere#promise}
     */
    public Answer<Boolean> take(
            String function,
            Side side,
            TypedLiaison typed,
            Supplier<HandOverList> open,
            Function<String, Answer<DecidedPromise>> promise) {
        return capabilities.when(Capability.LIAISON, () -> typed.deed(new SaidWhere(
                        today(function),
                        open,
                        survey().map(asked -> asked.round().id()).orElse(null),
                        promise))
                .flatMap(deed -> said(function, side, deed)));
    }

    private Answer<Boolean> said(String function, Side side, LiaisonDeed deed) {
        return UnheldTextException.answer(() -> {
            for (int i = 0; i < TRIES; i++) {
                List<LiaisonEvent> before = store.of(function);
                Instant now = clock.instant();
                if (before.stream().anyMatch(one -> twice(one, side, deed, now))) {
                    return Answer.of(false);
                }
                if (!fits(before, side, deed)) {
                    return Answer.refused(Refusal.of(Kind.CONFLICT, "kept.liaison.error.about"));
                }
                if (full(function, before, side, deed)) {
                    return Answer.refused(
                            Refusal.of(Kind.CONFLICT, "kept.liaison.error.many", Integer.toString(MOST_WAITING)));
                }
                int number =
                        before.isEmpty() ? 1 : before.get(before.size() - 1).number() + 1;
                if (store.add(new LiaisonEvent(function, number, now, side, deed))) {
                    return Answer.of(true);
                }
            }
            return Answer.refused(Refusal.of(Kind.CONFLICT, "kept.liaison.error.busy"));
        });
    }

    private static boolean twice(LiaisonEvent before, Side side, LiaisonDeed deed, Instant now) {
        return before.side() == side
                && before.deed().equals(deed)
                && !before.at().isBefore(now.minus(TWICE));
    }

    /** Nobody drowns the other side in questions or sessions that wait for its word. */
    private boolean full(String function, List<LiaisonEvent> before, Side side, LiaisonDeed deed) {
        LiaisonKind kind = deed.kind();
        if (kind == LiaisonKind.DECISION) {
            return decided(function, before).stream()
                            .filter(one -> one.side() == side && one.confirmedOn() == null)
                            .count()
                    >= MOST_WAITING;
        }
        return (kind == LiaisonKind.ASKED || kind == LiaisonKind.SESSION_HELD)
                && learning(function, before, today(function)).waitingOf(side, kind) >= MOST_WAITING;
    }

    /** Whether it is about something of the other side that waits for it, where it is about anything. */
    private static boolean fits(List<LiaisonEvent> before, Side side, LiaisonDeed deed) {
        if (deed instanceof SessionConfirmed confirmed) {
            return waits(before, side, confirmed.about(), LiaisonKind.SESSION_HELD)
                    && before.stream().noneMatch(one -> one.deed().equals(confirmed));
        }
        if (deed instanceof DecisionConfirmed confirmed) {
            return waits(before, side, confirmed.about(), LiaisonKind.DECISION)
                    && before.stream().noneMatch(one -> one.deed().equals(confirmed));
        }
        if (deed instanceof QuestionAnswered answered) {
            return waits(before, side, answered.about(), LiaisonKind.ASKED)
                    && before.stream()
                            .noneMatch(one ->
                                    one.deed() instanceof QuestionAnswered other && other.about() == answered.about());
        }
        return true;
    }

    private static boolean waits(List<LiaisonEvent> before, Side side, int about, LiaisonKind kind) {
        return before.stream()
                .anyMatch(one -> one.number() == about
                        && one.side() != side
                        && one.deed().kind() == kind);
    }
}
