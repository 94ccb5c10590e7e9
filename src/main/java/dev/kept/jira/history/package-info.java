/** Reads Jira's change history, and the runs that make promises of it. What a run writes is marked as reconstructed. */
package dev.kept.jira.history;
