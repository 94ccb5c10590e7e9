package dev.kept.wiring;

import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Texts;
import dev.kept.core.backfill.run.Backfills;
import dev.kept.core.evidence.EvidenceDesk;
import dev.kept.core.goal.StrategyPages;
import dev.kept.core.partnership.Partnership;
import dev.kept.rest.RestServices;
import java.util.Optional;

/** Hands Jira's answers to the REST resources when the plugin starts. */
public final class JiraRest {

    public JiraRest(
            Partnership partnership,
            Texts texts,
            UserManager users,
            StrategyPages pages,
            Backfills backfills,
            EvidenceDesk desk) {
        new RestServices(
                        partnership,
                        texts,
                        () -> users.getRemoteUserKey() != null,
                        Optional.of(pages),
                        Optional.of(backfills),
                        Optional.of(desk.evidence()),
                        Optional.of(desk.transfer()))
                .install();
    }
}
