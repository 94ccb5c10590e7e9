package dev.kept.storage.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AllTablesTest {

    @Test
    void every_table_of_the_descriptor_is_counted() throws IOException {
        String xml = Files.readString(Path.of(System.getProperty("kept.basedir", "."), "atlassian-plugin.xml"));
        Set<String> named = Pattern.compile("<entity>([^<]+)</entity>")
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertEquals(named, AllTables.ENTITIES.stream().map(Class::getName).collect(Collectors.toSet()));
    }
}
