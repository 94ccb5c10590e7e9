package dev.kept.storage.ledger;

import dev.kept.core.rulebook.RequesterName;
import dev.kept.storage.sql.Clause;
import dev.kept.storage.sql.SqlSession;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names commitments were made to, kept beside them so that a type-ahead reads a short table by an index. */
public final class RequesterNames {
    /** More names than anybody has functions; bounds what a type-ahead reads. */
    private static final int MOST_READ = 500;
    /** As many values as every database takes in one statement. */
    private static final int AT_ONCE = 500;

    private static final int MOST_SPELLINGS = 100;

    private RequesterNames() {}

    /**
     * Inserts the names that are not there yet, in order of name, so that two transactions do not wait for each other.
     * When another one inserts the same name first, the unique key fails this one and it is tried again.
     */
    static void remember(SqlSession session, Collection<String> names) {
        List<String> all = names.stream().distinct().sorted().toList();
        for (int first = 0; first < all.size(); first += AT_ONCE) {
            List<String> some = all.subList(first, Math.min(all.size(), first + AT_ONCE));
            Clause among = Clause.where("[SHOWN_NAME]", some);
            Set<String> known = new HashSet<>(session.list(
                    "SELECT [SHOWN_NAME] FROM {REQUESTER_NAME} WHERE " + among.text(),
                    row -> row.getString("SHOWN_NAME"),
                    among.values()));
            some.stream().filter(name -> !known.contains(name)).forEach(name -> insert(session, name));
        }
    }

    /**
     * One by one, and not where the database, blind for capitals or accents, takes the name for one that is there: its
     * unique key would refuse it for ever. New names are few.
     */
    private static void insert(SqlSession session, String name) {
        int alike = session.list(
                        "SELECT COUNT(*) AS [TOTAL] FROM {REQUESTER_NAME} WHERE [SHOWN_NAME] = ?",
                        row -> row.getInt("TOTAL"),
                        name)
                .get(0);
        if (alike == 0) {
            session.insert(
                    "REQUESTER_NAME", List.of(Map.of("SHOWN_NAME", name, "FOLDED_NAME", RequesterName.key(name))));
        }
    }

    /**
     * Names that begin so, in any case, in alphabetical order.
     *
     * @param prefix as it was typed; wildcards in it mean themselves
     * @param limit how many at most, of the first {@value #MOST_READ} that the database finds
     */
    static List<String> like(SqlSession session, String prefix, int limit) {
        String start = RequesterName.key(prefix);
        return session
                .page(
                        "SELECT [SHOWN_NAME] FROM {REQUESTER_NAME} WHERE [FOLDED_NAME] LIKE ? ORDER BY [FOLDED_NAME]",
                        row -> row.getString("SHOWN_NAME"),
                        0,
                        MOST_READ,
                        pattern(start))
                .stream()
                .filter(name -> RequesterName.key(name).startsWith(start))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .limit(limit)
                .toList();
    }

    /** The ways this name was written; at most {@value #MOST_SPELLINGS}. */
    public static List<String> spellings(SqlSession session, String name) {
        return session.page(
                "SELECT [SHOWN_NAME] FROM {REQUESTER_NAME} WHERE [FOLDED_NAME] = ? ORDER BY [ID]",
                row -> row.getString("SHOWN_NAME"),
                0,
                MOST_SPELLINGS,
                RequesterName.key(name));
    }

    /**
     * The wildcards and the usual escape character stand for any one character, because databases do not agree on how to
     * escape them; the caller looks again.
     */
    private static String pattern(String start) {
        return start.replace('%', '_').replace('\\', '_').replace('[', '_') + "%";
    }
}
