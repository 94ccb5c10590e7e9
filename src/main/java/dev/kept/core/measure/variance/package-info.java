/** Why promises were missed, and how many misses a target leaves. */
package dev.kept.core.measure.variance;
