package dev.kept.rest.jira.contact;

/**
 * Who asks.
 *
 * @param reader the user name in the other product
 * @param language in which the answer is read, as a language tag
 */
record ContactBody(String reader, String language) {}
