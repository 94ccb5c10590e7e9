package dev.kept.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.kept.core.ledger.HashChain.Break;
import dev.kept.core.ledger.HashChain.BreakKind;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A chain of events shows what was done to it behind the plugin's back. */
final class HashChainTest {

    private static final CommitmentId ID = new CommitmentId("c-1");
    private static final Instant AT = Instant.parse("2026-03-01T10:15:30.123456Z");
    private static final ActorMark SOMEBODY = new ActorMark("ab12", "salt", "JIRAUSER1");

    @Test
    void the_stored_form_never_changes() {
        LedgerEvent event = HashChain.link(
                ID,
                0,
                "",
                EventDraft.of(AT, EventKind.OFFERED, Side.IT, SOMEBODY)
                        .about(LocalDate.of(2026, 3, 31))
                        .because("a=b\\c\nd")
                        .stating(Map.of("size", "1.0", "requester", "Sales")));
        assertEquals(
                HashChain.sha256Hex(
                        "kept-event-1\ncommitment=c-1\nsequence=1\nat=1772360130123\nkind=OFFERED\nside=IT\n"
                                + "date=2026-03-31\nreason=a\\eb\\\\c\\nd\nfact.requester=Sales\nfact.size=1.0\n"
                                + "actor=ab12\nprevious=\n"),
                event.hash());
        assertEquals(123_000_000, event.at().getNano());
    }

    @Test
    void a_good_chain_has_no_break() {
        assertEquals(Optional.empty(), HashChain.verify(chain(5)));
        assertEquals(Optional.empty(), HashChain.verify(List.of()));
    }

    @Test
    void erasing_a_person_breaks_no_chain() {
        List<LedgerEvent> erased = chain(3).stream()
                .map(event -> changed(event, event.sequence(), event.reason(), new ActorMark("ab12", null, null)))
                .toList();
        assertEquals(Optional.empty(), HashChain.verify(erased));
    }

    @Test
    void the_first_break_is_named() {
        List<LedgerEvent> chain = new ArrayList<>(chain(5));
        LedgerEvent third = chain.get(2);
        chain.set(2, changed(third, 3, "other words", third.actor()));
        assertEquals(Optional.of(new Break(3, BreakKind.CHANGED)), HashChain.verify(chain));
        chain.set(2, HashChain.sealed(chain.get(2)));
        assertEquals(Optional.of(new Break(4, BreakKind.NOT_LINKED)), HashChain.verify(chain));
        chain.remove(2);
        assertEquals(Optional.of(new Break(4, BreakKind.OUT_OF_SEQUENCE)), HashChain.verify(chain));
    }

    @Test
    void nothing_said_is_not_the_same_as_an_empty_word() {
        EventDraft draft = EventDraft.of(AT, EventKind.WARNED, Side.IT, SOMEBODY);
        LedgerEvent none = HashChain.link(ID, 0, "", draft);
        LedgerEvent empty = HashChain.link(ID, 0, "", draft.because(""));
        assertNotEquals(none.hash(), empty.hash());
    }

    @Test
    void an_actors_digest_hides_the_person_behind_a_fresh_salt() {
        ActorMark one = ActorMark.of("JIRAUSER1");
        ActorMark two = ActorMark.of("JIRAUSER1");
        assertNotEquals(one.digest(), two.digest());
        assertEquals(HashChain.sha256Hex(one.salt() + "JIRAUSER1"), one.digest());
    }

    private static List<LedgerEvent> chain(int length) {
        List<LedgerEvent> chain = new ArrayList<>();
        String head = "";
        for (int i = 0; i < length; i++) {
            EventDraft draft = EventDraft.of(AT.plusSeconds(i), EventKind.WARNED, Side.IT, SOMEBODY)
                    .because("words " + i);
            LedgerEvent event = HashChain.link(ID, i, head, draft);
            chain.add(event);
            head = event.hash();
        }
        return chain;
    }

    private static LedgerEvent changed(LedgerEvent event, int sequence, String reason, ActorMark actor) {
        return new LedgerEvent(
                event.commitment(),
                sequence,
                event.at(),
                event.kind(),
                event.side(),
                event.date(),
                reason,
                event.facts(),
                actor,
                event.previousHash(),
                event.hash());
    }
}
