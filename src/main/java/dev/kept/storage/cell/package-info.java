/**
 * Day cells by the month, and the boards made of them.
 *
 * <p>A row holds the cells of one month and series as text. It is locked by an update that counts how often it was
 * touched; whoever must not lock it compares that count. Everything here follows from the commitments' table and can be
 * made anew.
 */
package dev.kept.storage.cell;
