/** Rounds in which each side puts shared goals in order and guesses the order of the other side. */
package dev.kept.core.ranking;
