package dev.kept.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which members of "fields" are wanted: a list of names, "*all", and names with a minus before them. */
record FieldFilter(List<String> names) {

    static final FieldFilter ALL = new FieldFilter(List.of("*all"));

    static FieldFilter of(Optional<String> parameter) {
        return parameter
                .filter(text -> !text.isBlank())
                .map(text -> new FieldFilter(List.of(text.split("\\s*,\\s*"))))
                .orElse(ALL);
    }

    static FieldFilter of(JsonNode names) {
        List<String> list = new ArrayList<>();
        names.forEach(name -> list.add(name.asText()));
        return list.isEmpty() ? ALL : new FieldFilter(list);
    }

    boolean takes(String field) {
        if (names.contains("-" + field)) {
            return false;
        }
        boolean onlyMinus = names.stream().allMatch(name -> name.startsWith("-"));
        return onlyMinus || names.contains("*all") || names.contains("*navigable") || names.contains(field);
    }
}
