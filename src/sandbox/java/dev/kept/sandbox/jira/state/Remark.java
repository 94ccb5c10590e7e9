package dev.kept.sandbox.jira.state;

import dev.kept.core.Nullable;
import java.time.Instant;

/** A comment on an issue. */
public record Remark(long id, @Nullable String author, String body, Instant created, Instant updated) {}
