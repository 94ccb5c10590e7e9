package dev.kept.core.blind;

import java.util.List;
import java.util.Optional;

/** Where rounds keep marks of who answered, as long as they are open. */
public interface Turnout {

    /** The round's key; empty once it was thrown away, and where a round has none. */
    Optional<BallotKey> key(long id);

    /** Whether one of the marks is there. */
    boolean spent(long id, List<String> marks);

    /**
     * Whether somebody has answered.
     *
     * @param names all by which this person is known
     */
    default boolean answered(long id, List<String> names) {
        return key(id).map(key -> spent(id, key.marks(names))).orElse(false);
    }
}
