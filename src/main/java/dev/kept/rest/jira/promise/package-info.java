/** Jira's resources for issues and the promises made on them. */
package dev.kept.rest.jira.promise;
