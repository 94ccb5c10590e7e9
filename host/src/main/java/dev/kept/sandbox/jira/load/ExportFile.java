package dev.kept.sandbox.jira.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.host.DataFileException;
import dev.kept.sandbox.jira.state.Disk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** A data file: JSON lines in UTF-8, gzip or plain, told apart by their first two bytes. */
final class ExportFile {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final Path path;

    ExportFile(Path path) {
        this.path = path;
    }

    /** Hands every issue to the reader; blank lines are skipped. Any problem names the file and the line. */
    void each(Consumer<JsonNode> reader) {
        int number = 0;
        int issues = 0;
        try (BufferedReader lines = open()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    reader.accept(parse(line));
                    issues++;
                }
            }
        } catch (LineProblem problem) {
            throw new DataFileException(path + ", line " + number + ": " + problem.getMessage());
        } catch (CharacterCodingException e) {
            throw new DataFileException(path + after(number) + ": not UTF-8 text");
        } catch (IOException e) {
            throw new DataFileException(path + after(number) + ": cannot be read (" + e.getMessage() + ")");
        }
        if (issues == 0) {
            throw new DataFileException(path + ": holds no issue");
        }
    }

    private static String after(int line) {
        return line == 0 ? "" : ", after line " + line;
    }

    private static JsonNode parse(String line) {
        try {
            // Some editors put a byte order mark before the first line.
            JsonNode node = Disk.JSON.readTree(line.startsWith("\uFEFF") ? line.substring(1) : line);
            if (!node.isObject()) {
                throw new LineProblem("not a JSON object; each line must hold one issue");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new LineProblem("not valid JSON (" + reason(e) + ")");
        }
    }

    /** Jackson adds where a bracket was opened, in words about its own settings. */
    private static String reason(JsonProcessingException e) {
        return e.getOriginalMessage().replaceFirst(" \\(start marker at .*", "");
    }

    private BufferedReader open() throws IOException {
        if (Files.isDirectory(path) || !Files.isReadable(path)) {
            throw new DataFileException(path + ": no such readable file");
        }
        PushbackInputStream bytes = new PushbackInputStream(Files.newInputStream(path), 2);
        try {
            byte[] start = bytes.readNBytes(2);
            bytes.unread(start);
            boolean gzip = start.length == 2 && (start[0] & 0xff) == GZIP_FIRST && (start[1] & 0xff) == GZIP_SECOND;
            InputStream text = gzip ? new GZIPInputStream(bytes, 1 << 16) : bytes;
            return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }
}
