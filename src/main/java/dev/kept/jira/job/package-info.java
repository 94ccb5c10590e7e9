/** How Kept's jobs come into Jira's scheduler and out of it again. */
package dev.kept.jira.job;
