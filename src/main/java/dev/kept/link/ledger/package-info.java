/** Ledgers as files, and what was found when they were verified, as JSON. */
package dev.kept.link.ledger;
