package dev.kept.core.house;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.rulebook.DeliveryRule;
import java.util.List;

/** Reads names that administrators of the host gave, one a line, and those of resolutions and statuses that count as delivered. */
final class DeliveryNames {

    private static final int MOST = 100;
    private static final int LONGEST = 60;

    private DeliveryNames() {}

    static Answer<DeliveryRule> read(String resolutions, String statuses) {
        return names("resolutions", resolutions)
                .flatMap(names -> names("statuses", statuses).map(done -> new DeliveryRule(names, done)));
    }

    /** Each once, in their order; refused by the name of the form's field. */
    static Answer<List<String>> names(String field, String typed) {
        List<String> names = typed.lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.size() > MOST) {
            return refused(field, "kept.rules.error.names.many", Integer.toString(MOST));
        }
        return names.stream()
                .filter(name -> name.length() > LONGEST || !TypedRules.printable(name))
                .findFirst()
                .map(name ->
                        refused(field, "kept.rules.error.names", TypedRules.shown(name), Integer.toString(LONGEST)))
                .orElseGet(() -> Answer.of(names));
    }

    private static Answer<List<String>> refused(String field, String key, String... arguments) {
        return Answer.refused(Refusal.invalid(field, key, arguments));
    }
}
