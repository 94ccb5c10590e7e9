/** The events, in chains, and everything that must change in one transaction with them. */
package dev.kept.storage.ledger;
