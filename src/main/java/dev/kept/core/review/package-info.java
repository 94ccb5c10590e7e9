/** What a business function and IT talk about when they meet: the agenda of a review, out of the ledger. */
package dev.kept.core.review;
