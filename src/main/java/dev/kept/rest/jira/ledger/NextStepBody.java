package dev.kept.rest.jira.ledger;

import dev.kept.core.Nullable;

/**
 * Where work that goes on step by step goes on.
 *
 * @param next as the step before answered it; {@code null} for the first step
 */
record NextStepBody(@Nullable String next) {}
