package dev.kept.core.hook;

import static dev.kept.testing.Given.given;

import dev.kept.core.Nullable;
import dev.kept.core.SharedSecret;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.hook.HookLine.LineAnswer;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** One project with one hook, a line that answers what a test says, and a clock that tests set. */
abstract class HookFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final LocalDate DUE = TODAY.plusDays(7);
    static final long SHOP = 10;
    static final String ADDRESS = "https://hooks.example.com/in";
    static final LineAnswer OK = new LineAnswer(HookResult.TAKEN, 200);
    static final LineAnswer BUSY = new LineAnswer(HookResult.REFUSED, 503);
    static final List<String> EVERYTHING =
            HookEvent.CHOICE.stream().map(HookEvent::code).toList();

    /** Nobody catches it, as nobody catches the end of the process. */
    static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** One request that went out. */
    record Request(Map<String, String> headers, String body) {}

    final TickingClock clock = new TickingClock(TODAY);
    final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    final CommitmentBook book = new CommitmentBook(ledger, clock, HouseTerms.standard(ZoneOffset.UTC, "house"));
    final InMemoryRuleStore rules = new InMemoryRuleStore(clock);
    final InMemoryHookStore hooks = new InMemoryHookStore();
    final InMemoryHookDeliveries deliveries = new InMemoryHookDeliveries();
    final List<Request> requests = new ArrayList<>();
    final List<String> failures = new ArrayList<>();
    LineAnswer answer = OK;
    boolean powerCut;
    /** What happens while a request is out. */
    Runnable meanwhile = () -> {};

    final HookWriter writer = new HookWriter() {
        @Override
        public String happened(
                String id, HookEvent event, Commitment commitment, @Nullable LedgerEvent cause, Instant at) {
            return event.code() + " " + commitment.issueId();
        }

        @Override
        public String tried(String id, long projectId, Instant at) {
            return "tried";
        }
    };
    final HookLine line = (address, anywhere, headers, body) -> {
        requests.add(new Request(headers, body));
        meanwhile.run();
        if (powerCut) {
            throw new PowerCut();
        }
        return answer;
    };
    final HookGathering gathering = new HookGathering(ledger, ledger, hooks, deliveries, writer);
    final HookBook settings = new HookBook(hooks, deliveries, gathering, writer, clock);
    final HookRounds rounds = new HookRounds(
            new Capabilities(rules),
            hooks,
            deliveries,
            gathering,
            new HookSending(hooks, deliveries, gathering, line, clock),
            clock);

    SharedSecret secret;

    @BeforeEach
    void the_shop_has_a_hook() {
        hooks.allow(given(AllowedHosts.typed("hooks.example.com")));
        secret = given(settings.add(SHOP, ADDRESS, EVERYTHING));
    }

    HookRounds.HookRound round() {
        return rounds.run(() -> false, (about, wrong) -> failures.add(about));
    }

    /** What goes out after that time. */
    List<String> sent(Duration later) {
        clock.set(clock.instant().plus(later));
        requests.clear();
        round();
        return requests.stream().map(Request::body).toList();
    }

    List<String> sent() {
        return sent(Duration.ofMinutes(1));
    }

    Commitment make(long issue) {
        return make(issue, SHOP, false);
    }

    Commitment make(long issue, long project, boolean restricted) {
        return given(book.make(
                new IssueRef(issue, project, restricted),
                new CommitmentTerms("Sales", clock.day().plusDays(7), 1, Side.IT),
                ActorMark.NOBODY));
    }

    void take(Commitment commitment, Step step) {
        given(book.take(commitment.id(), step, ActorMark.of("pm")));
    }

    Hook hook() {
        return hooks.all().get(0);
    }

    HookDelivery last() {
        return deliveries.latest(hook().id(), clock.instant(), 1).get(0);
    }
}
