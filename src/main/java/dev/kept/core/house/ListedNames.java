package dev.kept.core.house;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.rulebook.RequesterName;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The listed business functions as names for requesters: each spelling of a function's name is that function, and where the
 * house wants only those, a name that is none is refused with the nearest.
 */
public final class ListedNames {

    private static final int MOST_NAMED = 3;
    /** A third of a name may be wrong. */
    private static final int PART = 3;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final List<String> names;
    private final boolean others;

    private ListedNames(List<String> names, boolean others) {
        this.names = names;
        this.others = others;
    }

    public static ListedNames of(List<BusinessFunction> functions, NameRule rule) {
        return new ListedNames(
                functions.stream().map(BusinessFunction::name).toList(),
                rule == NameRule.ANYBODY || functions.isEmpty());
    }

    /** Whether a promise can be made to somebody who is not listed. */
    public boolean takesOthers() {
        return others;
    }

    /** The name by which a promise is made to whom somebody named, or why it is not. */
    public Answer<String> requester(RequesterName typed) {
        Optional<String> listed = names.stream()
                .filter(name -> RequesterName.same(name, typed.shown()))
                .findFirst();
        return others || listed.isPresent()
                ? Answer.of(listed.orElse(typed.shown()))
                : Answer.refused(unknown(typed.shown()));
    }

    private Refusal unknown(String typed) {
        List<String> near = near(typed);
        boolean asked = !near.isEmpty();
        List<String> named = asked ? near : names.stream().limit(MOST_NAMED).toList();
        return Refusal.invalid(
                "requester",
                asked ? "kept.refusal.requester.meant" : "kept.refusal.requester.unlisted",
                typed,
                String.join(", ", named));
    }

    /** The listed names that look like this one, the nearest first; at most {@value #MOST_NAMED}. */
    List<String> near(String typed) {
        String wanted = plain(typed);
        return names.stream()
                .filter(name -> alike(wanted, plain(name)))
                .sorted(Comparator.<String>comparingInt(name -> distance(wanted, plain(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_NAMED)
                .toList();
    }

    /** Whether two names look like spellings or slips of one: for a person to judge. */
    public static boolean alike(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        int shorter = Math.min(first.length(), second.length());
        boolean within = shorter >= PART && (first.contains(second) || second.contains(first));
        return within || distance(first, second) <= Math.max(1, (shorter + 1) / PART);
    }

    /** Without accents, and without signs that are no letters or digits: what people leave out or mix up. */
    private static String plain(String name) {
        String letters = ACCENTS.matcher(Normalizer.normalize(RequesterName.key(name), Normalizer.Form.NFD))
                .replaceAll("");
        StringBuilder kept = new StringBuilder();
        letters.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.isEmpty() ? letters : kept.toString();
    }

    /** How many signs to add, leave out or change (Levenshtein 1966). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
