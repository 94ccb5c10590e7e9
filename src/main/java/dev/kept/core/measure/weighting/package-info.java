/** Figures in which not everything counts the same: by age, by any weight, by pillar. */
package dev.kept.core.measure.weighting;
