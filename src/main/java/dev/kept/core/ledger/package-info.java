/**
 * The record: events, the chain of their hashes, what the events of one commitment come to, and the port to where both are kept.
 */
package dev.kept.core.ledger;
