/** The functions that Kept adds to Jira's query language. */
package dev.kept.jira.jql;
