/**
 * Keeps ledger, day cells, goals and weights in Active Objects tables, and hands out values of the core. The only place
 * that sees Active Objects.
 *
 * <p>What every entity here holds to, because five databases must agree: names of two words and at most 20 characters
 * for a table; instants as milliseconds since 1970 UTC; days as text {@code yyyy-MM-dd}, which sorts right; no empty
 * text (it is nothing on Oracle); an index for every column that a query filters by; every value bound; no functions in
 * a query. Entities never leave this package: a getter may ask the database again.
 */
package dev.kept.storage;
