/** Steps of contacts on their way to the ledger, in one Active Objects table. */
package dev.kept.storage.contact;
