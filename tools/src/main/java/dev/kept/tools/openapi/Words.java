package dev.kept.tools.openapi;

import dev.kept.core.Nullable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The sentences of the description, by key; the head of the file says how keys are made. Each has to be used. */
final class Words {

    private final Properties sentences;
    private final Set<String> unused;

    private Words(Properties sentences) {
        this.sentences = sentences;
        this.unused = new TreeSet<>(sentences.stringPropertyNames());
    }

    static Words read(Path file) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            sentences.load(reader);
        }
        return new Words(sentences);
    }

    /** The sentence; {@code null} when nothing is said. */
    @Nullable
    String orNull(String key) {
        unused.remove(key);
        return sentences.getProperty(key);
    }

    /** The sentence, which has to be there. */
    String get(String key) {
        String sentence = orNull(key);
        if (sentence == null) {
            throw new IllegalStateException("The description of the API has no words for " + key);
        }
        return sentence;
    }

    /** The sentence of the first key, or else of the second, which then has to be there. */
    String get(String key, String otherwise) {
        String sentence = orNull(key);
        return sentence == null ? get(otherwise) : sentence;
    }

    /** Refuses words that nobody asked for: what they spoke of is gone, or they are misspelt. */
    void allUsed() {
        if (!unused.isEmpty()) {
            throw new IllegalStateException(
                    "The description of the API has words for nothing that is there: " + unused);
        }
    }
}
