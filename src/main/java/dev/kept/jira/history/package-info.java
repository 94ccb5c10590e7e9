/** Reads Jira's change history, and the runs that make promises of it. */
package dev.kept.jira.history;
