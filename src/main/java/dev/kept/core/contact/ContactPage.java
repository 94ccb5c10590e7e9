package dev.kept.core.contact;

import java.util.List;

/**
 * What a contact sees.
 *
 * @param functions for which the reader speaks; none for a stranger
 * @param promises the nearest date first
 * @param more whether there are more of them, which are left out
 * @param goals the open ones that the reader can speak to
 */
public record ContactPage(
        List<String> functions, List<ContactPromise> promises, boolean more, List<ContactGoal> goals) {
    public ContactPage {
        functions = List.copyOf(functions);
        promises = List.copyOf(promises);
        goals = List.copyOf(goals);
    }

    /** Without goals. */
    public ContactPage(List<String> functions, List<ContactPromise> promises, boolean more) {
        this(functions, promises, more, List.of());
    }

    /** The same with these goals. */
    public ContactPage with(List<ContactGoal> asked) {
        return new ContactPage(functions, promises, more, asked);
    }
}
