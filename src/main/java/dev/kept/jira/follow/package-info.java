/**
 * Lets promises follow what happens to their issues, and mirrors what came of it into issue properties for JQL. Runs at
 * each event of an issue and, for what the passing of a day changes, by a job.
 */
package dev.kept.jira.follow;
