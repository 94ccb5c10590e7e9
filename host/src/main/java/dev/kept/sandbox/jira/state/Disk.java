package dev.kept.sandbox.jira.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.kept.sandbox.host.Documents;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Write-through persistence of the tracker's values as JSON documents. */
public final class Disk {

    /** The mapper of the stored documents: ISO dates, unknown members ignored. */
    public static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Documents documents;

    /** Writes to those documents. */
    public Disk(Documents documents) {
        this.documents = documents;
    }

    void put(String kind, String id, Object value) {
        documents.put(kind, id, write(value));
    }

    <T> void putAll(String kind, Collection<T> values, Function<T, Object> id) {
        documents.batch(() -> values.forEach(value -> put(kind, String.valueOf(id.apply(value)), value)));
    }

    void delete(String kind, String id) {
        documents.delete(kind, id);
    }

    /** A number above that one which nobody has. */
    long next(String name, long above) {
        return documents.next("tracker " + name, above);
    }

    /** Runs work while no other node changes the value; it is given what is stored, where the database is shared. */
    <T, R> R exclusively(String kind, String id, Class<T> type, Function<Optional<T>, R> work) {
        return documents.exclusively(kind, id, json -> work.apply(json.map(text -> read(kind, id, text, type))));
    }

    /** Hears of values that another node stored. */
    <T> void listen(String wanted, Class<T> type, BiConsumer<String, Optional<T>> listener) {
        documents.listen((kind, id, json) -> {
            if (kind.equals(wanted)) {
                listener.accept(id, json.map(text -> read(kind, id, text, type)));
            }
        });
    }

    <T> void each(String kind, Class<T> type, Consumer<T> reader) {
        documents.each(kind, (id, json) -> reader.accept(read(kind, id, json, type)));
    }

    /** Reads a JSON text that this host wrote or accepted before. */
    public static JsonNode tree(String json) {
        return read("json", "text", json, JsonNode.class);
    }

    /** Writes any value as JSON. */
    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getName() + " as JSON", e);
        }
    }

    private static <T> T read(String kind, String id, String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored " + kind + " " + id + " is damaged", e);
        }
    }
}
