package dev.kept.wiring;

import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Texts;
import dev.kept.core.health.HealthDesk;
import dev.kept.core.partnership.Partnership;
import dev.kept.core.privacy.PersonDesk;
import dev.kept.link.TrackerApi;
import dev.kept.rest.RestServices;
import java.util.Optional;

/**
 * Hands Confluence's answers to the REST resources when the plugin starts. The descriptor names it as a component of
 * Confluence alone; making one is all there is to do with it.
 */
public final class ConfluenceRest {

    public ConfluenceRest(
            Partnership partnership,
            Texts texts,
            UserManager users,
            TrackerApi jira,
            HealthDesk health,
            PersonDesk people) {
        new RestServices(
                        partnership,
                        texts,
                        () -> users.getRemoteUserKey() != null,
                        () -> Administrator.asks(users),
                        health,
                        people,
                        Optional.empty(),
                        Optional.of(jira))
                .install();
    }
}
