package dev.kept.wiring;

import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Texts;
import dev.kept.core.backfill.Backfills;
import dev.kept.core.evidence.Evidence;
import dev.kept.core.evidence.LedgerTransfer;
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
            Evidence evidence,
            LedgerTransfer transfer) {
        new RestServices(
                        partnership,
                        texts,
                        () -> users.getRemoteUserKey() != null,
                        Optional.of(pages),
                        Optional.of(backfills),
                        Optional.of(evidence),
                        Optional.of(transfer))
                .install();
    }
}
