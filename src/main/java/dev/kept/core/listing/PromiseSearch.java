package dev.kept.core.listing;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentId;
import java.util.List;
import java.util.Set;

/** Looks for promises in many projects at once, piece by piece. Knows nobody's permissions. */
public interface PromiseSearch {

    /** How many projects one question may name: what every database takes in one list of values. */
    int MOST_PROJECTS = 500;

    /**
     * A piece of the promises the filter holds for, in order of id. Looks at no more than {@code limit} rows, so a piece may
     * be shorter than that, even empty, and not be the last.
     *
     * @param projects ids of the projects the issues lie in now; at most {@value #MOST_PROJECTS}
     * @param after the piece follows this commitment; {@code null} for the first
     */
    SearchPiece piece(PromiseFilter filter, Set<Long> projects, @Nullable CommitmentId after, int limit);

    /** How many rows there are to look at for that: at least as many as the filter holds for. */
    int rows(PromiseFilter filter, Set<Long> projects);

    /**
     * What was found.
     *
     * @param last where to go on; {@code null} when nothing is left
     */
    record SearchPiece(List<Commitment> found, @Nullable CommitmentId last) {
        public SearchPiece {
            found = List.copyOf(found);
        }
    }
}
