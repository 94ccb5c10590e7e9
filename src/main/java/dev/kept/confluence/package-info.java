/** Answers of Confluence to the ports: the way to Jira over the application link, and the macros. */
package dev.kept.confluence;
