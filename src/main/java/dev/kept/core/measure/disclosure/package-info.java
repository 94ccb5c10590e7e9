/** Transparency: what is stated about a promise, and how lately it was confirmed. */
package dev.kept.core.measure.disclosure;
