package dev.kept.core.evidence;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.upkeep.ArchiveState;
import dev.kept.core.upkeep.UpkeepStep;

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

    /**
     * Carries out what the rules of the house say about the years, as far as one request should take. Needs an
     * administrator of the product.
     *
     * @param from where the step before ended; {@code null} for the start
     */
    Answer<UpkeepStep> upkeep(@Nullable String from);

    /** What was forgotten and packed away so far. Needs an administrator of the product. */
    Answer<ArchiveState> archived();
}
