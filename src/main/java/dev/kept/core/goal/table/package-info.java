/** Shared goals as a table: what one would change, all that is wrong with it, and taking it in as a whole. */
package dev.kept.core.goal.table;
