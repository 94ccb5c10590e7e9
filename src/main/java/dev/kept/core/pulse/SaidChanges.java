package dev.kept.core.pulse;

import java.util.List;

/** Knows what each side said that it changed because of a round. Nobody says it for the other side. */
public interface SaidChanges {

    /** The last words of each side about each function, in the order in which they were said. */
    List<ChangeSaid> changes(long round);
}
