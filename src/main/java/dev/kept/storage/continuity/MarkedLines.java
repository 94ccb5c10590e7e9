package dev.kept.storage.continuity;

import dev.kept.core.continuity.ContactTrack;
import dev.kept.storage.sql.Row;
import java.util.Collection;
import java.util.Optional;

/** Finds the lines of one person in a row that records who dealt with a function. */
public final class MarkedLines {

    private MarkedLines() {}

    /** The row's lines when nobody can tell any more which of them are of that person; empty where none is. */
    public static Optional<String> without(Row row, Collection<String> names) {
        ContactTrack track = TrackText.read(row);
        ContactTrack left = track.without(names);
        return left.equals(track) ? Optional.empty() : Optional.ofNullable(TrackText.lines(left));
    }
}
