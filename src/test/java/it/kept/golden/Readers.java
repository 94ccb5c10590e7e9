package it.kept.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What several readers were answered to the same question; those who were answered the same stand together. */
final class Readers {

    private final String question;
    private final Map<String, List<String>> readers = new LinkedHashMap<>();

    Readers(String question) {
        this.question = question;
    }

    void add(String reader, String answer) {
        readers.computeIfAbsent(answer, one -> new ArrayList<>()).add(reader);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(question).append('\n');
        readers.forEach((answer, who) -> text.append("\n== ")
                .append(String.join(", ", who))
                .append('\n')
                .append(answer.strip())
                .append('\n'));
        return text.toString();
    }
}
