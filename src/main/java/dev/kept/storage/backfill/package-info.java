/** Runs over history, and how far each is. */
package dev.kept.storage.backfill;
