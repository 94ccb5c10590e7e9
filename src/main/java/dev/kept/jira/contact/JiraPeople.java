package dev.kept.jira.contact;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dev.kept.core.privacy.PersonNames.PersonDirectory;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jira's accounts, active or not, by their key or their name. */
public final class JiraPeople implements PersonDirectory {

    private final UserManager users;

    public JiraPeople(UserManager users) {
        this.users = users;
    }

    @Override
    public Set<String> namesOf(String keyOrName) {
        return Stream.of(users.getUserByName(keyOrName), users.getUserByKey(keyOrName))
                .filter(Objects::nonNull)
                .flatMap(JiraPeople::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(ApplicationUser user) {
        return Stream.of(user.getKey(), user.getUsername(), user.getEmailAddress())
                .filter(name -> name != null && !name.isBlank());
    }
}
