/**
 * Who is looking, and which projects, issues, comments and commitments that person may see or change.
 *
 * <p>Permission is asked once, here: a {@code Viewer} hands out objects such as {@code VisibleIssue}, and whoever holds
 * one need not ask again. Methods that ask nobody say so, and are for jobs and listeners.
 */
package dev.kept.jira.access;
