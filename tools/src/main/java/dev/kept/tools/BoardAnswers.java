package dev.kept.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * What ledger, cells and board say of a case, in the shape of what the definitions say of it.
 *
 * @param values what they say, by the names that the worked examples use
 * @param without names of quantities that no board has, with the reason; a name holds at every depth
 * @param notRun why the case could not be lived on a ledger at all; empty when it was
 */
record BoardAnswers(ObjectNode values, Map<String, String> without, String notRun) {

    BoardAnswers {
        without = Map.copyOf(without);
    }

    static BoardAnswers of(ObjectNode values, Map<String, String> without) {
        return new BoardAnswers(values, without, "");
    }

    static BoardAnswers notRun(String reason) {
        return new BoardAnswers(Values.object(), Map.of(), reason);
    }

    /** The same one level deeper, under that name. */
    BoardAnswers under(String name) {
        ObjectNode deeper = Values.object();
        deeper.set(name, values);
        return new BoardAnswers(deeper, without, notRun);
    }

    /** Both together; not run when one of them was not. */
    BoardAnswers and(BoardAnswers other) {
        ObjectNode all = values.deepCopy();
        for (Map.Entry<String, JsonNode> entry : other.values.properties()) {
            all.set(entry.getKey(), entry.getValue());
        }
        Map<String, String> reasons = new TreeMap<>(without);
        reasons.putAll(other.without);
        return new BoardAnswers(all, reasons, notRun.isEmpty() ? other.notRun : notRun);
    }
}
