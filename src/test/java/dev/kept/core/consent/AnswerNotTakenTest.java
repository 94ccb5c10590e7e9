package dev.kept.core.consent;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The store fails while a link is answered. */
final class AnswerNotTakenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = TODAY.plusDays(20);

    private final TickingClock clock = new TickingClock(TODAY);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final CommitmentBook book = new CommitmentBook(ledger, clock, HouseTerms.standard(ZoneOffset.UTC, "house"));
    private final InMemoryFunctionStore functions = new InMemoryFunctionStore();

    private record Addresses() implements Contacts {
        @Override
        public Optional<String> address(String contact) {
            return Optional.of(contact + "@sales.example");
        }

        @Override
        public String actor(String contact) {
            return "key of " + contact;
        }
    }

    @Test
    void an_answer_that_the_store_did_not_take_leaves_the_link_as_it_was() {
        functions.save(new BusinessFunction("Sales", null, null, List.of("boss")));
        Commitment made = given(book.make(
                new IssueRef(1, 10, false), new CommitmentTerms("Sales", DUE, 2, Side.IT), ActorMark.of("pm")));
        Commitment waiting = given(
                book.take(made.id(), new Step.ChangeDate(DUE.plusDays(5), false, null, null), ActorMark.of("pm")));
        boolean[] full = {true};
        LedgerStore failing = (LedgerStore) Proxy.newProxyInstance(
                LedgerStore.class.getClassLoader(), new Class<?>[] {LedgerStore.class}, (proxy, method, arguments) -> {
                    if (full[0] && method.getName().equals("append")) {
                        throw new IllegalStateException("The disk is full");
                    }
                    return method.invoke(ledger, arguments);
                });
        CommitmentBook other = new CommitmentBook(failing, clock, HouseTerms.standard(ZoneOffset.UTC, "house"));
        ConsentLinks answered = new ConsentLinks(new InMemoryLinkStore(), other, functions, new Addresses(), clock);
        String token = answered.token(waiting, LinkPurpose.ANSWER, "boss");
        assertThrows(IllegalStateException.class, () -> answered.answer(token, new LinkAnswer(true, null, null, null)));
        full[0] = false;
        given(answered.answer(token, new LinkAnswer(true, null, null, null)));
        assertEquals(DUE.plusDays(5), book.find(waiting.id()).orElseThrow().agreedDate());
    }
}
