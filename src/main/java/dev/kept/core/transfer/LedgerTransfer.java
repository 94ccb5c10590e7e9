package dev.kept.core.transfer;

import dev.kept.core.Answer;
import java.io.InputStream;

/** Takes a project's ledger from one instance to another. Needs an administrator of the product. */
public interface LedgerTransfer {

    Answer<ProjectExport> export(String projectKey);

    /**
     * Takes in what another instance exported as JSON. Everything is checked before anything is written; doing it twice
     * adds nothing.
     *
     * @param file read once, to its end; not closed
     */
    Answer<ImportReport> importFrom(InputStream file);
}
