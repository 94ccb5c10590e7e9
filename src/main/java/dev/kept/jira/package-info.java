/** Jira's answers to the core's ports: who may see what, the issue fields, the listener, the history. */
package dev.kept.jira;
