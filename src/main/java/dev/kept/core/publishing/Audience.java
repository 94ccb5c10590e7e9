package dev.kept.core.publishing;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who may read what is published, beside being allowed to read the page it stands on.
 *
 * @param groups of the product that shows it, whoever is in one of them; none for everybody
 */
public record Audience(List<String> groups) {

    /** Whoever is logged in and may read the page. */
    public static final Audience EVERYBODY = new Audience(List.of());

    public static final int MOST_GROUPS = 20;
    public static final int LONGEST_GROUP = 255;

    public Audience {
        groups = List.copyOf(groups.stream().sorted().distinct().toList());
    }

    /** The groups that somebody typed, one on each line; refused as the field {@code groups} when none, or too many. */
    public static Answer<Audience> typed(String lines) {
        List<String> names = Stream.of(lines.split("\\R"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) {
            return Answer.refused(Refusal.invalid("groups", "kept.publishing.error.noGroup"));
        }
        if (names.size() > MOST_GROUPS) {
            return Answer.refused(
                    Refusal.invalid("groups", "kept.publishing.error.manyGroups", Integer.toString(MOST_GROUPS)));
        }
        if (names.stream()
                .anyMatch(name -> name.length() > LONGEST_GROUP || name.chars().anyMatch(c -> c < ' '))) {
            return Answer.refused(
                    Refusal.invalid("groups", "kept.publishing.error.longGroup", Integer.toString(LONGEST_GROUP)));
        }
        return Answer.of(new Audience(names));
    }

    public boolean everybody() {
        return groups.isEmpty();
    }

    /** @param in whether the reader is in the group of that name */
    public boolean admits(Predicate<String> in) {
        return everybody() || groups.stream().anyMatch(in);
    }
}
