package dev.kept.wiring;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;

/** Whether an administrator of the product asks. */
final class Administrator {

    private Administrator() {}

    /** Administrators and system administrators are alike. */
    static boolean asks(UserManager users) {
        UserKey user = users.getRemoteUserKey();
        return user != null && (users.isAdmin(user) || users.isSystemAdmin(user));
    }
}
