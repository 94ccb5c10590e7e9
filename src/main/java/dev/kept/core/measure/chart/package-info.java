/** Signals and noise in a row of figures. */
package dev.kept.core.measure.chart;
