package dev.kept.rest.jira.ledger;

import dev.kept.rest.Key;

/**
 * What is to be verified.
 *
 * @param project key of the project
 */
record VerificationRequestBody(@Key String project) {}
