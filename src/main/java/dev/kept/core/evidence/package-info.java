/** Evidence that the ledger is what was written, and that everything made from it still is what it says. */
package dev.kept.core.evidence;
