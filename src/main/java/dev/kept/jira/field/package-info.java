/**
 * Kept's custom fields: what they store, show, check and take from forms and REST.
 *
 * <p>There are two values to each field of a promise: what Jira stores, which was typed, and what the ledger holds,
 * which counts. The fields show the latter as soon as there is any.
 */
package dev.kept.jira.field;
