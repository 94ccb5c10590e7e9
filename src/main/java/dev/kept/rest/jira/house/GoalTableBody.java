package dev.kept.rest.jira.house;

import dev.kept.core.Nullable;
import dev.kept.rest.ManyLines;

/**
 * A table of goals.
 *
 * @param table its text as CSV, the heads in its first line
 */
record GoalTableBody(@ManyLines @Nullable String table) {}
