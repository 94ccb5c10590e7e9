package dev.kept.rest.jira.house;

import dev.kept.core.Nullable;
import dev.kept.rest.ManyLines;

/**
 * What the other product found of goals' pages.
 *
 * @param found one page a line; absent to ask for the pages alone
 */
record FoundPagesBody(@ManyLines @Nullable String found) {}
