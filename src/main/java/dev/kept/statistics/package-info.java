/** Answers to what the core needs of statistics, by a library that the jar brings along. */
package dev.kept.statistics;
