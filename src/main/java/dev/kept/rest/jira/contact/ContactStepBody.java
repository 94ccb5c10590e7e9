package dev.kept.rest.jira.contact;

import dev.kept.core.commitment.Step;

/**
 * A step of a contact.
 *
 * @param reader the user name in the other product
 * @param language in which the answer is read, as a language tag
 * @param promise its id
 * @param asked as the promise had it that was seen
 * @param step with its {@code stepId}, because it may be sent again
 */
record ContactStepBody(String reader, String language, String promise, long asked, Step step) {}
