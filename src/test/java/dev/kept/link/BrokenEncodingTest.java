package dev.kept.link;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.link.ledger.LedgerFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenEncodingTest {

    /** Four bytes a sign, as the first ones say, and then the file ends within one. */
    @Test
    void a_file_that_ends_within_a_sign_is_no_ledger(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("ledger.json"), new byte[] {'1', 0, 0, 0, 0, '\n'});
        assertThrows(MalformedJsonException.class, () -> new LedgerFile(file));
    }
}
