package dev.kept.core.spelling;

import dev.kept.core.Answer;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import java.util.List;
import java.util.function.Consumer;

/** Shows names in use and makes spellings of one name one. Asks nobody for permission: callers do. */
public interface SpellingMerges {

    /** All names in use, in the order of their keys. Reads every commitment's name. */
    List<UsedName> used();

    /** What {@link #merge} would do, without doing it. */
    Answer<SpellingMerge> preview(String from, String to);

    /**
     * Corrects the requester of every commitment made to {@code from}, those that are over as well: no figure changes by it.
     * One event a commitment, all in one transaction, so that a name is never half another; what is too much for one is left
     * for the next call. Done again, it finds nothing more to do.
     *
     * @param done is told of each commitment as it is then
     */
    Answer<SpellingMerge> merge(String from, String to, ActorMark actor, Consumer<Commitment> done);
}
