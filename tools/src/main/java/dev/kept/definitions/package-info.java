/**
 * Definitions of measures that the plugin does not need: those that a board counts from day cells with other code, so that
 * the two can be held against each other, and those of pillars that have no figure yet. A definition moves into the core
 * when a feature uses it. {@code docs/measures.md} has each with its formula and its worked cases.
 */
package dev.kept.definitions;
