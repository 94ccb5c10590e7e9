package dev.kept.core.evidence;

import dev.kept.core.Nullable;
import java.util.List;
import java.util.function.Function;

/** Walks the seals of a project in their order, and finds one that is missing, changed or out of place. */
final class SealChain {

    private static final int PAGE = 2;

    private SealChain() {}

    record SealCheckResult(int seals, @Nullable Difference difference) {}

    /** @param look at each seal that is as it was written; what it finds ends the walk */
    static SealCheckResult walk(SealStore seals, long projectId, Function<Seal, @Nullable Difference> look) {
        int compared = 0;
        String previous = "";
        List<Seal> page;
        do {
            page = seals.seals(projectId, compared, PAGE);
            for (Seal seal : page) {
                Difference found = broken(seal, compared + 1, previous);
                found = found == null ? look.apply(seal) : found;
                if (found != null) {
                    return new SealCheckResult(compared, found);
                }
                compared++;
                previous = seal.hash();
            }
        } while (page.size() == PAGE);
        return new SealCheckResult(compared, null);
    }

    private static @Nullable Difference broken(Seal seal, int number, String previous) {
        if (seal.number() != number || !seal.previousHash().equals(previous)) {
            return Difference.of("kept.evidence.seal.missing", Integer.toString(number));
        }
        return seal.hash().equals(seal.expectedHash())
                ? null
                : Difference.of(
                        "kept.evidence.seal.changed",
                        Integer.toString(number),
                        seal.at().toString());
    }
}
