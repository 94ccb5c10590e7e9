package dev.kept.web.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every template of these views keeps to, so that it is safe whether or not the host escapes by itself. */
class TemplatesTest {

    private static final Pattern PRINTED = Pattern.compile("\\$!?\\{?([A-Za-z0-9_.-]+)}?");
    private static final Pattern DIRECTIVE = Pattern.compile("#(if|foreach|elseif|set) *\\([^)]*\\)+");

    @Test
    void only_names_ending_in_html_and_texts_of_the_product_are_printed() throws IOException {
        for (Path template : templates()) {
            if (template.getFileName().toString().startsWith("edit-")) {
                continue; // Jira's engine escapes what was typed there
            }
            String text = DIRECTIVE.matcher(Files.readString(template)).replaceAll("");
            PRINTED.matcher(text)
                    .results()
                    .forEach(printed -> assertTrue(
                            printed.group(1).endsWith("Html")
                                    || printed.group(1).startsWith("kept."),
                            template + ": " + printed.group()));
        }
    }

    @Test
    void no_template_of_the_views_holds_a_script_or_a_style() throws IOException {
        for (Path template : templates()) {
            String text = Files.readString(template);
            assertEquals(-1, text.indexOf("<script"), template.toString());
            assertEquals(-1, text.indexOf("style="), template.toString());
            assertEquals(-1, text.indexOf(" on"), template.toString());
        }
    }

    /** Engines that escape by default leave {@code $nameHtml} alone, but not {@code $row.nameHtml}. */
    @Test
    void every_template_says_whether_its_engine_has_to_escape() throws IOException {
        for (Path template : templates()) {
            boolean edits = template.getFileName().toString().startsWith("edit-");
            String first = edits ? "#enable_html_escaping()" : "#disable_html_escaping()";
            assertEquals(first, Files.readAllLines(template).get(0), template.toString());
        }
    }

    @Test
    void no_template_calls_a_method() throws IOException {
        Pattern call = Pattern.compile("\\$!?\\{?[A-Za-z.]+\\(");
        for (Path template : templates()) {
            assertFalse(call.matcher(Files.readString(template)).find(), template.toString());
        }
    }

    /** {@code $row.empty} asks the map itself, whatever it holds under that name. */
    @Test
    void no_member_has_the_name_of_a_maps_own_property() throws IOException {
        Pattern own = Pattern.compile("\\$!?\\{?[A-Za-z.]+\\.(empty|class)\\b");
        for (Path template : templates()) {
            assertFalse(own.matcher(Files.readString(template)).find(), template.toString());
        }
    }

    private static List<Path> templates() throws IOException {
        Path folder = Path.of(System.getProperty("kept.basedir", "."), "src/main/resources/templates/kept");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
