/** The one rule book: what may be promised, by when, to whom, how large, and what counts as delivered or agreed. */
package dev.kept.core.rulebook;
