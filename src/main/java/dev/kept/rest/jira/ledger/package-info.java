/** Jira's resources for the ledger: out, in, verified, sealed, made anew. */
package dev.kept.rest.jira.ledger;
