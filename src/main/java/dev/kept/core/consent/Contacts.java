package dev.kept.core.consent;

import java.util.Optional;

/** What the host knows about the contacts of business functions: names of its users, and mail addresses. */
public interface Contacts {

    /** Where mail reaches the contact; empty when the contact is neither an active user nor a mail address. */
    Optional<String> address(String contact);

    /** Who acted when the contact answers: the user's key, or else the contact. */
    String actor(String contact);

    /** The key of the active user who has this name; empty when there is none. */
    default Optional<String> userKey(String name) {
        return Optional.empty();
    }
}
