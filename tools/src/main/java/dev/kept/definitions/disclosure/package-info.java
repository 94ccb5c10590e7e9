/** Transparency: what was reported before a date, and what changed without a word. */
package dev.kept.definitions.disclosure;
