package dev.kept.web.admin;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import dev.kept.core.Texts;
import dev.kept.web.LocalFormat;
import dev.kept.web.Zones;
import java.time.Instant;

/** Who changed something last, and when by the reader's clock, as a sentence for administrators. */
public final class LastChange {

    private final Texts texts;
    private final UserManager users;
    private final Zones zones;

    public LastChange(Texts texts, UserManager users, Zones zones) {
        this.texts = texts;
        this.users = users;
        this.zones = zones;
    }

    /**
     * Plain text; somebody whose account is gone has no name.
     *
     * @param at when it was changed
     * @param userKey key of who did
     */
    public String sentence(Instant at, String userKey) {
        return texts.text(
                "kept.weights.last", person(userKey), new LocalFormat(texts).moment(at.atZone(zones.reader())));
    }

    /** What somebody is called now; somebody whose account is gone has no name. */
    public String person(String userKey) {
        UserProfile user = users.getUserProfile(new UserKey(userKey));
        return user == null ? texts.text("kept.weights.someone") : user.getFullName();
    }
}
