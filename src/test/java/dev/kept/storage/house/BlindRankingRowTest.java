package dev.kept.storage.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kept.core.blind.AskedGroup;
import dev.kept.core.blind.BallotKey;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import dev.kept.core.ranking.RankedGoal;
import dev.kept.core.ranking.RoundTerms;
import dev.kept.core.ranking.RoundTerms.BlindTerms;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.round.AoBlindRanking;
import dev.kept.storage.round.AoRoundStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the database holds of a round in which many are asked, read as somebody who has it reads it. */
class BlindRankingRowTest {

    private static final List<String> KEYS = List.of("A1", "B1", "C1");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int PEOPLE = 7;

    private static String row(long order, boolean over) {
        try (Database database = TestDatabases.h2()) {
            StorageHost host = StorageHost.over(database);
            AoRoundStore store = new AoRoundStore(host.ao(), host.executors());
            long id = store.add(
                            new RoundTerms(
                                    "Sales",
                                    null,
                                    KEYS.stream()
                                            .map(key -> new RankedGoal(key, key))
                                            .toList(),
                                    DAY,
                                    DAY,
                                    new BlindTerms(
                                            new AskedGroup(Side.IT, "", 9, "devs"),
                                            new AskedGroup(Side.BUSINESS, "Sales", 9, null),
                                            5)),
                            "admin")
                    .id();
            BallotKey key = store.key(id).orElseThrow();
            List<Integer> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(i);
            }
            Collections.shuffle(people, new Random(order));
            for (int person : people) {
                List<String> own = new ArrayList<>(KEYS);
                Collections.shuffle(own, new Random(person));
                store.take(id, key.marks(List.of("somebody" + person)), Side.IT, new SideView(own, KEYS));
            }
            if (over) {
                store.forgetWho(id, Set.of(Side.IT));
            }
            AoBlindRanking[] rows = host.ao().find(AoBlindRanking.class);
            assertEquals(1, rows.length, "one row, however many answered");
            return rows[0].getSideSums() + " " + rows[0].getMarkKey() + " " + rows[0].getSpentMarks();
        }
    }

    @Test
    void who_answered_and_in_which_order_leaves_no_trace() {
        String once = row(1, true);
        assertEquals(once, row(7, true), "the same people in another order leave the same row");
        assertEquals("null null", once.substring(once.length() - "null null".length()), "key and marks are gone");
        assertFalse(row(1, false).contains("somebody"), "nor is a name there before");
    }
}
