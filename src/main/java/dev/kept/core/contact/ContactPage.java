package dev.kept.core.contact;

import dev.kept.core.request.RequestDesk;
import java.util.List;

/**
 * What a contact sees.
 *
 * @param functions for which the reader speaks; none for a stranger
 * @param promises the nearest date first
 * @param more whether there are more of them, which are left out
 * @param goals the open ones that the reader can speak to
 * @param order whether the reader is asked to put shared goals in order
 * @param desk what the reader can ask for, and what became of what was asked
 */
public record ContactPage(
        List<String> functions,
        List<ContactPromise> promises,
        boolean more,
        List<ContactGoal> goals,
        boolean order,
        RequestDesk desk) {
    public ContactPage {
        functions = List.copyOf(functions);
        promises = List.copyOf(promises);
        goals = List.copyOf(goals);
    }

    /** Without goals, of a reader who is not asked for an order and can ask for nothing. */
    public ContactPage(List<String> functions, List<ContactPromise> promises, boolean more) {
        this(functions, promises, more, List.of(), false, RequestDesk.NONE);
    }

    /** The same with these goals. */
    public ContactPage with(List<ContactGoal> asked) {
        return new ContactPage(functions, promises, more, asked, order, desk);
    }

    /** The same with what the reader can ask for and did. */
    public ContactPage with(RequestDesk requests) {
        return new ContactPage(functions, promises, more, goals, order, requests);
    }

    /** The same with whether an order is asked for. */
    public ContactPage asking(boolean forOrder) {
        return new ContactPage(functions, promises, more, goals, forOrder, desk);
    }
}
