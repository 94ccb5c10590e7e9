package dev.kept.jira.event;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import com.atlassian.event.api.EventPublisher;
import dev.kept.core.Answer;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.host.FakeServices;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.ledger.AoLedgerStore;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each step with a promise is heard once by other plugins, when it is on the record. */
class PromiseEventsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);

    private final Database database = TestDatabases.h2();
    private final StorageHost host = StorageHost.over(database);
    private final EventPublisher bus = mock(EventPublisher.class);
    private final List<String> heard = new ArrayList<>();
    private final AoLedgerStore ledger =
            new AoLedgerStore(host.ao(), host.executors(), new PromiseEvents(FakeServices.of(bus)));
    private final CommitmentBook book = new CommitmentBook(
            ledger, new TickingClock(LocalDate.of(2026, 3, 2)), HouseTerms.standard(ZoneOffset.UTC, "house"));

    @AfterEach
    void close() {
        database.close();
    }

    private Commitment make() {
        return given(book.make(
                new IssueRef(17, 10, false), new CommitmentTerms("Sales", DUE, 1, Side.IT), ActorMark.NOBODY));
    }

    @Test
    void a_step_is_heard_when_it_is_written_and_one_that_is_refused_is_not() {
        doAnswer(call -> {
                    PromiseEvent event = call.getArgument(0);
                    int written = ledger.events(ledger.ofIssue(17).get(0).id()).size();
                    return heard.add(event.getNumber() + " " + event.getStep() + " " + event.getSide() + " "
                            + event.getWord() + " " + event.getIssueId() + " " + event.getProjectId() + " "
                            + event.getDate().map(LocalDate::toString).orElse("-") + " of " + written);
                })
                .when(bus)
                .publish(any());
        Commitment made = make();
        given(book.take(made.id(), new Step.Warn(null, "Tell nobody"), ActorMark.of("key")));
        assertInstanceOf(Answer.Refused.class, book.take(made.id(), new Step.Reopen("Not done"), ActorMark.of("key")));
        assertEquals(
                List.of(
                        "1 offered it stated 17 10 2026-03-09 of 2",
                        "2 accepted business stated 17 10 - of 2",
                        "3 warned it stated 17 10 - of 3"),
                heard);
    }

    @Test
    void a_listener_that_fails_changes_nothing() {
        doThrow(new IllegalStateException("a listener")).when(bus).publish(any());
        assertEquals(
                Optional.of(make().id()),
                ledger.ofIssue(17).stream().findFirst().map(Commitment::id));
    }

    /** Nobody finds a name or words in it: these are all its methods. */
    @Test
    void it_has_ids_codes_and_days_alone() {
        List<String> methods = new ArrayList<>();
        for (Method method : PromiseEvent.class.getDeclaredMethods()) {
            if (method.getName().startsWith("get")) {
                methods.add(method.getName());
            }
        }
        assertEquals(
                List.of(
                        "getAt",
                        "getDate",
                        "getIssueId",
                        "getNumber",
                        "getProjectId",
                        "getPromiseId",
                        "getSide",
                        "getStep",
                        "getWord"),
                methods.stream().sorted().toList());
    }
}
