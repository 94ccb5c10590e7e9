/** Jira's resources for what administrators settle: rules, settings, goals, guides, terms. */
package dev.kept.rest.jira.house;
