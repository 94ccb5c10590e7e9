package dev.kept.wiring;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Nullable;

/** Whether an administrator of the product asks. */
final class Administrator {

    private Administrator() {}

    /** The key of whoever asks; {@code null} for nobody. */
    static @Nullable String key(UserManager users) {
        UserKey user = users.getRemoteUserKey();
        return user == null ? null : user.getStringValue();
    }

    /** Administrators and system administrators are alike. */
    static boolean asks(UserManager users) {
        UserKey user = users.getRemoteUserKey();
        return user != null && (users.isAdmin(user) || users.isSystemAdmin(user));
    }
}
