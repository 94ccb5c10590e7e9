package dev.kept.tools.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Coded;
import dev.kept.core.commitment.StepInput;
import dev.kept.rest.Checks;
import dev.kept.rest.Parameter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What may be given for single values: parameters of an address, and what steps ask for. */
final class ParameterSchemas {

    /** A key, unless a parameter of that name says more. */
    ObjectNode ofPath(String name) {
        return Parameter.MEASURE.name().equals(name)
                ? of(Parameter.MEASURE)
                : text().put("maxLength", Checks.LONGEST_KEY);
    }

    ObjectNode of(Parameter parameter) {
        if (parameter instanceof Parameter.DayParameter) {
            return text().put("format", "date");
        } else if (parameter instanceof Parameter.NumberParameter whole) {
            return whole(whole.least(), whole.most()).put("default", whole.otherwise());
        } else if (parameter instanceof Parameter.Words words) {
            return text().put("maxLength", words.longest());
        } else if (parameter instanceof Parameter.ChoiceParameter<?> one) {
            ObjectNode json = codes(one.type());
            return one.otherwise() == null
                    ? json
                    : json.put("default", one.otherwise().code());
        } else if (parameter instanceof Parameter.SortParameter<?> order) {
            String codes = Arrays.stream(order.type().getEnumConstants())
                    .map(Coded::code)
                    .collect(Collectors.joining("|"));
            return text().put("pattern", "^-?(" + codes + ")$")
                    .put("default", order.otherwise().code());
        }
        return text().put("maxLength", ((Parameter.PlaceParameter) parameter).longest());
    }

    ObjectNode of(StepInput<?> input) {
        if (input instanceof StepInput.Day) {
            return text().put("format", "date");
        } else if (input instanceof StepInput.Flag) {
            return Description.object().put("type", "boolean").put("default", false);
        } else if (input instanceof StepInput.Line line) {
            return line.longest() == null ? text() : text().put("maxLength", line.longest());
        } else if (input instanceof StepInput.Lines lines) {
            return text().put("maxLength", lines.longest());
        } else if (input instanceof StepInput.Whole whole) {
            return whole(whole.least(), whole.most());
        } else if (input instanceof StepInput.Amount amount) {
            return Description.object()
                    .put("type", "number")
                    .put("minimum", 0)
                    .put("exclusiveMinimum", true)
                    .put("maximum", (int) amount.most());
        } else if (input instanceof StepInput.OneOf<?> one) {
            return codes(one.type());
        }
        ObjectNode json = Description.object().put("type", "array");
        json.set("items", codes(((StepInput.SomeOf<?>) input).type()));
        return json;
    }

    /** The codes of constants, as they stand in JSON and in addresses. */
    static ObjectNode codes(Class<?> type) {
        ObjectNode json = text();
        for (Object constant : type.getEnumConstants()) {
            json.withArray("enum").add(((Coded) constant).code());
        }
        return json;
    }

    static ObjectNode text() {
        return Description.object().put("type", "string");
    }

    private static ObjectNode whole(int least, int most) {
        return Description.object().put("type", "integer").put("minimum", least).put("maximum", most);
    }
}
