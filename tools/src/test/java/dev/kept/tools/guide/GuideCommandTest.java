package dev.kept.tools.guide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideCommandTest {

    @Test
    void a_picture_is_asked_for_where_the_products_serve_it() {
        assertEquals(
                "<p><img src=\"../../../download/resources/dev.kept.kept:kept-guide/board.png\" alt=\"A board\" /></p>\n",
                GuideCommand.html("![A board](pictures/board.png)"));
    }

    @Test
    void a_table_looks_like_the_products_own() {
        assertEquals(
                "<table class=\"aui\">",
                GuideCommand.html("| a |\n| - |\n| b |").lines().findFirst().orElse(""));
    }

    @Test
    void markup_is_text() {
        assertEquals("<p>&lt;b&gt;bold&lt;/b&gt;</p>\n", GuideCommand.html("<b>bold</b>"));
    }

    @Test
    void guides_and_pictures_are_written_and_nothing_else(@TempDir Path folder) throws IOException {
        Path guides = Files.createDirectories(folder.resolve("docs"));
        Files.createDirectory(guides.resolve("pictures"));
        byte[] picture = {1, 2, 3};
        Files.write(guides.resolve("pictures/a.png"), picture);
        Files.writeString(guides.resolve("reader.en.md"), "# Hello");
        Files.writeString(guides.resolve("notes.txt"), "not for readers");

        Path output = folder.resolve("made");
        GuideCommand.write(guides, output);

        assertEquals("<h1>Hello</h1>\n", Files.readString(output.resolve("reader.en.html")));
        assertArrayEquals(picture, Files.readAllBytes(output.resolve("a.png")));
        try (var made = Files.list(output)) {
            assertEquals(2, made.count());
        }
    }
}
