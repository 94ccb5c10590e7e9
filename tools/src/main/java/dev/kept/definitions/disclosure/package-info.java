/** Transparency: what changed without a word. */
package dev.kept.definitions.disclosure;
