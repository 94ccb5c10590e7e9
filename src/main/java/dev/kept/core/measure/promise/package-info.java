/** Reliability: measures over the promise table, and the days that go into it. */
package dev.kept.core.measure.promise;
