/** What a rate leaves open: intervals, shrinkage over projects, and the judgement that follows from them. */
package dev.kept.core.measure.interval;
