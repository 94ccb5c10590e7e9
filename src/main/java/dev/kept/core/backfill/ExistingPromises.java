package dev.kept.core.backfill;

/** Knows which issues carry a promise already. */
@FunctionalInterface
public interface ExistingPromises {

    boolean carriesPromise(long issueId);
}
