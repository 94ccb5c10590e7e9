/** Transparency: what is stated, confirmed and reported before a date. */
package dev.kept.core.measure.disclosure;
