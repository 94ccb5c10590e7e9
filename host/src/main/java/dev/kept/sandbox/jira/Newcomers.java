package dev.kept.sandbox.jira;

import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.jira.state.Person;
import java.util.Locale;
import java.util.Set;

/** Makes people from loaded data known to the tracker. They have names and cannot sign in. */
final class Newcomers {

    private final Users users;

    Newcomers(Users users) {
        this.users = users;
    }

    /** A user who is there already stays as it is, by key and by name: data must not lock anybody out. */
    void introduce(Person person) {
        if (users.byKey(person.key()).isPresent()) {
            return;
        }
        boolean taken = users.byName(person.key()).isPresent();
        String name = (taken ? person.key() + "@data" : person.key()).toLowerCase(Locale.ROOT);
        users.add(new User(person.key(), name, person.displayName(), "", Set.of(), false, false));
    }
}
