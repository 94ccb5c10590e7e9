/** Sends to hooks, whose settings belong to those who administer a project; the one place that opens a connection. */
package dev.kept.jira.hook;
