/**
 * What may happen once in a cluster: a link used, a reminder sent.
 *
 * <p>Each is a row with a unique column: of several nodes that insert it at once the database lets one through, and the
 * others look again and find it there. No lock is held while a mail goes out or a step is taken.
 */
package dev.kept.storage.once;
