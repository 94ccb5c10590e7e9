package dev.kept.core.commitment;

/**
 * The issue that carries a commitment, by ids that survive moves and renamed keys.
 *
 * @param restricted whether a security level hides it from some who see the project
 */
public record IssueRef(long issueId, long projectId, boolean restricted) {}
