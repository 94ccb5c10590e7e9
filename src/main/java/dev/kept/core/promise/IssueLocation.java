package dev.kept.core.promise;

/**
 * Where an issue lies, as far as figures care.
 *
 * @param projectId the host's id of its project
 * @param hidden whether a security level (or a comment's) hides it from some who see the project; what is hidden is in
 *     no figure
 */
public record IssueLocation(long projectId, boolean hidden) {}
