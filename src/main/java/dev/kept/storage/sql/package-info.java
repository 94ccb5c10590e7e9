/**
 * Plain SQL in one of the host's own transactions, for what Active Objects does too dearly: many rows at once, and
 * columns instead of entities. Knows no table and no column by name.
 *
 * <p>What is written here runs on the five databases that Active Objects supports, so it holds to what they agree on: no
 * date, no boolean as a literal, no function in a condition, every value bound. Where they do not agree, for a page of
 * rows and for many rows at once, {@code SqlDialect} has the words of each.
 */
package dev.kept.storage.sql;
