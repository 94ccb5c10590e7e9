package dev.kept.storage.privacy;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.contract.PersonStoreContract;
import dev.kept.core.blind.BallotKey;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.evidence.Verifier;
import dev.kept.core.house.HouseRules;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.notice.NoticeReader;
import dev.kept.core.privacy.PersonNames;
import dev.kept.core.privacy.PersonStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.EntityColumns;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.evidence.AoEvidenceStore;
import dev.kept.storage.evidence.AoSealStore;
import dev.kept.storage.house.AoRuleStore;
import dev.kept.storage.privacy.PersonColumn.Wipe;
import dev.kept.storage.sql.Sql;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each table is looked through, column by column, on each database. */
class AoPersonStoreTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

    /** What a column that holds a person is called. */
    private static final Pattern PERSONAL =
            Pattern.compile(".*(_BY|ACTOR_KEY|USER_KEY|SPEAKER_KEY|READER_(KEY|NAME|HASH)|CONTACT_LIST|ADDRESS|EMAIL)");

    /** By when, and not by whom. */
    private static final Set<String> NO_PERSON = Set.of("BUSINESS_REQUEST.NEEDED_BY");

    @Test
    void every_column_that_is_called_like_one_of_a_person_is_looked_at() {
        Set<String> known = new TreeSet<>(NO_PERSON);
        PersonColumn.ALL.forEach(column -> known.add(column.table() + "." + column.column()));
        Set<String> called = new TreeSet<>();
        EntityColumns.texts().stream()
                .filter(name -> PERSONAL.matcher(name).matches())
                .forEach(called::add);
        called.removeAll(known);
        assertEquals(Set.of(), called);
        assertTrue(EntityColumns.texts().containsAll(known), "a column that is gone");
    }

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

    /** The contract over one database. */
    abstract static class OnDatabase extends PersonStoreContract {
        private final Database database;
        private final StorageHost host;
        private int rows;

        OnDatabase(Database database) {
            this.database = database;
            this.host = StorageHost.over(database);
        }

        @Override
        protected PersonStore people() {
            return new AoPersonStore(host.ao(), host.executors(), Clock.systemUTC());
        }

        /** A row of each table for each place in it, all of whose columns hold something. */
        @Override
        protected void everywhere(List<String> person) {
            for (PersonColumn column : PersonColumn.ALL) {
                for (Class<? extends RawEntity<?>> entity : StorageHost.ENTITIES) {
                    if (entity.getAnnotation(Table.class).value().equals(column.table())) {
                        for (String name : column.wipe() == Wipe.HASHED_ROW ? person.subList(2, 3) : person) {
                            row(entity, column, name);
                        }
                    }
                }
            }
            row("BUSINESS_FUNCTION", "CONTACT_LIST", "other\n" + person.get(2) + "\t" + person.get(1));
            row("AUDIT_LINE", "NEW_TEXT", "contacts=[other, " + person.get(2) + "]");
            row("BACKFILL_RUN", "SCOPE_TEXT", "assignee = " + person.get(1) + " ORDER BY key");
        }

        private void row(String table, String column, String value) {
            for (Class<? extends RawEntity<?>> entity : StorageHost.ENTITIES) {
                if (entity.getAnnotation(Table.class).value().equals(table)) {
                    Map<String, Object> values = values(entity);
                    values.put(column, value);
                    if (table.equals("BACKFILL_RUN")) {
                        values.remove("PROJECT_ID");
                    }
                    create(entity, values);
                }
            }
        }

        private void row(Class<? extends RawEntity<?>> entity, PersonColumn column, String name) {
            Map<String, Object> values = values(entity);
            boolean lines = column.wipe() == Wipe.LINE || column.wipe() == Wipe.NOBODYS_LINE;
            String stored = column.wipe() == Wipe.HASHED_ROW ? NoticeReader.id(name) : name;
            values.put(column.column(), lines ? "other" + rows + "\n" + name : stored);
            if (column.wipe() == Wipe.MARK) {
                values.putAll(marked(name));
            }
            create(entity, values);
        }

        /** A row with a line of that person and one of somebody else. */
        private static Map<String, Object> marked(String name) {
            BallotKey key = BallotKey.fresh();
            String lines = key.marks(List.of(name, "somebody else")).stream()
                    .map(mark -> "2026-11\t" + mark + "\t2026-11=2")
                    .collect(Collectors.joining("\n"));
            return Map.of(
                    "TRACK_SIDE",
                    "IT",
                    "TRACK_MONTH",
                    "2026-11",
                    "MONTH_KEYS",
                    "2026-11\t" + key.text(),
                    "PERSON_LINES",
                    lines);
        }

        @SuppressWarnings("unchecked")
        private void create(Class<? extends RawEntity<?>> entity, Map<String, Object> values) {
            host.ao().create((Class<RawEntity<Long>>) entity, values);
        }

        private Map<String, Object> values(Class<?> entity) {
            rows++;
            Map<String, Object> values = new HashMap<>();
            EntityColumns.types(entity).forEach((column, type) -> {
                if (type == String.class) {
                    values.put(column, "x" + rows);
                } else if (type == boolean.class || type == Boolean.class) {
                    values.put(column, true);
                } else if (type == double.class || type == Double.class) {
                    values.put(column, 1.0);
                } else if (type == int.class || type == Integer.class) {
                    values.put(column, rows);
                } else {
                    values.put(column, (long) rows);
                }
            });
            return values;
        }

        @Override
        protected String everything() {
            StringBuilder all = new StringBuilder();
            Sql sql = new Sql(host.executors(), StorageHost.NAMESPACE);
            for (Class<? extends RawEntity<?>> entity : StorageHost.ENTITIES) {
                String table = entity.getAnnotation(Table.class).value();
                sql.inTransaction(session -> {
                    session.each("SELECT * FROM {" + table + "}", row -> all.append(row.text(Set.of()))
                            .append('\n'));
                    return null;
                });
            }
            return all.toString();
        }

        /** The digest that a hash needs stays; whose it is cannot be tried out any more, because its salt is gone. */
        @Test
        void a_chain_and_the_house_are_as_they_were_written_afterwards() {
            Commitment made = given(new CommitmentBook(host.ledger(), NOON, HouseTerms.standard(ZoneOffset.UTC, ""))
                    .make(
                            new IssueRef(1, 1, false),
                            new CommitmentTerms("Sales", LocalDate.of(2026, 12, 1), 1, Side.IT),
                            ActorMark.of(ALEX.get(0))));
            LedgerEvent event = host.ledger().events(made.id()).get(0);
            AoRuleStore rules = new AoRuleStore(host.ao(), host.executors(), Clock.systemUTC());
            rules.replace(HouseRules.STANDARD.correctingWithin(3), ALEX.get(0));
            people().erase(new PersonNames(Set.copyOf(ALEX)));
            List<LedgerEvent> chain = host.ledger().events(event.commitment());
            assertTrue(HashChain.verify(chain).isEmpty());
            ActorMark actor = chain.get(0).actor();
            assertEquals(event.actor().digest(), actor.digest());
            assertNull(actor.userKey());
            assertNull(actor.salt());
            assertNull(new Verifier(
                            new AoEvidenceStore(host.ao(), host.executors()),
                            host.ledger(),
                            new AoSealStore(host.ao(), host.executors()))
                    .project(1)
                    .firstDifference());
            assertEquals(3, rules.current().correctMinutes());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
