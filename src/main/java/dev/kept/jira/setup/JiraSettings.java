package dev.kept.jira.setup;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.settings.HouseSettings;
import dev.kept.core.settings.SettingsKeeper;
import dev.kept.core.settings.SettingsTransfer;
import dev.kept.core.settings.SettingsTransfer.SettingsPlan;
import dev.kept.core.settings.TypedSettings;
import java.util.function.Function;

/** The settings for system administrators alone: they replace what every other page sets. */
public final class JiraSettings implements SettingsKeeper {

    private final UserManager users;
    private final SettingsTransfer transfer;

    public JiraSettings(UserManager users, SettingsTransfer transfer) {
        this.users = users;
        this.transfer = transfer;
    }

    @Override
    public Answer<HouseSettings> now() {
        return allowed(user -> Answer.of(transfer.now()));
    }

    @Override
    public Answer<SettingsPlan> plan(TypedSettings typed) {
        return allowed(user -> Answer.of(transfer.plan(typed)));
    }

    @Override
    public Answer<SettingsPlan> take(TypedSettings typed, String reason) {
        return allowed(user -> transfer.take(typed, reason, user.getStringValue()));
    }

    private <T> Answer<T> allowed(Function<UserKey, Answer<T>> work) {
        UserKey user = users.getRemoteUserKey();
        return user != null && users.isSystemAdmin(user)
                ? work.apply(user)
                : Answer.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "kept.channel.error.system"));
    }
}
