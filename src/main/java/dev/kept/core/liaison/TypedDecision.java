package dev.kept.core.liaison;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.liaison.DecisionRecord.DecisionOption;
import dev.kept.core.liaison.LiaisonDeed.DecisionTaken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A decision as it was typed: each option is a line with its name, and what it means for the business and for IT. */
final class TypedDecision {

    /** Of an option's name, and of what it means for a side. */
    static final int LONGEST_PART = 200;

    /** Name, business, IT, with an equals sign between. */
    private static final int PARTS = 3;

    private static final Pattern EQUALS = Pattern.compile("\\s*=\\s*");

    private TypedDecision() {}

    /**
     * The decision, or the first thing that is wrong with it.
     *
     * @param question in one line
     * @param criterion in one line; empty where nothing was typed, so that the goals' criteria are quoted
     */
    static Answer<LiaisonDeed> of(
            DecidedPromise promise, LocalDate on, String question, TypedLiaison typed, String criterion) {
        String why = criterion.isEmpty() ? quoted(promise.criteria()) : criterion;
        if (why.isEmpty()) {
            return TypedLiaison.wrong(LiaisonField.CRITERION, "kept.decision.error.criterion");
        }
        return options(typed.text(LiaisonField.OPTIONS))
                .flatMap(options -> chosen(typed.text(LiaisonField.CHOSEN), options.size())
                        .map(chosen -> new DecisionTaken(
                                promise.commitment(), on, new DecisionRecord(question, options, chosen, why))));
    }

    /** Whole criteria, as many as there is room for. */
    private static String quoted(List<String> criteria) {
        StringBuilder quoted = new StringBuilder();
        for (String one : criteria) {
            if (quoted.isEmpty()) {
                quoted.append(one);
            } else if (quoted.length() + one.length() < TypedLiaison.LONGEST_WORDS) {
                quoted.append(' ').append(one);
            }
        }
        return quoted.toString();
    }

    private static Answer<List<DecisionOption>> options(String typed) {
        List<DecisionOption> options = new ArrayList<>();
        for (String line :
                typed.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            String[] parts = EQUALS.split(line, -1);
            if (parts.length != PARTS || List.of(parts).contains("")) {
                return TypedLiaison.wrong(LiaisonField.OPTIONS, "kept.decision.error.option", line);
            }
            for (String part : parts) {
                if (part.length() > LONGEST_PART) {
                    return TypedLiaison.wrong(
                            LiaisonField.OPTIONS, "kept.liaison.error.long", Integer.toString(LONGEST_PART));
                }
                if (!TypedLiaison.printable(part)) {
                    return TypedLiaison.wrong(LiaisonField.OPTIONS, "kept.refusal.text.characters");
                }
            }
            options.add(new DecisionOption(parts[0], parts[1], parts[2]));
        }
        boolean choice = options.size() >= DecisionRecord.FEWEST && options.size() <= DecisionRecord.MOST;
        return choice
                ? Answer.of(options)
                : Answer.refused(Refusal.invalid(
                        LiaisonField.OPTIONS.code(),
                        "kept.decision.error.options",
                        Integer.toString(DecisionRecord.FEWEST),
                        Integer.toString(DecisionRecord.MOST)));
    }

    /** The number of the line, from 1. */
    private static Answer<Integer> chosen(String typed, int options) {
        boolean number = typed.matches("[1-9]") && Integer.parseInt(typed) <= options;
        return number
                ? Answer.of(Integer.parseInt(typed) - 1)
                : TypedLiaison.wrong(LiaisonField.CHOSEN, "kept.liaison.error.people", Integer.toString(options));
    }
}
