package dev.kept.core.contact;

import java.util.List;

/**
 * What a contact sees.
 *
 * @param functions for which the reader speaks; none for a stranger
 * @param promises the nearest date first
 * @param more whether there are more of them, which are left out
 */
public record ContactPage(List<String> functions, List<ContactPromise> promises, boolean more) {
    public ContactPage {
        functions = List.copyOf(functions);
        promises = List.copyOf(promises);
    }
}
