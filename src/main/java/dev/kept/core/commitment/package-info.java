/** The promise ledger: what was promised, what happened to it, and the rules for both. */
package dev.kept.core.commitment;
