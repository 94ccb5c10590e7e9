package dev.kept.link;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.kept.core.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.stream.Collectors;

/**
 * Text to shapes and trees, and back. One strict mapper: no duplicate members, nothing after the value, no deep nesting,
 * no number for a text or the other way round. Members that a shape does not know are ignored, so that the other side may
 * be newer.
 *
 * <p>The mapper never changes once it is made, and serves all threads.
 */
public final class Json {

    /** Written into every answer; a member added later does not change it, a changed meaning does. */
    public static final int VERSION = 1;

    /** Our shapes are a few levels deep; deeper ones only cost stack. */
    private static final int DEEPEST = 40;

    private static final JsonMapper MAPPER = mapper();
    private static final ObjectReader TREES =
            MAPPER.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    /** An empty object to put members into. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A shape as a tree. */
    public static JsonNode tree(Object shape) {
        return MAPPER.valueToTree(shape);
    }

    /** A shape or a tree as compact text. */
    public static String text(Object json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A shape that cannot be written: " + json.getClass(), e);
        }
    }

    /** A shape as text that people can read and change, in UTF-8. */
    public static byte[] pretty(Object json) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A shape that cannot be written: " + json.getClass(), e);
        }
    }

    /**
     * Reads one JSON value and nothing else.
     *
     * @throws MalformedJsonException when the text is no JSON, with a message that holds nothing of the text
     */
    public static JsonNode parse(String text) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            if (tree.isMissingNode()) {
                throw new MalformedJsonException("", "empty");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw new MalformedJsonException("", "not JSON", e);
        }
    }

    /**
     * Reads one shape that the other side wrote.
     *
     * @throws MalformedJsonException when the text is no JSON or has not that shape
     */
    public static <T> T read(String text, Class<T> shape) {
        try {
            T read = MAPPER.readValue(text, shape);
            if (read == null) {
                throw new MalformedJsonException("", "null");
            }
            return read;
        } catch (JsonMappingException e) {
            String place = e.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."));
            throw new MalformedJsonException(place, "not what the other side writes", e);
        } catch (JsonProcessingException e) {
            throw new MalformedJsonException("", "not JSON", e);
        }
    }

    /** The value of a member that has to be there. */
    public static <T> T there(String member, @Nullable T value) {
        if (value == null) {
            throw new MalformedJsonException(member, "missing or unknown");
        }
        return value;
    }

    /** Writes to a stream that stays open. */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        return MAPPER.getFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** Reads a stream token by token. */
    public static JsonParser parser(InputStream in) throws IOException {
        return MAPPER.getFactory().createParser(in);
    }

    /** The value that begins at the parser's present token; what comes behind it is for whoever reads on. */
    public static JsonNode next(JsonParser parser) throws IOException {
        return TREES.readTree(parser);
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual, texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .addModule(new JsonValues())
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        return mapper;
    }
}
