package dev.kept.core.backfill.run;

import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.Reconstruction;
import java.util.List;

/** Writes rebuilt promises into the ledger. Writing the same ones again adds nothing. */
public interface PromiseImport {

    /**
     * Writes each promise whose issue carries none yet, and passes over the others.
     *
     * @param promises at most 1,000
     * @param source where they were found
     * @return how many were written
     */
    int add(List<Reconstruction> promises, Source source);
}
