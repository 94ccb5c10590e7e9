/** Forecast dates and stated confidence against what came, beyond what a board shows. */
package dev.kept.definitions.forecast;
