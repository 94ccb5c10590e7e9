package dev.kept.rest.jira.promise;

import dev.kept.rest.Otherwise;

/**
 * That the contacts are to be asked.
 *
 * @param restricted whether the caller knows that the issue is restricted and that its key leaves the house
 */
record AskBody(@Otherwise("false") boolean restricted) {}
