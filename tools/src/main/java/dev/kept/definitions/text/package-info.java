/** Hints for whoever writes: readability and jargon, never part of a score. */
package dev.kept.definitions.text;
