package dev.kept.core.liaison;

import java.util.List;

/**
 * What was decided about a promise that was warned of or moved: which choices there were, which was taken, and why.
 *
 * @param question what was to be decided, in one line
 * @param options between {@value #FEWEST} and {@value #MOST}
 * @param chosen index of the one that was taken
 * @param criterion by which it was taken, in one line
 */
public record DecisionRecord(String question, List<DecisionOption> options, int chosen, String criterion) {

    /** Of options: one is no choice. */
    public static final int FEWEST = 2;

    public static final int MOST = 6;

    public DecisionRecord {
        options = List.copyOf(options);
        if (chosen < 0 || chosen >= options.size()) {
            throw new IllegalArgumentException("No such option: " + chosen);
        }
    }

    /** The one that was taken. */
    public DecisionOption taken() {
        return options.get(chosen);
    }

    /** Those that were not. */
    public List<DecisionOption> others() {
        return options.stream().filter(one -> one != taken()).toList();
    }

    /**
     * Something that could have been done.
     *
     * @param name in a few words
     * @param business what the business gains and loses by it
     * @param it what IT gains and loses by it
     */
    public record DecisionOption(String name, String business, String it) {}
}
