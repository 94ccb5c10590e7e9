/** Shared goals in Jira: their strategy pages in Confluence, and the issues that carry their labels. */
package dev.kept.jira.goal;
