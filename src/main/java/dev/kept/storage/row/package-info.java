/**
 * The commitments' table: how a commitment becomes a row and comes back, and the small text forms its columns hold.
 */
package dev.kept.storage.row;
