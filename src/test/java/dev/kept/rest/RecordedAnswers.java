package dev.kept.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The answers of the API among the golden files. */
final class RecordedAnswers {

    private static final Pattern QUESTION = Pattern.compile("(GET|POST) (/[^\\s?]*)(\\?\\S*)?");
    private static final Pattern SECTION = Pattern.compile(
            "^== (?<readers>.+)\\n(?<status>\\d{3})\\n(?<headers>(?:[\\w-]+: .*\\n)*)\\n?(?<body>(?s:.*?))(?=^== |\\z)",
            Pattern.MULTILINE);

    private RecordedAnswers() {}

    /**
     * One answer.
     *
     * @param file where it is recorded
     * @param path below the API's root, without its query
     * @param type its media type; empty without one
     */
    record Recorded(String file, String method, String path, String readers, int status, String type, String body) {}

    static List<Recorded> all() {
        Path golden = Path.of(System.getProperty("kept.basedir", "."), "src", "test", "resources", "golden");
        try (Stream<Path> files = Files.walk(golden)) {
            List<Recorded> answers = new ArrayList<>();
            files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .forEach(file -> read(golden.relativize(file).toString(), text(file), answers));
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String name, String text, List<Recorded> answers) {
        Matcher question = QUESTION.matcher(text.lines().findFirst().orElse(""));
        if (!question.matches()) {
            return;
        }
        Matcher section = SECTION.matcher(text);
        while (section.find()) {
            answers.add(new Recorded(
                    name,
                    question.group(1),
                    question.group(2),
                    section.group("readers"),
                    Integer.parseInt(section.group("status")),
                    section.group("headers")
                            .lines()
                            .filter(header -> header.startsWith("Content-Type: "))
                            .map(header -> header.substring("Content-Type: ".length()))
                            .findFirst()
                            .orElse(""),
                    section.group("body").strip()));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
