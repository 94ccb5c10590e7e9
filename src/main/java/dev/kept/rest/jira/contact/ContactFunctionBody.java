package dev.kept.rest.jira.contact;

/**
 * Who asks of which function.
 *
 * @param reader the user name in the other product
 * @param language in which the answer is read, as a language tag
 * @param function its name, in any spelling
 */
record ContactFunctionBody(String reader, String language, String function) {}
