/** Jira's answer to what is set up and what is not. */
package dev.kept.jira.setup;
