/** Reads Jira REST issue JSON, one issue per line, into the tracker. */
package dev.kept.sandbox.jira.load;
