/** Rounds in which both sides say how they feel about each other, and what may be shown of it. */
package dev.kept.core.pulse;
