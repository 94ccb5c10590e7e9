package dev.kept.link;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * How single values stand in JSON: constants as their codes, days as {@code 2026-03-01}, instants as
 * {@code 2026-03-01T10:00:00Z}. Our own, because not every version of the products offers Jackson's module for dates.
 */
final class JsonValues extends SimpleModule {
    private static final long serialVersionUID = 1L;

    JsonValues() {
        addSerializer(Coded.class, written(Coded::code));
        addSerializer(LocalDate.class, written(LocalDate::toString));
        addSerializer(Instant.class, written(Instant::toString));
        addDeserializer(LocalDate.class, read("a day", LocalDate::parse));
        addDeserializer(Instant.class, read("an instant", Instant::parse));
        addDeserializer(Double.class, new FiniteNumber());
        addDeserializer(Double.TYPE, new FiniteNumber());
        setDeserializerModifier(new CodeReader());
    }

    private static <T> JsonSerializer<T> written(Function<T, String> text) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(text.apply(value));
            }
        };
    }

    private static <T> JsonDeserializer<T> read(String what, Function<String, T> parse) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                if (!json.hasToken(JsonToken.VALUE_STRING)) {
                    throw new MalformedJsonException("", "not " + what);
                }
                try {
                    return parse.apply(json.getText());
                } catch (DateTimeException e) {
                    throw new MalformedJsonException("", "not " + what, e);
                }
            }
        };
    }

    /** JSON can say {@code 1e999}, with which nothing can be computed. */
    private static final class FiniteNumber extends JsonDeserializer<Double> {
        @Override
        public Double deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonToken token = json.currentToken();
            if (!token.isNumeric() || !Double.isFinite(json.getDoubleValue())) {
                throw new MalformedJsonException("", "not a number");
            }
            return json.getDoubleValue();
        }
    }

    /** A code that this version does not know is {@code null}: the shape says whether it can do without. */
    private static final class CodeReader extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> usual) {
            Object[] constants = type.getRawClass().getEnumConstants();
            return Coded.class.isAssignableFrom(type.getRawClass()) ? new Code(constants) : usual;
        }
    }

    private static final class Code extends JsonDeserializer<Object> {
        private final Object[] constants;

        Code(Object[] constants) {
            this.constants = constants;
        }

        @Override
        public @Nullable Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                throw new MalformedJsonException("", "not a text");
            }
            for (Object constant : constants) {
                if (((Coded) constant).code().equals(json.getText())) {
                    return constant;
                }
            }
            return null;
        }
    }
}
