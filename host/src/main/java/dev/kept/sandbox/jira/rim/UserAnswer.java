package dev.kept.sandbox.jira.rim;

import com.atlassian.crowd.embedded.api.User;
import dev.kept.sandbox.host.Partial;

/** A user as {@code ApplicationUser} and as the directory's {@code User}. */
record UserAnswer(dev.kept.sandbox.host.User user) {

    String getKey() {
        return user.key();
    }

    String getUsername() {
        return user.name();
    }

    String getName() {
        return user.name();
    }

    String getDisplayName() {
        return user.displayName();
    }

    String getEmailAddress() {
        return user.email();
    }

    boolean isActive() {
        return user.active();
    }

    long getDirectoryId() {
        return 1L;
    }

    Long getId() {
        return Integer.toUnsignedLong(user.key().hashCode());
    }

    User getDirectoryUser() {
        return Partial.of(User.class, this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserAnswer answer && answer.user.key().equals(user.key());
    }

    @Override
    public int hashCode() {
        return user.key().hashCode();
    }

    @Override
    public String toString() {
        return user.name() + "(" + user.key() + ")";
    }
}
