package dev.kept.core.snapshot;

/** Writes a snapshot's text, which says the same in every language and on every machine. */
public interface SnapshotWriter {

    String text(SnapshotFacts facts);
}
