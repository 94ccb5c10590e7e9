package dev.kept.core.pulse;

import dev.kept.core.blind.AskedGroup;
import dev.kept.core.blind.TypedGroup;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.house.OneAtATime;
import dev.kept.core.house.RuleStore;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.RankingHouse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A house that asks its people, in memory. */
public final class PulseHouse {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    public final FunctionStore functions = new RankingHouse().functions;
    public final RuleStore rules = new InMemoryRuleStore(Clock.systemUTC());
    public final Capabilities capabilities = new Capabilities(rules);
    public final PulseStore store;
    public final Pulses pulses;
    private final SettableClock clock = new SettableClock();
    /** What both sides changed because of any round. */
    public final List<ChangeSaid> said = new ArrayList<>();

    private int people;

    public PulseHouse() {
        this(new InMemoryPulseStore(), new InMemoryOneAtATime());
    }

    public PulseHouse(PulseStore store, OneAtATime turns) {
        this.store = store;
        this.pulses = new Pulses(store, functions, turns, round -> List.copyOf(said), capabilities, clock);
    }

    private static final class SettableClock extends Clock {
        private LocalDate today = TODAY;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Instant instant() {
            return today.atTime(12, 0).toInstant(ZoneOffset.UTC);
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    /** So many days later than at first. */
    public void day(int later) {
        clock.today = TODAY.plusDays(later);
    }

    TypedPulse typed(String it, String itGroup, String sales, String salesGroup) {
        return new TypedPulse(
                new TypedGroup("", it, itGroup),
                List.of(new TypedGroup("Sales", sales, salesGroup)),
                pulses.today().toString(),
                pulses.today().plusDays(14).toString(),
                Map.of());
    }

    public void changed(Side side, String function, String words) {
        said.add(new ChangeSaid(side, function, pulses.today(), words));
    }

    public PulseRound open() {
        return open("We answer sooner.", "We decide sooner.");
    }

    /** Both sides have said what they changed since the last round. */
    public PulseRound open(String itChanged, String businessChanged) {
        said.clear();
        changed(Side.IT, "Sales", itChanged);
        changed(Side.BUSINESS, "Sales", businessChanged);
        return pulses.open(typed("6", "developers", "9", "sales-people")).fold(round -> round, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    public static AnswerSheet all(int answer) {
        return new AnswerSheet(Collections.nCopies(6, answer), null);
    }

    public AskedGroup sales(PulseRound round) {
        return round.terms().of(Side.BUSINESS).get(0);
    }

    /** So many people of Sales, each with one answer to all questions. */
    public void business(PulseRound round, int... answers) {
        for (int answer : answers) {
            said(round, sales(round), all(answer));
        }
    }

    public void it(PulseRound round, int... answers) {
        for (int answer : answers) {
            said(round, round.terms().of(Side.IT).get(0), all(answer));
        }
    }

    /** People of Sales who feel neither this nor that, and write something. */
    public void comments(PulseRound round, String... comments) {
        for (String comment : comments) {
            said(round, sales(round), new AnswerSheet(Collections.nCopies(6, 3), comment));
        }
    }

    private void said(PulseRound round, AskedGroup group, AnswerSheet sheet) {
        String name = "person-" + ++people;
        pulses.say(round.id(), List.of(name, name + "@example.com"), group, sheet)
                .fold(taken -> taken, refusal -> {
                    throw new AssertionError(refusal);
                });
    }
}
