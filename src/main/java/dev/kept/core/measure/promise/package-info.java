/** Reliability: what counts as a new date of a promise and how early it came, and what the record says to a new one. */
package dev.kept.core.measure.promise;
