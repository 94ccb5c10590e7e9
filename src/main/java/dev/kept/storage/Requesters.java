package dev.kept.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.java.ao.Query;

/** The names commitments were made to. */
final class Requesters {
    /** More names than anybody has functions; bounds what a type-ahead reads. */
    private static final int MOST_READ = 500;
    private static final int MOST_SPELLINGS = 100;

    private final ActiveObjects ao;

    Requesters(ActiveObjects ao) {
        this.ao = ao;
    }

    void remember(String name) {
        if (ao.count(AoRequester.class, "SHOWN_NAME = ?", name) == 0) {
            ao.create(AoRequester.class, Map.of("SHOWN_NAME", name, "FOLDED_NAME", folded(name)));
        }
    }

    List<String> like(String prefix, int limit) {
        String start = folded(prefix);
        Query query = Query.select()
                .where("FOLDED_NAME LIKE ?", pattern(start))
                .order("FOLDED_NAME")
                .limit(MOST_READ);
        return Arrays.stream(ao.find(AoRequester.class, query))
                .map(AoRequester::getShownName)
                .filter(name -> folded(name).startsWith(start))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .limit(limit)
                .toList();
    }

    /** The ways this name was written, in any case; at most {@value #MOST_SPELLINGS}. */
    List<String> spellings(String name) {
        Query query =
                Query.select().where("FOLDED_NAME = ?", folded(name)).order("ID").limit(MOST_SPELLINGS);
        return Arrays.stream(ao.find(AoRequester.class, query))
                .map(AoRequester::getShownName)
                .toList();
    }

    /**
     * The wildcards and the usual escape character stand for any one character, because databases do not agree on how to
     * escape them; the caller looks again.
     */
    private static String pattern(String start) {
        return start.replace('%', '_').replace('\\', '_').replace('[', '_') + "%";
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
