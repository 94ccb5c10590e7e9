package dev.kept.rest.jira.ledger;

import dev.kept.rest.ManyLines;

/**
 * What the other product saw.
 *
 * @param seen the last seal of each project: project, number and hash, one a line; left out for none
 */
record WitnessSeenBody(@ManyLines String seen) {}
