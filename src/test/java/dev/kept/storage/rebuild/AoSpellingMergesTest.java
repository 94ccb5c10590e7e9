package dev.kept.storage.rebuild;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.contract.SpellingMergesContract;
import dev.kept.core.BestEffort;
import dev.kept.core.cell.CellStore;
import dev.kept.core.commitment.Step;
import dev.kept.core.departure.DepartureStore;
import dev.kept.core.evidence.Verifier;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.listing.CommitmentListing;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.BoardStore;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.FullDisk;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.cell.AoBoardStore;
import dev.kept.storage.ledger.AoLedgerEvent;
import dev.kept.storage.search.AoCommitmentListing;
import dev.kept.storage.search.AoDepartureStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Spellings become one on each database, also of chains that were packed away, and all of them or none. */
class AoSpellingMergesTest {

    @Nested
    class OnH2 extends OnDatabase {
        OnH2() {
            super(TestDatabases.h2());
        }
    }

    @Nested
    class OnPostgres extends OnDatabase {
        OnPostgres() {
            super(TestDatabases.postgres());
        }
    }

    @Nested
    class OnMariaDb extends OnDatabase {
        OnMariaDb() {
            super(TestDatabases.mariadb());
        }
    }

    @Nested
    class OnBlindMariaDb extends OnDatabase {
        OnBlindMariaDb() {
            super(TestDatabases.mariadb(TestDatabases.BLIND));
        }
    }

    /** The contract over one database. */
    abstract static class OnDatabase extends SpellingMergesContract {
        private static final Instant LATER = TODAY.plusYears(1).atStartOfDay().toInstant(ZoneOffset.UTC);

        private final Database database;
        private final FullDisk disk = new FullDisk();
        private final ArchivePlace place;

        OnDatabase(Database database) {
            this.database = database;
            this.place = new ArchivePlace(database, StorageHost.over(database, disk::over));
        }

        @Override
        protected LedgerStore ledger() {
            return place.ledger;
        }

        @Override
        protected CellStore cells() {
            return place.ledger;
        }

        @Override
        protected LedgerStore otherNode() {
            return StorageHost.over(database).ledger();
        }

        @Override
        protected CommitmentListing listing() {
            return new AoCommitmentListing(place.host.ao(), place.host.executors());
        }

        @Override
        protected DepartureStore departures() {
            return new AoDepartureStore(place.host.ao(), place.host.executors());
        }

        @Override
        protected BoardStore boards() {
            return new AoBoardStore(place.host.ao(), place.host.executors());
        }

        @Override
        protected void agrees() {
            super.agrees();
            assertNull(new Verifier(place.evidence(), place.ledger, place.seals())
                    .project(PROJECT)
                    .firstDifference());
            assertEquals(0, place.rebuild().everything().changed());
        }

        @Test
        void a_packed_chain_goes_on_with_the_correction_and_is_packed_again_with_it() {
            List<Commitment> before = lives("Sails");
            int packed = place.archive.pack(LATER, null).changed();
            assertTrue(packed > 1, packed + " packed");

            merged("Sails", "Sales");

            before.forEach(then -> assertCorrected(then, "Sales"));
            assertEquals(
                    0,
                    place.archive
                            .pack(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), null)
                            .changed());
            agrees();
            assertEquals(packed, place.archive.pack(LATER, null).changed());
            before.forEach(then -> assertCorrected(then, "Sales"));
            agrees();
            given(book.take(before.get(2).id(), new Step.Dispute(Side.BUSINESS, "It was not"), SOMEBODY));
            agrees();
        }

        @Test
        void months_that_were_forgotten_stay_so() {
            lives("Sails");
            clock.set(TODAY.plusYears(4));
            place.archive.forget(YearMonth.from(TODAY.plusYears(2)));
            place.archive.pack(LATER, null);

            merged("Sails", "Sales");

            LocalDate from = TODAY.minusYears(1);
            assertEquals(List.of(), cells.cells(PROJECT, from, TODAY.plusYears(1)));
            assertNull(new Verifier(place.evidence(), place.ledger, place.seals())
                    .project(PROJECT)
                    .firstDifference());
            assertEquals(0, place.rebuild().everything().changed());
        }

        @Test
        void broken_off_at_any_statement_it_changed_nothing_and_repeated_everything() {
            List<Commitment> before = lives("Sails");
            place.archive.pack(LATER, null);
            int events = place.host.ao().count(AoLedgerEvent.class);
            int room = 0;
            boolean done = false;
            while (!done) {
                disk.roomFor(room);
                done = attempted();
                disk.emptied();
                if (!done) {
                    assertEquals(Map.of("Sails", before.size()), listing().requesters(), "after " + room);
                    assertEquals(List.of(), ledger.requestersLike("Sales", 5));
                    assertEquals(events, place.host.ao().count(AoLedgerEvent.class));
                    agrees();
                }
                room++;
            }
            assertTrue(room > 4, room + " statements");
            before.forEach(then -> assertCorrected(then, "Sales"));
            agrees();
            assertEquals(0, merged("Sails", "Sales").commitments());
        }

        private boolean attempted() {
            return BestEffort.attempt(
                    () -> {
                        merged("Sails", "Sales");
                        return true;
                    },
                    failure -> {
                        assertTrue(disk.full(), failure.toString());
                        return false;
                    });
        }

        @Test
        void whoever_is_told_may_fail_and_all_are_merged() {
            List<Commitment> before = lives("Sails");
            List<Commitment> told = new ArrayList<>();
            assertThrows(IllegalStateException.class, () -> spellings(ledger).merge("Sails", "Sales", ADMIN, one -> {
                told.add(one);
                throw new IllegalStateException("The node died");
            }));
            assertFalse(told.isEmpty());
            before.forEach(then -> assertCorrected(then, "Sales"));
            agrees();
            assertEquals(0, merged("Sails", "Sales").commitments());
        }

        @AfterEach
        void close() {
            place.close();
        }
    }
}
