package dev.kept.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WitnessTest {
    private static final long SHOP = 10_001;

    private final InMemorySeals seals = new InMemorySeals();
    private final InMemoryWitnessStore inJira = new InMemoryWitnessStore();
    private final Witness witness = new Witness(seals, inJira);
    private final WitnessMemory memory = new WitnessMemory(new InMemoryWitnessStore());

    private int exchange() {
        return memory.learn(witness.told(
                WitnessedHead.read(WitnessedHead.text(memory.seen())).orElseThrow()));
    }

    private void honest() {
        seals.seal(SealStore.HOUSE, "rules");
        seals.seal(SHOP, "a");
        seals.seal(SHOP, "b");
        exchange();
        exchange();
    }

    @Test
    void an_honest_ledger_goes_on_and_is_seen() {
        honest();
        assertNull(witness.difference(SHOP));
        seals.seal(SHOP, "c");
        assertNull(witness.difference(SHOP));
        assertEquals(1, exchange());
        assertEquals(0, exchange());
        assertNull(witness.difference(SHOP));
    }

    @Test
    void a_project_rewritten_with_all_its_seals_is_named_and_stays_so() {
        honest();
        seals.all.removeIf(seal -> seal.projectId() == SHOP);
        seals.seal(SHOP, "x");
        seals.seal(SHOP, "b");
        assertEquals("kept.evidence.witness.project", witness.difference(SHOP).messageKey());
        assertEquals(List.of("2"), witness.difference(SHOP).arguments());
        seals.seal(SHOP, "more");
        seals.seal(SHOP, "and more");
        exchange();
        exchange();
        assertEquals("kept.evidence.witness.project", witness.difference(SHOP).messageKey());
        assertNull(witness.difference(99));
    }

    @Test
    void seals_removed_from_the_end_or_altogether_are_named() {
        honest();
        seals.all.removeIf(seal -> seal.projectId() == SHOP && seal.number() == 2);
        assertEquals("kept.evidence.witness.project", witness.difference(SHOP).messageKey());
        seals.all.removeIf(seal -> seal.projectId() == SHOP);
        assertEquals("kept.evidence.witness.project", witness.difference(SHOP).messageKey());
    }

    @Test
    void house_seals_rewritten_are_named_for_every_project() {
        honest();
        seals.all.removeIf(seal -> seal.projectId() == SealStore.HOUSE);
        seals.seal(SealStore.HOUSE, "other rules");
        assertEquals("kept.evidence.witness.house", witness.difference(SHOP).messageKey());
        assertEquals("kept.evidence.witness.house", witness.difference(99).messageKey());
    }

    /** Somebody who rewrites one database rewrites what the witness told it, too: until it is told again. */
    @Test
    void what_jira_was_told_may_be_removed_until_the_next_exchange() {
        honest();
        seals.all.removeIf(seal -> seal.projectId() == SHOP);
        seals.seal(SHOP, "x");
        inJira.forget();
        assertNull(witness.difference(SHOP));
        exchange();
        assertEquals("kept.evidence.witness.project", witness.difference(SHOP).messageKey());
    }

    @Test
    void a_witness_is_not_talked_out_of_what_it_saw() {
        honest();
        WitnessedHead shop = memory.seen().get(1);
        assertEquals(
                0,
                memory.learn(List.of(
                        new WitnessedHead(SHOP, 2, "f".repeat(64)), new WitnessedHead(SHOP, 1, "f".repeat(64)))));
        assertEquals(shop, memory.seen().get(1));
    }

    @Test
    void what_is_no_list_of_seals_is_none() {
        assertEquals(Optional.empty(), WitnessedHead.read("10001 2"));
        assertEquals(Optional.empty(), WitnessedHead.read("-1 2 " + "a".repeat(64)));
        assertEquals(Optional.empty(), WitnessedHead.read("1 2 " + "A".repeat(64)));
        assertTrue(WitnessedHead.read("").orElseThrow().isEmpty());
    }
}
