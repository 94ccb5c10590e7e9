package dev.kept.link;

import dev.kept.core.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads an answer that came over the application link without trusting its length.
 *
 * <p>The other side is trusted to be who it is, not to be well: one answer without an end must not fill the heap.
 */
public final class BoundedText {

    private BoundedText() {}

    /**
     * The whole text in UTF-8, empty when there is none; {@code null} when it is longer than {@code mostBytes}. No more
     * than that is read, and the stream is closed.
     */
    public static @Nullable String read(@Nullable InputStream stream, int mostBytes) throws IOException {
        if (stream == null) {
            return "";
        }
        try (stream) {
            byte[] bytes = stream.readNBytes(mostBytes + 1);
            return bytes.length > mostBytes ? null : new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
