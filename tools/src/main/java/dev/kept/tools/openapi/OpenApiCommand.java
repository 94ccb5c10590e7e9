package dev.kept.tools.openapi;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the description from the compiled resources and the words: the build calls it before the jar is made. */
public final class OpenApiCommand {

    private OpenApiCommand() {}

    /**
     * @param arguments the folder of compiled classes, the file of words, the file to write
     * @throws IllegalStateException when something has no words, or words speak of nothing that is there
     */
    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[2]);
        Files.createDirectories(output.toAbsolutePath().getParent());
        Files.writeString(output, text(Path.of(arguments[0]), Path.of(arguments[1])));
    }

    /** The whole description, the same bytes for the same classes and words. */
    static String text(Path classes, Path words) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return new ObjectMapper()
                        .writer(printer)
                        .writeValueAsString(new Description(new Resources(classes), Words.read(words)).json())
                + "\n";
    }
}
