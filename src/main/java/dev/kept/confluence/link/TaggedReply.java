package dev.kept.confluence.link;

import dev.kept.core.Nullable;
import dev.kept.link.TrackerApi.TrackerReply;

/**
 * What Jira answered to one question.
 *
 * @param reply the answer; {@code null} where it is still the one whose tag went out with the question
 * @param tag names this answer; {@code null} where Jira gave none, as an older version of Kept does
 */
record TaggedReply(@Nullable TrackerReply reply, @Nullable String tag) {

    /** Still the answer that is known. */
    static final TaggedReply UNCHANGED = new TaggedReply(null, null);
}
