package dev.kept.core.backfill;

/** One issue that a person should look at, and why. An issue with several reasons stands once for each. */
public record DoubtfulCase(long issueId, String issueKey, DoubtReason reason) {}
