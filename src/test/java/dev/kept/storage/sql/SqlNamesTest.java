package dev.kept.storage.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.sandbox.host.ao.ProductNames;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The SQL each of the five databases is sent. */
class SqlNamesTest {
    private static final String QUERY = "SELECT [SIZE_BAND] FROM {DAY_CELL} WHERE [PROJECT_ID] = ?";

    @Test
    void names_are_quoted_as_the_database_quotes_them() {
        String ansi = "SELECT \"SIZE_BAND\" FROM \"AO_1A2B3C_DAY_CELL\" WHERE \"PROJECT_ID\" = ?";
        for (String product : List.of("H2", "PostgreSQL", "Oracle", "Microsoft SQL Server")) {
            assertEquals(ansi, dialect(product).names().render(QUERY), product);
        }
        assertEquals(
                "SELECT `SIZE_BAND` FROM `AO_1A2B3C_DAY_CELL` WHERE `PROJECT_ID` = ?",
                dialect("MySQL").names().render(QUERY));
    }

    @Test
    void a_table_outside_the_connections_own_schema_is_named_with_its_schema() {
        SqlNames names = new SqlNames("AO_1A2B3C_", "\"", "jira");

        assertEquals("DELETE FROM \"jira\".\"AO_1A2B3C_DAY_CELL\"", names.render("DELETE FROM {DAY_CELL}"));
    }

    @Test
    void oracle_inserts_one_row_at_a_time_and_the_others_many() {
        assertEquals(1, dialect("Oracle").rowsAtOnce());
        for (String product : List.of("H2", "PostgreSQL", "MySQL", "Microsoft SQL Server")) {
            assertEquals(32, dialect(product).rowsAtOnce(), product);
        }
        assertEquals(
                "INSERT INTO {DAY_CELL} ([CELL_DAY], [SIZE_BAND]) VALUES (?, ?), (?, ?)",
                SqlDialect.insert("DAY_CELL", List.of("CELL_DAY", "SIZE_BAND"), 2));
    }

    @Test
    void a_page_is_asked_for_in_words_each_database_knows() {
        for (String product : List.of("H2", "PostgreSQL", "Oracle", "Microsoft SQL Server")) {
            assertEquals(
                    " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY", dialect(product).page(), product);
            assertEquals(List.of(40, 20), dialect(product).pageValues(40, 20), product);
        }
        assertEquals(" LIMIT ? OFFSET ?", dialect("MySQL").page());
        assertEquals(List.of(20, 40), dialect("MySQL").pageValues(40, 20));
    }

    @Test
    void the_prefix_is_the_one_active_objects_makes() {
        assertEquals(ProductNames.prefix("dev.kept"), SqlNames.prefixOf("dev.kept"));
    }

    private static SqlDialect dialect(String product) {
        String quote = product.equals("MySQL") ? "`" : "\"";
        return SqlDialect.of(product, new SqlNames("AO_1A2B3C_", quote, null));
    }
}
