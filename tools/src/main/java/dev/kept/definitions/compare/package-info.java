/** Figures that others use, taken in for comparison; none is a score of Kept. */
package dev.kept.definitions.compare;
