/** Stated confidence against what came. */
package dev.kept.core.measure.forecast;
