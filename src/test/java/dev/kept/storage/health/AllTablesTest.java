package dev.kept.storage.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.schema.Table;
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

    /** Whoever moves to another product, or looks into the database, reads what each table is. */
    @Test
    void every_table_is_described() throws IOException {
        StringBuilder docs = new StringBuilder();
        try (Stream<Path> pages = Files.list(Path.of(System.getProperty("kept.basedir", "."), "docs"))) {
            for (Path page : pages.filter(one -> one.toString().endsWith(".md")).toList()) {
                docs.append(Files.readString(page));
            }
        }
        assertEquals(
                List.of(),
                AllTables.ENTITIES.stream()
                        .map(entity -> entity.getAnnotation(Table.class).value())
                        .filter(table -> !docs.toString().contains("`" + table + "`"))
                        .toList());
    }
}
