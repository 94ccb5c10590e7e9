/** Lists and searches over the commitments' table. */
package dev.kept.storage.search;
