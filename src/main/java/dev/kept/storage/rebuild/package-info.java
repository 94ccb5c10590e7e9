/**
 * Makes rows and cells anew from the ledger, packs old chains away and forgets old months.
 *
 * <p>All of it goes piece by piece, a transaction for each, while people go on working. A piece that another
 * transaction came between is done again; a piece that is done twice changes nothing.
 */
package dev.kept.storage.rebuild;
