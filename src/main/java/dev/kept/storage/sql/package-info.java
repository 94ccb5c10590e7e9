/**
 * Plain SQL in one of the host's own transactions, for what Active Objects does too dearly: many rows at once, and
 * columns instead of entities. Knows no table and no column by name.
 *
 * <p>What is written here runs on the five databases that Active Objects supports, so it holds to what they agree on: no
 * limit and no offset (ranges of keys instead), no date, no boolean as a literal, every value bound.
 */
package dev.kept.storage.sql;
