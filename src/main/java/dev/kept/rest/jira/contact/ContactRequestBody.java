package dev.kept.rest.jira.contact;

/**
 * A request of a contact's function.
 *
 * @param reader the user name in the other product
 * @param language in which the answer is read, as a language tag
 * @param request its id
 */
record ContactRequestBody(String reader, String language, String request) {}
