/** A ledger taken out and taken in. */
package dev.kept.core.transfer;
