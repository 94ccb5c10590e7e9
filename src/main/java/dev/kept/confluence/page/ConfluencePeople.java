package dev.kept.confluence.page;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.privacy.PersonNames.PersonDirectory;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Confluence's accounts by their key. Whoever looks for somebody types the name beside it. */
public final class ConfluencePeople implements PersonDirectory {

    private final UserManager users;

    public ConfluencePeople(UserManager users) {
        this.users = users;
    }

    @Override
    public Set<String> namesOf(String keyOrName) {
        UserProfile profile = users.getUserProfile(new UserKey(keyOrName));
        return profile == null
                ? Set.of()
                : Stream.of(keyOrName, profile.getUsername(), profile.getEmail())
                        .filter(name -> name != null && !name.isBlank())
                        .collect(Collectors.toSet());
    }
}
