package dev.kept.core.privacy;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * All by which one person is stored: the key of the account, its name, a mail address. Where an account was renamed or
 * anonymised, the earlier ones are among them.
 *
 * @param all none empty, none twice
 */
public record PersonNames(Set<String> all) {

    private static final int MOST = 20;
    private static final int LONGEST = 255;

    public PersonNames {
        all = Set.copyOf(all);
    }

    /** What an account is known by, from what an administrator typed: one a line. */
    public static Answer<PersonNames> read(String typed, PersonDirectory directory) {
        List<String> lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            return Answer.refused(Refusal.invalid("person", "kept.privacy.error.nobody"));
        }
        if (lines.size() > MOST || lines.stream().anyMatch(line -> line.length() > LONGEST)) {
            return Answer.refused(Refusal.invalid("person", "kept.privacy.error.much"));
        }
        Set<String> all = new LinkedHashSet<>(lines);
        lines.forEach(line -> all.addAll(directory.namesOf(line)));
        List.copyOf(all).forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
        return Answer.of(new PersonNames(all));
    }

    /** Whether it is one of them; addresses and names of accounts are the same in capitals. */
    public boolean have(String name) {
        return all.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Those that are mail addresses. */
    public List<String> addresses() {
        return all.stream().filter(name -> name.contains("@")).toList();
    }

    /** The accounts of the product. */
    public interface PersonDirectory {
        /** Key, name and address of the account that has this key or this name; none when there is no such account. */
        Set<String> namesOf(String keyOrName);
    }
}
