package dev.kept.core.publishing;

import java.time.Instant;

/**
 * That a project's figures are published now.
 *
 * @param projectId the tracker's own id of it
 * @param audience to whom
 * @param since when it was published to them
 */
public record Publication(long projectId, Audience audience, Instant since) {}
