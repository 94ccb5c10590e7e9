package dev.kept.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a request's body, read without trusting its length. */
public final class BodyText {

    private static final int MOST_BYTES = 64 * 1024;

    private BodyText() {}

    /** The body as JSON; an empty object when it is none, which is noted. */
    static JsonNode tree(InputStream stream, Checks checks) {
        JsonNode nothing = JsonNodeFactory.instance.objectNode();
        String text = text(stream, checks);
        if (checks.noted(Body.WHOLE)) {
            return nothing;
        }
        try {
            JsonNode tree = Json.parse(text);
            if (!tree.isObject()) {
                checks.wrong(Body.WHOLE, "kept.rest.invalid.object");
                return nothing;
            }
            return tree;
        } catch (MalformedJsonException e) {
            checks.wrong(Body.WHOLE, "kept.rest.invalid.json");
            return nothing;
        }
    }

    /** The body as it was sent, which may be anything; empty when it is too long or not in UTF-8, which is noted. */
    public static String text(InputStream stream, Checks checks) {
        try {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                checks.wrong(Body.WHOLE, "kept.rest.invalid.bytes", Integer.toString(MOST_BYTES));
                return "";
            }
            ByteBuffer whole = ByteBuffer.wrap(bytes);
            return StandardCharsets.UTF_8.newDecoder().decode(whole).toString();
        } catch (CharacterCodingException e) {
            checks.wrong(Body.WHOLE, "kept.rest.invalid.json");
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException("The body broke off", e);
        }
    }
}
