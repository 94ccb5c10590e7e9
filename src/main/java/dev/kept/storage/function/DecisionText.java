package dev.kept.storage.function;

import dev.kept.core.liaison.DecisionRecord;
import dev.kept.core.liaison.DecisionRecord.DecisionOption;
import dev.kept.core.liaison.LiaisonDeed.DecisionTaken;
import dev.kept.core.promise.CommitmentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision as one text: commitment, question, criterion and the index of what was chosen, a line each, then a line for each
 * option with tabs between its parts. Nothing that is typed holds the end of a line or a tab. Never change the form: rows are
 * sealed.
 */
final class DecisionText {

    private static final String LINE = "\n";
    private static final String TAB = "\t";
    private static final int QUESTION = 1;
    private static final int CRITERION = 2;
    private static final int CHOSEN = 3;
    private static final int OPTIONS = 4;
    private static final int IT = 2;

    private DecisionText() {}

    static String of(DecisionTaken taken) {
        DecisionRecord decision = taken.decision();
        List<String> lines = new ArrayList<>(List.of(
                taken.commitment().value(),
                decision.question(),
                decision.criterion(),
                Integer.toString(decision.chosen())));
        decision.options().forEach(one -> lines.add(String.join(TAB, one.name(), one.business(), one.it())));
        return String.join(LINE, lines);
    }

    static DecisionTaken read(String stored, LocalDate on) {
        List<String> lines = List.of(stored.split(LINE, -1));
        List<DecisionOption> options = lines.subList(OPTIONS, lines.size()).stream()
                .map(line -> line.split(TAB, -1))
                .map(parts -> new DecisionOption(parts[0], parts[1], parts[IT]))
                .toList();
        return new DecisionTaken(
                new CommitmentId(lines.get(0)),
                on,
                new DecisionRecord(
                        lines.get(QUESTION), options, Integer.parseInt(lines.get(CHOSEN)), lines.get(CRITERION)));
    }
}
