package dev.kept.fuzz;

import dev.kept.link.MalformedJsonException;
import dev.kept.link.ledger.LedgerFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody uploads as a ledger: it is read to its end, or a sentence says where it is none. */
public final class LedgerFileTarget {

    private static final Path FILE = file();

    private LedgerFileTarget() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Files.write(FILE, input);
        try {
            new LedgerFile(FILE).pages(page -> true);
        } catch (MalformedJsonException named) {
            named.getMessage();
        }
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("kept-ledger", ".json");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
