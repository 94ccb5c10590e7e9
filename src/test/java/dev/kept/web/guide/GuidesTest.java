package dev.kept.web.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guides speak of what is there: by the names that stand on the screen, in both languages, with pictures that exist. */
class GuidesTest {
    private static final Path ROOT = Path.of(System.getProperty("kept.basedir", "."));
    private static final Path GUIDES = ROOT.resolve("docs/guide");
    private static final Pattern LABEL = Pattern.compile("(?<![*])\\*([^*]+)\\*(?![*])");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(pictures/([a-z]+\\.png)\\)");

    /** Names of Jira's resolutions, which are Jira's. */
    private static final Set<String> OF_JIRA =
            Set.of("done", "Won’t do", "Duplicate", "fertig", "Wird nicht erledigt", "Duplikat");

    static Stream<Path> guides() throws IOException {
        try (Stream<Path> files = Files.list(GUIDES)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList().stream();
        }
    }

    @Test
    void every_guide_is_there_in_both_languages() throws IOException {
        Set<String> expected = Stream.of(Guide.values())
                .flatMap(guide -> Stream.of(guide.code() + ".en.md", guide.code() + ".de.md"))
                .collect(Collectors.toSet());
        assertEquals(
                expected, guides().map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void what_a_guide_calls_by_name_is_called_so_on_the_screen(Path guide) throws IOException {
        boolean german = guide.toString().endsWith(".de.md");
        ResourceBundle bundle = ResourceBundle.getBundle(
                "i18n.kept",
                german ? Locale.GERMAN : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        Set<String> texts = bundle.keySet().stream()
                .map(bundle::getString)
                .map(text -> text.replace(" …", ""))
                .collect(Collectors.toSet());
        List<String> labels = found(LABEL, guide);
        assertTrue(labels.size() > 1, guide + " names nothing");
        assertEquals(
                List.of(),
                labels.stream()
                        .filter(label -> !texts.contains(label) && !OF_JIRA.contains(label))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void a_guide_is_one_page_with_a_picture(Path guide) throws IOException {
        int words = Files.readString(guide).split("\\s+").length;
        assertTrue(words > 200 && words < 520, guide + " has " + words + " words");
        List<String> pictures = found(PICTURE, guide);
        assertTrue(!pictures.isEmpty(), guide + " shows nothing");
        String descriptor = Files.readString(ROOT.resolve("atlassian-plugin.xml"));
        for (String picture : pictures) {
            assertTrue(Files.exists(GUIDES.resolve("pictures").resolve(picture)), picture);
            assertTrue(descriptor.contains("location=\"/guide/" + picture + "\""), picture + " is not served");
        }
    }

    private static List<String> found(Pattern form, Path guide) throws IOException {
        return form.matcher(Files.readString(guide))
                .results()
                .map((MatchResult one) -> one.group(1).replaceAll("\\s+", " "))
                .toList();
    }
}
