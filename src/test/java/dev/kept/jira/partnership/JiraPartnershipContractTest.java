package dev.kept.jira.partnership;

import dev.kept.contract.PartnershipContract;
import dev.kept.core.partnership.Partnership;

/** Jira answers from its own ledger. */
class JiraPartnershipContractTest extends PartnershipContract {

    @Override
    protected Partnership partnership() {
        return side.partnership;
    }

    @Override
    protected void logOut() {
        side.jira.user = null;
    }
}
