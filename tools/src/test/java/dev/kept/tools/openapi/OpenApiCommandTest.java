package dev.kept.tools.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description as it is made of the resources, their shapes and the words. */
class OpenApiCommandTest {

    private static final Path BASE = Path.of(System.getProperty("kept.basedir", "."));
    private static final Path CLASSES = BASE.resolve("target/classes");
    private static final Path WORDS = BASE.resolve("src/main/openapi/words.properties");

    @TempDir
    private Path folder;

    @Test
    void what_is_served_is_what_is_made_of_classes_and_words() throws IOException {
        try (var served = OpenApiCommandTest.class.getResourceAsStream("/openapi/kept-1.json")) {
            assertEquals(
                    new String(served.readAllBytes(), StandardCharsets.UTF_8), OpenApiCommand.text(CLASSES, WORDS));
        }
    }

    @Test
    void an_operation_without_words_is_refused() throws IOException {
        Path words = words(Files.readString(WORDS).replaceAll("(?m)^timeline=.*$", ""));
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> OpenApiCommand.text(CLASSES, words));
        assertTrue(refused.getMessage().endsWith(" timeline"), refused.getMessage());
    }

    @Test
    void words_for_what_is_not_there_are_refused() throws IOException {
        Path words = words(Files.readString(WORDS) + "Commitment.colour=Its colour.\n");
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> OpenApiCommand.text(CLASSES, words));
        assertTrue(refused.getMessage().endsWith("[Commitment.colour]"), refused.getMessage());
    }

    @Test
    void a_member_that_is_left_out_is_not_needed_and_one_that_may_be_null_says_so() throws IOException {
        JsonNode commitment = schemas().at("/Commitment");
        JsonNode listed = schemas().at("/ListedCommitment");
        assertTrue(commitment.at("/properties/parent/nullable").asBoolean());
        assertFalse(commitment.at("/properties/id").has("nullable"));
        assertTrue(commitment.get("required").toString().contains("\"version\""));
        assertFalse(listed.get("properties").has("version"));
        assertFalse(schemas().at("/BackfillRun/required").toString().contains("\"jql\""));
    }

    @Test
    void a_body_has_no_other_members_than_its_own_and_what_they_are_taken_for() throws IOException {
        JsonNode terms = schemas().at("/Terms");
        assertFalse(terms.get("additionalProperties").asBoolean(true));
        assertEquals("[\"requester\",\"date\"]", terms.get("required").toString());
        assertEquals("it", terms.at("/properties/side/default").asText());
        assertEquals(60, terms.at("/properties/requester/maxLength").asInt());
    }

    private Path words(String text) throws IOException {
        return Files.writeString(folder.resolve("words.properties"), text);
    }

    private static JsonNode schemas() throws IOException {
        return new ObjectMapper().readTree(OpenApiCommand.text(CLASSES, WORDS)).at("/components/schemas");
    }
}
