/** Names on commitments that are spellings of one name, and how they are made one on the record. */
package dev.kept.core.spelling;
