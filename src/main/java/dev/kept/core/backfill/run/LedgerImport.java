package dev.kept.core.backfill.run;

import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.ExistingPromises;
import dev.kept.core.backfill.Reconstruction;
import dev.kept.core.backfill.Reconstruction.HistoryStep;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.ConcurrentAppendException;
import dev.kept.core.ledger.ImportedChain;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentNames;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.House;
import dev.kept.core.rulebook.HouseTerms;
import java.util.List;
import java.util.Set;

/**
 * Writes rebuilt promises into the ledger as whole chains. A rebuilt promise has the name that its issue's first promise
 * always has, so that of two who write it at once, or of a run and a person, one alone can.
 */
public final class LedgerImport implements PromiseImport {

    private static final int FIRST = 1;

    private final LedgerStore ledger;
    private final ExistingPromises existing;
    private final House house;

    public LedgerImport(LedgerStore ledger, ExistingPromises existing, House house) {
        this.ledger = ledger;
        this.existing = existing;
        this.house = house;
    }

    @Override
    public int add(List<Reconstruction> promises, Source source) {
        if (promises.isEmpty()) {
            return 0;
        }
        try {
            return addMissing(promises, source);
        } catch (ConcurrentAppendException e) {
            // Somebody made one of them at the same moment: now it is there, and is passed over.
            return addMissing(promises, source);
        }
    }

    private int addMissing(List<Reconstruction> promises, Source source) {
        Set<Long> taken = existing.among(
                promises.stream().map(promise -> promise.issue().issueId()).toList());
        HouseTerms terms = house.terms();
        List<Addition> chains = promises.stream()
                .filter(promise -> !taken.contains(promise.issue().issueId()))
                .map(promise -> chain(promise, source, terms, house.spelled(promise.requester())))
                .toList();
        return chains.isEmpty() ? 0 : ledger.addMissing(chains);
    }

    private static Addition chain(Reconstruction promise, Source source, HouseTerms house, String requester) {
        CommitmentTerms terms = new CommitmentTerms(requester, promise.firstDate(), promise.size(), Side.IT);
        ImportedChain chain = new ImportedChain(
                promise.issue(), terms, promise.zone(), house.notice(), promise.madeAt(), source.code());
        for (HistoryStep step : promise.steps()) {
            switch (step.kind()) {
                case MOVED -> chain.moved(step.at(), step.newDate());
                case REPORTED -> chain.reported(step.at(), step.reported());
                case DELIVERED -> chain.delivered(step.at());
                case REOPENED -> chain.reopened(step.at());
                case WITHDRAWN -> chain.withdrawn(step.at());
            }
        }
        return chain.as(CommitmentNames.of(house.instance(), promise.issue(), FIRST));
    }
}
