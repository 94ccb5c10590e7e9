package dev.kept.wiring;

import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Texts;
import dev.kept.core.partnership.Partnership;
import dev.kept.core.partnership.ProjectNames;
import dev.kept.link.TrackerApi;
import dev.kept.rest.AdminServices;
import dev.kept.rest.RestServices;
import java.util.Optional;

/**
 * Hands Confluence's answers to the REST resources when the plugin starts. The descriptor names it as a component of
 * Confluence alone; making one is all there is to do with it.
 */
public final class ConfluenceRest {

    public ConfluenceRest(
            Partnership partnership,
            ProjectNames projects,
            Texts texts,
            UserManager users,
            TrackerApi jira,
            AdminServices admin) {
        new RestServices(
                        partnership,
                        projects,
                        texts,
                        () -> users.getRemoteUserKey() != null,
                        () -> Administrator.asks(users),
                        () -> Administrator.key(users),
                        admin,
                        Optional.empty(),
                        Optional.of(jira))
                .install();
    }
}
