package dev.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every line of the log about a failure has the number of an incident, and none has a name in it. */
class LogLinesTest {
    private static final Path SOURCES = Path.of(System.getProperty("kept.basedir", "."), "src/main/java/dev/kept");
    private static final Pattern FAILURE = Pattern.compile("LOG\\s*\\.(?:warn|error)\\((.*?)\\);", Pattern.DOTALL);
    /** Lines about the product, which no request and no job causes. */
    private static final Set<String> OF_THE_START = Set.of("StartReport.java", "OsgiServices.java");
    /** What is or holds a person's name, or an address. */
    private static final Pattern NAME = Pattern.compile(
            "(?i)user(?!s\\b)|email|address|fullname|displayName|reader\\b|summary|requester|getRpcUrl");

    @Test
    void every_failure_has_an_incident_and_no_name() throws IOException {
        Set<String> wrong = new TreeSet<>();
        int lines = 0;
        for (Path source : sources()) {
            Matcher found = FAILURE.matcher(Files.readString(source));
            while (found.find()) {
                String line = found.group(1);
                lines++;
                if (!line.contains("incident {}") || NAME.matcher(line).find()) {
                    wrong.add(source.getFileName() + ": " + line.replaceAll("\\s+", " "));
                }
            }
        }
        assertTrue(lines > 15, "lines found: " + lines);
        assertEquals(Set.of(), wrong);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !OF_THE_START.contains(path.getFileName().toString()))
                    .toList();
        }
    }
}
