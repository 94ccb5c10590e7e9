package dev.kept.wiring;

import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Texts;
import dev.kept.core.partnership.ProjectNames;
import dev.kept.jira.partnership.JiraPartnership;
import dev.kept.rest.AdminServices;
import dev.kept.rest.JiraServices;
import dev.kept.rest.RestServices;
import java.util.Optional;

/**
 * Hands Jira's answers to the REST resources when the plugin starts. The descriptor names it as a component of Jira
 * alone; making one is all there is to do with it. The resources are made by the host and find the services by
 * themselves, see {@link RestServices}.
 */
public final class JiraRest {

    public JiraRest(
            JiraPartnership partnership,
            ProjectNames projects,
            Texts texts,
            UserManager users,
            JiraServices inJira,
            AdminServices admin) {
        new RestServices(
                        partnership,
                        projects,
                        texts,
                        () -> users.getRemoteUserKey() != null,
                        () -> Administrator.asks(users),
                        () -> Administrator.key(users),
                        admin,
                        Optional.of(inJira),
                        Optional.empty())
                .install();
    }
}
