/** Figures with what they rest on: measures, pillars, verdicts, trends. */
package dev.kept.core.figure;
