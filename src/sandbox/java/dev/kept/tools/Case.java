package dev.kept.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.Promise;
import dev.kept.core.measure.ParentRule;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One case of a file: a table of promises, or one before and one after a split (example E05).
 *
 * @param expected what the file says must come out; {@code null} when it does not say
 */
record Case(String id, Fields inputs, @Nullable JsonNode expected) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> KEYED_BY_PROMISE =
            Set.of("outcomes", "lead_days", "lead_share_of_promise", "renegotiations", "drift_days");

    static Case read(Fields example) {
        String id = example.text("id");
        Fields named = new Fields("case " + id, example.object());
        JsonNode expected = example.has("expected") ? named.in("expected").object() : null;
        return new Case(id, named.in("inputs"), expected);
    }

    /** What comes out, in the shape of what is expected; empty when the case is not about promises. */
    Optional<ObjectNode> actual() {
        if (inputs.object().has("commitments")) {
            Answers answers = new Answers(PromiseSheet.read(inputs, "commitments"));
            return Optional.of(expected == null ? answers.asked() : shaped(answers.everything(), expected));
        }
        if (inputs.object().path("before").isArray()
                && inputs.object().path("after").isArray()) {
            return Optional.of(expected == null ? split(Answers::asked) : shaped(splitInFull(), expected));
        }
        return Optional.empty();
    }

    private ObjectNode splitInFull() {
        ObjectNode all = split(Answers::everything);
        all.set("under_each_definition", split(Answers::eachDefinition));
        return all;
    }

    private ObjectNode split(Function<Answers, ObjectNode> measures) {
        PromiseSheet before = PromiseSheet.read(inputs, "before");
        PromiseSheet after = PromiseSheet.read(inputs, "after");
        ObjectNode all = JSON.objectNode();
        all.set("before", measures.apply(new Answers(before)));
        all.set("after", measures.apply(new Answers(after)));
        ParentRule rule = new ParentRule(after.table(), parents(before, after));
        ObjectNode node = all.putObject("parent_rule");
        node.set("after_count_rate", Answers.share(rule.rate()));
        node.set("after_size_rate", Answers.number(rule.rateBySize()));
        return all;
    }

    /** A promise's parent is the one it names, or the earlier promise of which its id is {@code <id>-<part>}. */
    private static Function<Promise, String> parents(PromiseSheet before, PromiseSheet after) {
        Set<String> earlier = before.promises().stream().map(Promise::id).collect(Collectors.toSet());
        return promise -> {
            String stem = promise.id().replaceFirst("-[^-]*$", "");
            boolean child = !earlier.contains(promise.id()) && earlier.contains(stem);
            return after.parents().getOrDefault(promise.id(), child ? stem : promise.id());
        };
    }

    /** Only what is expected, as deep as it is expected; what is not known is left out and so becomes a difference. */
    private static ObjectNode shaped(ObjectNode all, JsonNode expected) {
        ObjectNode shaped = JSON.objectNode();
        expected.properties().forEach(entry -> {
            String name = entry.getKey();
            JsonNode value = all.get(name);
            boolean deeper = value instanceof ObjectNode && entry.getValue().isObject();
            if (deeper && !KEYED_BY_PROMISE.contains(name)) {
                shaped.set(name, shaped((ObjectNode) value, entry.getValue()));
            } else if (value != null) {
                shaped.set(name, value);
            }
        });
        return shaped;
    }
}
