package it.kept.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The bill of materials lists what is in the jar beside our own code, no more and no less, under licences we may ship. */
class BillOfMaterialsTest {
    private static final String SHADED = "dev/kept/shaded/numbers/";
    private static final Set<String> LICENCES = Set.of("Apache-2.0");

    @Test
    void it_lists_the_libraries_in_the_jar() throws IOException {
        Set<String> listed = new TreeSet<>();
        for (JsonNode component : bill().get("components")) {
            listed.add(component.get("name").asText());
        }
        Set<String> shaded = BuiltJar.content().names().stream()
                .filter(name -> name.startsWith(SHADED) && name.endsWith(".class"))
                .map(name -> "commons-numbers-" + name.substring(SHADED.length(), name.indexOf('/', SHADED.length())))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(shaded.isEmpty());
        assertEquals(shaded, listed);
    }

    @Test
    void everything_in_it_has_a_licence_that_we_may_ship() throws IOException {
        for (JsonNode component : bill().get("components")) {
            assertEquals(
                    LICENCES,
                    Set.copyOf(component.get("licenses").findValuesAsText("id")),
                    component.get("name").asText());
        }
    }

    private static JsonNode bill() throws IOException {
        String name = BuiltJar.FILE.getFileName().toString().replace(".jar", "-sbom.json");
        Path file = BuiltJar.FILE.resolveSibling(name);
        return new ObjectMapper().readTree(file.toFile());
    }
}
