/** Stated confidence and forecast dates against what came. */
package dev.kept.core.measure.forecast;
