package dev.kept.core.evidence;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;

/** What a person may ask of the evidence behind a project's figures. */
public interface Evidence {

    /** Verifies a project's ledger. Needs the permission to administer the project. */
    Answer<Verification> verify(String projectKey);

    /**
     * Makes states and cells anew from the ledger, all that there are, as far as one request should take. Needs an
     * administrator of the product.
     *
     * @param from where the step before ended; {@code null} for the start
     */
    Answer<RebuildStep> rebuild(@Nullable String from);
}
