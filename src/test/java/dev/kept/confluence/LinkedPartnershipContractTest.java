package dev.kept.confluence;

import dev.kept.confluence.link.LinkedPartnership;
import dev.kept.contract.PartnershipContract;
import dev.kept.core.partnership.Partnership;
import dev.kept.rest.RestHost;

/** Confluence asks Jira: its link on this end, Jira's resources and ledger on the other, and JSON between them. */
class LinkedPartnershipContractTest extends PartnershipContract {

    private final FakeJira link = new FakeJira();
    private final RestHost jira = RestHost.showing(side.partnership);
    private final Partnership partnership = new LinkedPartnership(link.link());

    LinkedPartnershipContractTest() throws Exception {
        link.arriving = path -> {
            RestHost.Reply reply = jira.get(path.substring("/rest/kept/1/".length()));
            link.status = reply.status();
            link.body = reply.text();
        };
    }

    @Override
    protected Partnership partnership() {
        return partnership;
    }

    @Override
    protected void logOut() {
        link.logOut();
    }
}
