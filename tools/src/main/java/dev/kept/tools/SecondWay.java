package dev.kept.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds what ledger, cells and board say of a case against what the definitions say of it. Every value that the
 * definitions give is either compared or named with the reason why no board has it.
 */
final class SecondWay {
    private final BoardAnswers board;
    private final double tolerance;
    private final List<String> agrees = new ArrayList<>();
    private final List<String> differs = new ArrayList<>();
    private final Map<String, String> without = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    private SecondWay(BoardAnswers board, double tolerance) {
        this.board = board;
        this.tolerance = tolerance;
    }

    /** @param id stands before the places of what differs */
    static SecondWay compared(String id, BoardAnswers board, JsonNode definitions, double tolerance) {
        SecondWay way = new SecondWay(board, tolerance);
        if (board.notRun().isEmpty()) {
            way.compare(id, "", board.values(), definitions);
        }
        return way;
    }

    private void compare(String id, String above, JsonNode said, JsonNode definitions) {
        for (Map.Entry<String, JsonNode> entry : definitions.properties()) {
            String name = entry.getKey();
            String place = above + name;
            JsonNode one = said.get(name);
            JsonNode defined = entry.getValue();
            if (one == null) {
                without.put(place, reason(name, place));
            } else if (one.isObject() && defined.isObject() && !Case.NAMED_BY_INPUTS.contains(name)) {
                compare(id, place + ".", one, defined);
            } else {
                List<String> lines = Comparison.differences(id + "." + place, defined, one, tolerance);
                (lines.isEmpty() ? agrees : differs).add(place);
                lines.forEach(line -> differences.add(
                        line.replace(": expected ", ": by the definition ").replace(", got ", ", by the board ")));
            }
        }
    }

    private String reason(String name, String place) {
        String reason = board.without().get(name);
        if (reason == null) {
            throw new IllegalStateException("The board says nothing of " + place + ", and nobody says why");
        }
        return reason;
    }

    /** One line for each value in which the two ways differ. */
    List<String> differences() {
        return differences;
    }

    /** Places of the values that agree. */
    List<String> agrees() {
        return agrees;
    }

    ObjectNode json() {
        ObjectNode node = Values.object();
        if (!board.notRun().isEmpty()) {
            node.put("not_run", board.notRun());
            return node;
        }
        node.set("agrees", Values.texts(agrees));
        node.set("differs", Values.texts(differs));
        ObjectNode reasons = node.putObject("no_such_figure");
        without.forEach(reasons::put);
        return node;
    }
}
