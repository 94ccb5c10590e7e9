package dev.kept.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.jira.state.Person;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** People in loaded data beside the people who sign in. */
class NewcomersTest {

    private final Tracker tracker = new Tracker();
    private final Users users = tracker.users;
    private final Newcomers newcomers = new Newcomers(users);

    @Test
    void somebody_new_has_a_name_and_cannot_sign_in() {
        newcomers.introduce(new Person("JIRAUSER10000", "Jane Stranger", true));

        User jane = users.byKey("JIRAUSER10000").orElseThrow();
        assertEquals("Jane Stranger", jane.displayName());
        assertTrue(!jane.maySignIn());
    }

    @Test
    void data_with_the_key_of_somebody_who_signs_in_changes_nothing() {
        newcomers.introduce(new Person("U-admin", "Somebody Else", true));

        assertEquals(tracker.admin, users.byName("admin"));
        assertEquals(tracker.admin, users.byKey("U-admin"));
    }

    @Test
    void data_with_the_name_of_somebody_who_signs_in_gets_another_name() {
        newcomers.introduce(new Person("admin", "Somebody Else", true));

        assertEquals(tracker.admin, users.byName("admin"));
        assertEquals(Optional.of("admin@data"), users.byKey("admin").map(User::name));
    }
}
