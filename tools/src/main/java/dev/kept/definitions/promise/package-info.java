/** Reliability: each measure over the promise table as it is defined, and the naive ones it is shown beside. */
package dev.kept.definitions.promise;
