package dev.kept.sandbox.host.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.sandbox.host.Documents;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The hosts' own documents and transactions, on both databases. */
class JdbcDocumentsTest {

    private record Store(Documents documents, Transactions transactions) {}

    private static int schemas;
    private static EmbeddedPostgres server;

    @BeforeAll
    static void startPostgres() {
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException | IllegalStateException | ExceptionInInitializerError e) {
            System.err.println("PostgreSQL does not start here, so only H2 is tested: " + e.getMessage());
        }
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private static void onBoth(Consumer<Store> check) {
        try (Database h2 = Database.inMemory("documents")) {
            check.accept(store(h2));
        }
        Assumptions.assumeTrue(server != null, "No PostgreSQL on this machine");
        String url = server.getJdbcUrl("postgres", "postgres");
        try (Database postgres = Database.postgres(url, "documents" + schemas++)) {
            check.accept(store(postgres));
        }
    }

    private static Store store(Database database) {
        Transactions transactions = new Transactions(database.dataSource());
        return new Store(new JdbcDocuments(database, transactions), transactions);
    }

    private static List<String> all(Documents documents) {
        List<String> found = new ArrayList<>();
        documents.each("kind", (id, json) -> found.add(id + "=" + json));
        return found;
    }

    @Test
    void keeps_the_last_text_of_an_id_in_the_order_of_the_first() {
        onBoth(store -> {
            store.documents().put("kind", "b", "1");
            store.documents().put("kind", "a", "2");
            store.documents().put("other", "b", "9");
            store.documents().put("kind", "b", "3");
            assertEquals(List.of("b=3", "a=2"), all(store.documents()));
            store.documents().delete("kind", "b");
            assertEquals(List.of("a=2"), all(store.documents()));
        });
    }

    @Test
    void writes_a_large_batch_and_its_deletes() {
        onBoth(store -> {
            Map<String, String> many = new LinkedHashMap<>();
            for (int i = 0; i < 1_203; i++) {
                many.put("id" + i, "{\"n\":" + i + "}");
            }
            store.documents().batch(() -> {
                store.documents().putAll("kind", many);
                store.documents().delete("kind", "id7");
                store.documents().put("kind", "id7", "again");
                store.documents().delete("kind", "id8");
            });
            assertEquals(1_202, all(store.documents()).size());
        });
    }

    @Test
    void forgets_what_a_failed_transaction_wrote() {
        onBoth(store -> {
            assertThrows(
                    IllegalArgumentException.class, () -> store.transactions().join(() -> {
                        store.documents().put("kind", "a", "1");
                        throw new IllegalArgumentException("no");
                    }));
            assertEquals(List.of(), all(store.documents()));
        });
    }

    @Test
    void an_inner_failure_that_was_caught_still_rolls_the_outer_transaction_back() {
        onBoth(store -> {
            assertThrows(IllegalStateException.class, () -> store.transactions().join(() -> {
                store.documents().put("kind", "a", "1");
                assertThrows(IllegalArgumentException.class, () -> failInside(store));
                return null;
            }));
            assertEquals(List.of(), all(store.documents()));
        });
    }

    private static void failInside(Store store) {
        store.transactions().join(() -> {
            throw new IllegalArgumentException("no");
        });
    }

    @Test
    void a_transaction_of_its_own_stays_when_the_outer_one_fails() {
        onBoth(store -> {
            assertThrows(
                    IllegalArgumentException.class, () -> store.transactions().join(() -> {
                        store.transactions().alone(() -> {
                            store.documents().put("kind", "kept", "1");
                            return null;
                        });
                        throw new IllegalArgumentException("no");
                    }));
            assertEquals(List.of("kept=1"), all(store.documents()));
        });
    }
}
