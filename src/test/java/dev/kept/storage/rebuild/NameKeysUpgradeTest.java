package dev.kept.storage.rebuild;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.activeobjects.external.ModelVersion;
import dev.kept.sandbox.host.store.Database;
import dev.kept.storage.StorageHost;
import dev.kept.storage.TestDatabases;
import dev.kept.storage.ledger.AoRequester;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names of the version before are found by every spelling afterwards. */
class NameKeysUpgradeTest {

    @Test
    void keys_of_before_are_made_anew_and_names_stay() {
        try (Database database = TestDatabases.h2()) {
            StorageHost host = StorageHost.over(database);
            host.ao().create(AoRequester.class, Map.of("SHOWN_NAME", "Straße\u00a0", "FOLDED_NAME", "straße\u00a0"));
            host.ao().create(AoRequester.class, Map.of("SHOWN_NAME", "Sales", "FOLDED_NAME", "sales"));
            assertEquals(List.of(), host.ledger().requestersLike("STRASSE", 5));

            new NameKeysUpgrade().upgrade(ModelVersion.valueOf("2"), host.ao());

            assertEquals(List.of("Straße\u00a0"), host.ledger().requestersLike("STRASSE", 5));
            assertEquals(List.of("Sales"), host.ledger().requestersLike("sales", 5));
        }
    }
}
