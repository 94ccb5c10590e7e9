package dev.kept.storage.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.property.Life;
import dev.kept.sandbox.host.ao.ProductNames;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.schema.FieldNameConverter;
import org.junit.jupiter.api.Test;

/** The table's descriptions and the schema say the same. */
class CommitmentRowsTest {
    /** The database's own number, and what the seals keep beside the projection. */
    private static final Set<String> NO_PROJECTION = Set.of("ID", "SEALED_SEQUENCE");

    @Test
    void every_column_of_the_schema_is_described_once() {
        FieldNameConverter names = new ProductNames("dev.kept").getFieldNameConverter();
        Set<String> schema = new TreeSet<>();
        for (Method getter : AoCommitment.class.getDeclaredMethods()) {
            schema.add(names.getName(getter).toUpperCase(Locale.ROOT));
        }
        schema.removeAll(NO_PROJECTION);

        assertEquals(schema, new TreeSet<>(values().keySet()));
    }

    @Test
    void what_no_query_asks_for_is_one_column_of_facts() {
        assertNull(values().get("MORE_FACTS"));

        Life life = new Life(1, 14, new InMemoryLedgerStore());
        life.take(new Life.Turn(Life.Kind.MAKE, 1, 0, 10));
        life.take(new Life.Turn(Life.Kind.PROPOSE, 1, 1, 20));
        life.take(new Life.Turn(Life.Kind.DELIVER, 1, 1, 1));
        life.take(new Life.Turn(Life.Kind.REOPEN, 1, 1, 1));

        assertEquals("""
                back.0=2026-01-03 2026-01-04
                cause.0=2026-01-02 wish_changed
                said=1
                said.0=2026-01-02 3 2026-01-22
                """, CommitmentRows.values(life.all().get(0)).get("MORE_FACTS"));
    }

    private static Map<String, Object> values() {
        Life life = new Life(1, 14, new InMemoryLedgerStore());
        life.take(new Life.Turn(Life.Kind.MAKE, 1, 0, 10));
        return CommitmentRows.values(life.all().get(0));
    }
}
