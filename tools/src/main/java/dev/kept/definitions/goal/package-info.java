/** Shared goals: work that points at a living goal. */
package dev.kept.definitions.goal;
