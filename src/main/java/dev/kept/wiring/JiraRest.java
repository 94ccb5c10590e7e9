package dev.kept.wiring;

import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Texts;
import dev.kept.core.backfill.run.Backfills;
import dev.kept.core.evidence.LedgerOperations;
import dev.kept.core.goal.StrategyPages;
import dev.kept.jira.partnership.JiraPartnership;
import dev.kept.rest.JiraServices;
import dev.kept.rest.RestServices;
import java.util.Optional;

/** Hands Jira's answers to the REST resources when the plugin starts. */
public final class JiraRest {

    public JiraRest(
            JiraPartnership partnership,
            Texts texts,
            UserManager users,
            StrategyPages pages,
            Backfills backfills,
            LedgerOperations desk) {
        JiraServices inJira = new JiraServices(
                partnership, partnership, partnership, partnership, pages, backfills, desk.evidence(), desk.transfer());
        new RestServices(
                        partnership,
                        texts,
                        () -> users.getRemoteUserKey() != null,
                        Optional.of(inJira),
                        Optional.empty())
                .install();
    }
}
