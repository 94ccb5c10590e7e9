/**
 * Lists and searches over the commitments' table.
 *
 * <p>Only reads. Who may see what they find is decided by the callers, who ask with the projects and issues of a person
 * or look at each row afterwards.
 */
package dev.kept.storage.search;
