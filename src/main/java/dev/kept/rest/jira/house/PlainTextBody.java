package dev.kept.rest.jira.house;

import dev.kept.core.Nullable;
import dev.kept.rest.ManyLines;

/**
 * A text to look at. Nothing of it is kept.
 *
 * @param text at most 20,000 characters
 */
record PlainTextBody(@ManyLines @Nullable String text) {}
