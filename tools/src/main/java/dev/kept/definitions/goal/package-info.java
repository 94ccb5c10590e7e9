/** Shared goals: work that points at a living goal, and whether both sides rank goals alike. */
package dev.kept.definitions.goal;
