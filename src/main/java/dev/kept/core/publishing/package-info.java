/**
 * Figures of a project for readers without an account in the tracker: who opened them to whom, what is told, and the channel
 * over which the other product reads them. What is told stays as it was told: see {@link dev.kept.core.publishing.Spans}.
 */
package dev.kept.core.publishing;
