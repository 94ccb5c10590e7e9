package dev.kept.core.commitment;

import dev.kept.core.ledger.Commitment;

/**
 * A step that was taken.
 *
 * @param commitment as the step left it
 * @param anew whether it was written by this call; {@code false} when it had been taken before, and nothing was written
 */
public record Taken(Commitment commitment, boolean anew) {}
