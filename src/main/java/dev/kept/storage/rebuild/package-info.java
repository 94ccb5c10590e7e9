/** Makes rows and cells anew from the ledger, packs old chains away and forgets old months. */
package dev.kept.storage.rebuild;
