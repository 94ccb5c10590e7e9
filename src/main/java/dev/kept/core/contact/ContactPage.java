package dev.kept.core.contact;

import java.util.List;

/**
 * What a contact sees.
 *
 * @param functions for which the reader speaks; none for a stranger
 * @param promises the nearest date first
 * @param more whether there are more of them, which are left out
 * @param order whether the reader is asked to put shared goals in order
 */
public record ContactPage(List<String> functions, List<ContactPromise> promises, boolean more, boolean order) {
    public ContactPage {
        functions = List.copyOf(functions);
        promises = List.copyOf(promises);
    }

    /** Of a reader who is not asked for an order. */
    public ContactPage(List<String> functions, List<ContactPromise> promises, boolean more) {
        this(functions, promises, more, false);
    }

    /** The same with whether an order is asked for. */
    public ContactPage asking(boolean forOrder) {
        return new ContactPage(functions, promises, more, forOrder);
    }
}
