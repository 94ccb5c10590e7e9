package dev.kept.sandbox.host.sal;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.host.web.Preferences;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;

/** Time zones: the one a person chose, else the server's. */
final class SalZones implements TimeZoneManager {
    private final Users users;
    private final Preferences preferences;
    private final ZoneId server;

    SalZones(Users users, Preferences preferences, ZoneId server) {
        this.users = users;
        this.preferences = preferences;
        this.server = server;
    }

    @Override
    public TimeZone getUserTimeZone() {
        return zone(users.current());
    }

    @Override
    public TimeZone getUserTimeZone(UserKey userKey) {
        return zone(userKey == null ? Optional.empty() : users.byKey(userKey.getStringValue()));
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone(server);
    }

    private TimeZone zone(Optional<User> user) {
        return TimeZone.getTimeZone(user.flatMap(preferences::zone).orElse(server));
    }
}
