package dev.kept.core.evidence;

import dev.kept.core.Nullable;
import dev.kept.core.upkeep.Rebuild;

/**
 * Some pieces of a rebuild: states first, then cells. Nothing is remembered between two steps but where the next starts,
 * so that it may be any node that does it, at any time.
 *
 * @param next where the next step starts; {@code null} when everything is done
 * @param seen how many commitments were looked at
 * @param changed how many states, and months of cells, were put right
 */
public record RebuildStep(@Nullable String next, int seen, int changed) {

    private static final int PIECES = 40;
    private static final String STATES = "states:";
    private static final String CELLS = "cells:";

    /** Whether a step can start there. */
    public static boolean startsAt(String from) {
        return from.startsWith(STATES) && from.length() > STATES.length() || from.startsWith(CELLS);
    }

    /** The step that starts there. */
    public static RebuildStep of(Rebuild rebuild, @Nullable String from) {
        String place = from == null ? STATES : from;
        int seen = 0;
        int changed = 0;
        for (int piece = 0; piece < PIECES && place != null; piece++) {
            boolean states = place.startsWith(STATES);
            String rest = place.substring(place.indexOf(':') + 1);
            String start = rest.isEmpty() ? null : rest;
            Rebuild.RebuildPiece done = states ? rebuild.states(start) : rebuild.cells(start);
            seen += states ? done.seen() : 0;
            changed += done.changed();
            if (done.next() != null) {
                place = (states ? STATES : CELLS) + done.next();
            } else {
                place = states ? CELLS : null;
            }
        }
        return new RebuildStep(place, seen, changed);
    }
}
