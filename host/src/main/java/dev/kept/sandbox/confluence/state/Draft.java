package dev.kept.sandbox.confluence.state;

import org.jspecify.annotations.Nullable;

/**
 * What someone wants a page to say.
 *
 * @param title title of the page
 * @param body storage format
 * @param parentId id of the page above it, or null for the top of the space
 * @param comment what changed; may be empty
 */
public record Draft(String title, String body, @Nullable Long parentId, String comment) {}
