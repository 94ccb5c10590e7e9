/**
 * Lets promises follow what happens to their issues, and mirrors what came of it into issue properties for JQL.
 */
package dev.kept.jira.follow;
