package dev.kept.rest.jira.contact;

import dev.kept.core.Nullable;
import dev.kept.rest.ManyLines;

/**
 * Something that a contact asks a project for.
 *
 * @param reader the user name in the other product
 * @param language in which the answer is read, as a language tag
 * @param request its id, because it may be sent again
 * @param function in whose name
 * @param project the key of the project that is asked
 * @param need what is needed, in one line
 * @param reason why it matters; {@code null} when nobody said
 * @param day by when, such as 2026-12-18
 */
record ContactAskingBody(
        String reader,
        String language,
        String request,
        String function,
        String project,
        String need,
        @ManyLines @Nullable String reason,
        String day) {}
