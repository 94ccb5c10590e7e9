/**
 * The events, in chains, and everything that must change in one transaction with them.
 *
 * <p>A step is one transaction: state read, events inserted, state written, months locked in the order of their keys
 * and computed. It holds with several nodes from the isolation READ COMMITTED on: an event's place in its chain is a
 * unique key, and a month's row is locked before its commitments are read.
 */
package dev.kept.storage.ledger;
