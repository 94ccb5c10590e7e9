/** Reliability: what counts as a new date of a promise. */
package dev.kept.core.measure.promise;
