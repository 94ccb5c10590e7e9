/** What the contacts of a business function see and do in the other product, where they have no account with the ledger. */
package dev.kept.core.contact;
