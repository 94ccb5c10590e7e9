/** Runs that write rebuilt promises: long, stoppable at any moment, and taken up again wherever they were left. */
package dev.kept.core.backfill.run;
