package dev.kept.tools;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * One kind of case, known by the names of its inputs and by nothing else.
 *
 * @param required names that make a case one of this kind
 * @param optional names that may be there as well
 * @param everything all that can be said of such inputs
 * @param asked what a case gets that does not say what it expects
 * @param onBoard the same by way of ledger, cells and board
 */
record Kind(
        Set<String> required,
        Set<String> optional,
        Function<Fields, ObjectNode> everything,
        Function<Fields, ObjectNode> asked,
        Function<Fields, BoardAnswers> onBoard) {

    private static final String NO_PROMISES = "not about promises that a ledger could hold";

    static Kind of(Function<Fields, ObjectNode> measures, String... required) {
        return new Kind(Set.of(required), Set.of(), measures, measures, inputs -> BoardAnswers.notRun(NO_PROMISES));
    }

    Kind orWith(String... names) {
        return new Kind(required, Set.of(names), everything, asked, onBoard);
    }

    Kind unlessExpected(Function<Fields, ObjectNode> less) {
        return new Kind(required, optional, everything, less, onBoard);
    }

    /** Also computed through ledger, cells and board. */
    Kind alsoOnBoard(Function<Fields, BoardAnswers> answers) {
        return new Kind(required, optional, everything, asked, answers);
    }

    /** Whether these are all the names it needs and no others. */
    boolean reads(Set<String> names) {
        Set<String> rest = new HashSet<>(names);
        rest.removeAll(required);
        return names.containsAll(required) && optional.containsAll(rest);
    }
}
