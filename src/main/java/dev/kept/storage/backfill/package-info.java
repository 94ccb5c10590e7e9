/**
 * Runs over history, and how far each is.
 *
 * <p>A run is worked on by whoever holds its lease. Each change of its row locks it and compares the version it was
 * made from, so that of two nodes one goes on and the other is told.
 */
package dev.kept.storage.backfill;
