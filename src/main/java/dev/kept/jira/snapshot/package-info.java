/** Jira's answers about saved boards: who may see them, and when they are saved. */
package dev.kept.jira.snapshot;
