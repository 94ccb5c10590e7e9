package dev.kept.rest.jira.contact;

import dev.kept.core.Nullable;
import java.util.List;

/**
 * One person's answers. They are counted, and not kept.
 *
 * @param reader the user name in the other product
 * @param language in which the answer is read, as a language tag
 * @param round its number
 * @param members the group of the other product that the reader is in; absent for a contact
 * @param answers one for each of the six questions, in their order
 * @param comment in one line; absent for none
 */
record PulseAnswerBody(
        String reader,
        String language,
        long round,
        @Nullable String members,
        List<PulseStepBody> answers,
        @Nullable String comment) {

    /** @param step from 1, disagree, to 5, agree */
    record PulseStepBody(int step) {}
}
