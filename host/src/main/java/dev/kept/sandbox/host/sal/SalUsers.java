package dev.kept.sandbox.host.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.sal.api.user.UserResolutionException;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.Principal;
import java.util.Optional;

/** SAL's view of the users. */
public final class SalUsers implements UserManager {
    private final Users users;

    public SalUsers(Users users) {
        this.users = users;
    }

    private record Profile(User user) implements UserProfile {
        @Override
        public UserKey getUserKey() {
            return new UserKey(user.key());
        }

        @Override
        public String getUsername() {
            return user.name();
        }

        @Override
        public String getFullName() {
            return user.displayName();
        }

        @Override
        public String getEmail() {
            return user.email();
        }

        @Override
        public URI getProfilePictureUri(int width, int height) {
            return null;
        }

        @Override
        public URI getProfilePictureUri() {
            return null;
        }

        @Override
        public URI getProfilePageUri() {
            return null;
        }
    }

    private static UserProfile profile(Optional<User> user) {
        return user.map(Profile::new).orElse(null);
    }

    private Optional<User> byKey(UserKey key) {
        return key == null ? Optional.empty() : users.byKey(key.getStringValue());
    }

    private Optional<User> byName(String name) {
        return name == null ? Optional.empty() : users.byName(name);
    }

    @Override
    public UserProfile getRemoteUser() {
        return profile(users.current());
    }

    @Override
    public UserKey getRemoteUserKey() {
        return users.current().map(User::key).map(UserKey::new).orElse(null);
    }

    @Override
    @Deprecated
    public String getRemoteUsername(HttpServletRequest request) {
        return users.current().map(User::name).orElse(null);
    }

    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return profile(byName(username));
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return profile(byKey(userKey));
    }

    @Override
    @Deprecated
    public boolean isUserInGroup(String username, String group) {
        return byName(username).filter(user -> user.in(group)).isPresent();
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return byKey(userKey).filter(user -> user.in(group)).isPresent();
    }

    @Override
    @Deprecated
    public boolean isSystemAdmin(String username) {
        return byName(username).filter(User::administrator).isPresent();
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return byKey(userKey).filter(User::administrator).isPresent();
    }

    @Override
    @Deprecated
    public boolean isAdmin(String username) {
        return byName(username).filter(User::administrator).isPresent();
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return byKey(userKey).filter(User::administrator).isPresent();
    }

    @Override
    public boolean isLicensed(UserKey userKey) {
        return byKey(userKey).filter(User::licensed).isPresent();
    }

    @Override
    public boolean isAnonymousAccessEnabled() {
        return true;
    }

    @Override
    public boolean authenticate(String username, String password) {
        return byName(username)
                .filter(User::maySignIn)
                .filter(user -> users.passwordFits(user, password))
                .isPresent();
    }

    @Override
    public Principal resolve(String username) throws UserResolutionException {
        return byName(username).<Principal>map(user -> user::name).orElse(null);
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
        return users.groups().stream()
                .filter(group -> group.startsWith(prefix))
                .skip(startIndex)
                .limit(maxResults)
                .toList();
    }
}
