package dev.kept.jira.goal;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Turns what somebody typed into Confluence's query language. Only letters and digits get through, so that nothing
 * typed can change what is asked for.
 */
final class PageQuery {

    private static final int MOST_WORDS = 8;

    private PageQuery() {}

    /** These pages, as far as whoever asks may see them. */
    static String ids(Collection<Long> pages) {
        return pages.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "type = page and id in (", ") order by title"));
    }

    /** Pages whose title has all the words, each at least by its beginning; any page when no word was typed. */
    static String cql(String typed) {
        String words = Arrays.stream(typed.split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> " and title ~ \"" + word + "*\"")
                .collect(Collectors.joining());
        return "type = page" + words + " order by title";
    }
}
