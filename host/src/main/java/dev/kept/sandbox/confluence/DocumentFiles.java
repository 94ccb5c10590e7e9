package dev.kept.sandbox.confluence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.kept.sandbox.confluence.state.WikiFiles;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiSpace;
import dev.kept.sandbox.host.Documents;
import dev.kept.sandbox.host.Json;
import java.util.function.Consumer;

/** Keeps spaces and pages as JSON documents. */
final class DocumentFiles implements WikiFiles {

    private static final String SPACE = "space";
    private static final String PAGE = "page";
    private static final ObjectMapper MAPPER = Json.MAPPER.copy().registerModule(new JavaTimeModule());

    private final Documents documents;

    DocumentFiles(Documents documents) {
        this.documents = documents;
    }

    @Override
    public void spaces(Consumer<WikiSpace> each) {
        documents.each(SPACE, (id, json) -> each.accept(read(json, WikiSpace.class)));
    }

    @Override
    public void pages(Consumer<WikiPage> each) {
        documents.each(PAGE, (id, json) -> each.accept(read(json, WikiPage.class)));
    }

    @Override
    public void save(WikiSpace space) {
        documents.put(SPACE, space.key(), write(space));
    }

    @Override
    public void save(WikiPage page) {
        documents.put(PAGE, Long.toString(page.id()), write(page));
    }

    @Override
    public void delete(WikiPage page) {
        documents.delete(PAGE, Long.toString(page.id()));
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored " + type.getSimpleName() + " cannot be read", e);
        }
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "cannot be stored: " + value.getClass().getSimpleName(), e);
        }
    }
}
