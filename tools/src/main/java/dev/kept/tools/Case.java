package dev.kept.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import java.util.Set;

/**
 * One case of a file. Its inputs decide which measures it is about; its id is only handed back.
 *
 * @param expected what the file says must come out; {@code null} when it does not say
 */
record Case(String id, Fields inputs, @Nullable JsonNode expected) {

    private static final Set<String> PARTS = Set.of("id", "title", "purpose", "inputs", "expected", "note", "source");

    /** Values whose names come from the inputs: all of them must be expected, not only those that happen to be. */
    static final Set<String> NAMED_BY_INPUTS = Set.of(
            "outcomes",
            "lead_days",
            "lead_share_of_promise",
            "renegotiations",
            "drift_days",
            "posterior",
            "coverage",
            "freshness_of_disclosed",
            "fails_by_test",
            "shown",
            "n",
            "gap_measured_minus_perceived");

    static Case read(Fields example) {
        String id = example.text("id");
        Fields named = new Fields("case " + id, example.object()).only(PARTS);
        JsonNode expected = example.has("expected") ? named.in("expected").object() : null;
        return new Case(id, named.in("inputs"), expected);
    }

    /** What comes out, in the shape of what is expected. */
    JsonNode actual() {
        Kind kind = Kinds.of(inputs);
        try {
            return expected == null
                    ? kind.asked().apply(inputs)
                    : shaped(kind.everything().apply(inputs), expected);
        } catch (IllegalArgumentException e) {
            // The core names what it cannot take; the reader checked only that each value is of its kind.
            throw new MalformedException(inputs.place() + ": " + e.getMessage());
        }
    }

    /** What the board is held against: the same, and the means of what each promise has, for a board shows means. */
    JsonNode heldAgainst(JsonNode actual) {
        JsonNode all = Kinds.of(inputs).everything().apply(inputs);
        ObjectNode held = actual.deepCopy();
        for (String name : Answers.MEANS) {
            if (all.has(name)) {
                held.set(name, all.get(name));
            }
        }
        return held;
    }

    /** What ledger, cells and board say of it. */
    BoardAnswers onBoard() {
        return Kinds.of(inputs).onBoard().apply(inputs);
    }

    /** Only what is expected, as deep as it is expected; what is not known is left out and so becomes a difference. */
    private static JsonNode shaped(JsonNode all, JsonNode expected) {
        if (all.isArray() && expected.isArray() && all.size() == expected.size()) {
            ArrayNode shaped = Values.array();
            for (int i = 0; i < all.size(); i++) {
                shaped.add(shaped(all.get(i), expected.get(i)));
            }
            return shaped;
        }
        if (!all.isObject() || !expected.isObject()) {
            return all;
        }
        ObjectNode shaped = Values.object();
        expected.properties().forEach(entry -> {
            String name = entry.getKey();
            JsonNode value = all.get(name);
            if (value != null) {
                shaped.set(name, NAMED_BY_INPUTS.contains(name) ? value : shaped(value, entry.getValue()));
            }
        });
        return shaped;
    }
}
