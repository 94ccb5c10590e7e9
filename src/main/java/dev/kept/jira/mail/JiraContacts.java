package dev.kept.jira.mail;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dev.kept.core.Nullable;
import dev.kept.core.consent.Contacts;
import java.util.Optional;
import java.util.regex.Pattern;

/** Contacts as Jira knows them. A user's name comes before a mail address, because a name may look like one. */
public final class JiraContacts implements Contacts {

    /** Enough of an address to try it with, and nothing that could smuggle in a second recipient. */
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+");

    private final UserManager users;

    public JiraContacts(UserManager users) {
        this.users = users;
    }

    /** Where mail reaches the contact. An inactive user gets none, even under a name that looks like an address. */
    @Override
    public Optional<String> address(String contact) {
        @Nullable ApplicationUser user = users.getUserByName(contact);
        if (user != null) {
            return user.isActive()
                    ? Optional.ofNullable(user.getEmailAddress()).filter(JiraContacts::isAddress)
                    : Optional.empty();
        }
        return isAddress(contact) ? Optional.of(contact) : Optional.empty();
    }

    private static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** The user's key, which outlives a change of the name; the contact itself where it is no user's name. */
    @Override
    public String actor(String contact) {
        ApplicationUser user = users.getUserByName(contact);
        return user == null ? contact : user.getKey();
    }

    @Override
    public Optional<String> userKey(String name) {
        return Optional.ofNullable(users.getUserByName(name))
                .filter(ApplicationUser::isActive)
                .map(ApplicationUser::getKey);
    }
}
