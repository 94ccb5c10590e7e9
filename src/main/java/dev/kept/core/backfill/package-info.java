/** Rebuilding promises from the history that a tracker kept before Kept was there. */
package dev.kept.core.backfill;
