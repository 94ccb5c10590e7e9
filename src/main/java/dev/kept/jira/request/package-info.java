/** Jira's answers to what business functions ask projects for: to contacts in the other product, and to the project's people. */
package dev.kept.jira.request;
