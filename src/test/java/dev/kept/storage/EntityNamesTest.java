package dev.kept.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.sandbox.host.ao.ProductNames;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.ActiveObjectsException;
import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.Test;

/** Holds every table and column name against the limits of the products and the reserved words of five databases. */
class EntityNamesTest {
    private static final int LONGEST_TABLE = 20;
    private static final int LONGEST_NAME = 30;

    /** Of H2, PostgreSQL, MySQL, Oracle and SQL Server: those a noun of this domain could hit. */
    private static final Set<String> RESERVED = Set.of(
            ("KEY VALUE USER ORDER GROUP END INDEX OPTION LABEL RANK CONDITION DATE LEVEL COMMENT SIZE MODE START TYPE "
                            + "YEAR MONTH DAY ROLE POSITION STATE RESULT ACTION BLOB CLOB NUMBER ROWID TIMESTAMP VARCHAR2 "
                            + "SEQUENCE RELEASE COUNT SUM CHECK COLUMN TABLE ROW ROWS VALUES WINDOW SIDE REASON FIRST LAST")
                    .split(" "));

    private final NameConverters names = new ProductNames(StorageHost.NAMESPACE);

    /** An entity as it must not be. */
    @Table("A_TABLE_NAME_OF_MUCH_MORE_THAN_TWENTY")
    public interface AoTooLong extends RawEntity<Long> {
        String getKey();
    }

    @Test
    void tables_begin_with_the_namespace_and_are_short_enough() {
        for (Class<? extends RawEntity<?>> entity : StorageHost.ENTITIES) {
            String table = names.getTableNameConverter().getName(entity);
            assertTrue(table.startsWith(ProductNames.prefix(StorageHost.NAMESPACE)), table);
            assertTrue(table.length() <= LONGEST_NAME, table);
            String own = entity.getAnnotation(Table.class).value();
            assertTrue(own.length() <= LONGEST_TABLE, own);
            assertFalse(RESERVED.contains(own), own);
        }
    }

    @Test
    void an_overlong_table_name_is_refused() {
        assertThrows(ActiveObjectsException.class, () -> names.getTableNameConverter()
                .getName(AoTooLong.class));
    }

    @Test
    void columns_have_two_words_and_are_short_enough() {
        for (Class<? extends RawEntity<?>> entity : StorageHost.ENTITIES) {
            for (String column : columns(entity)) {
                assertTrue(column.equals("ID") || column.contains("_"), entity + " " + column);
                assertTrue(column.length() <= LONGEST_NAME, entity + " " + column);
                assertFalse(RESERVED.contains(column), entity + " " + column);
            }
        }
        assertTrue(RESERVED.contains(columns(AoTooLong.class).iterator().next()));
    }

    @Test
    void indexes_have_short_names_over_columns_that_exist() throws NoSuchMethodException {
        List<String> found = new ArrayList<>();
        for (Class<? extends RawEntity<?>> entity : StorageHost.ENTITIES) {
            Indexes indexes = entity.getAnnotation(Indexes.class);
            for (Index index : indexes == null ? new Index[0] : indexes.value()) {
                String table = names.getTableNameConverter().getName(entity);
                String name = names.getIndexNameConverter().getName(table, index.name());
                assertTrue(name.length() <= LONGEST_NAME, name);
                for (String method : index.methodNames()) {
                    entity.getMethod(method);
                }
                found.add(index.name());
            }
        }
        assertEquals(
                List.of(
                        "byDay",
                        "countedFirst",
                        "countedAgreed",
                        "byProject",
                        "byMove",
                        "byName",
                        "byStart",
                        "byTold",
                        "bySize",
                        "byIssue",
                        "byProspect",
                        "byWaiting",
                        "byDanger",
                        "bySoon",
                        "byFunction",
                        "byNumber",
                        "byMonth"),
                found);
    }

    private Set<String> columns(Class<? extends RawEntity<?>> entity) {
        Set<String> columns = new TreeSet<>();
        for (Method method : entity.getDeclaredMethods()) {
            String column = names.getFieldNameConverter().getName(method);
            if (column != null) {
                columns.add(column.toUpperCase(Locale.ROOT));
            }
        }
        return columns;
    }
}
