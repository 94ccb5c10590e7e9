/**
 * The functions that Kept adds to Jira's query language. Its fields are described in the plugin's descriptor and read
 * the issue properties that {@code dev.kept.jira.follow} writes.
 */
package dev.kept.jira.jql;
