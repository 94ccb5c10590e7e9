/** Who is looking, and which projects, issues, comments and commitments that person may see or change. */
package dev.kept.jira.access;
