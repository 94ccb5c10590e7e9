/** Saved boards, in a table. */
package dev.kept.storage.snapshot;
