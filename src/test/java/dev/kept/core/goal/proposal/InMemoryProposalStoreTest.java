package dev.kept.core.goal.proposal;

import dev.kept.contract.ProposalStoreContract;

class InMemoryProposalStoreTest extends ProposalStoreContract {
    private final ProposalStore proposals = new InMemoryProposalStore();

    @Override
    protected ProposalStore proposals() {
        return proposals;
    }
}
