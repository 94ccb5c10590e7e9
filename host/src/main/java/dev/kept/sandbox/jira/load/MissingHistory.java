package dev.kept.sandbox.jira.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.host.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a data file leaves out of its issues' histories, so that nobody takes a part for the whole. Not for several threads. */
final class MissingHistory {

    /** So many issues are named; more of them are counted. */
    private static final int NAMED = 20;

    private final List<String> cut = new ArrayList<>();
    private int cutOff;
    private int without;
    private int issues;

    /** Looks at one line, which has been read without a problem. */
    void look(JsonNode line) {
        issues++;
        without += ChangeLog.in(line) ? 0 : 1;
        ChangeLog log = ChangeLog.of(line);
        if (log.missing() > 0) {
            cutOff++;
            if (cut.size() < NAMED) {
                cut.add(String.format(
                        Locale.ROOT,
                        "%s has %,d of %,d histories",
                        line.path("key").asText(),
                        log.histories().size(),
                        log.total()));
            }
        }
    }

    /** Says what is missing; nothing where everything is there. */
    void say(String file, Progress progress) {
        for (String one : cut) {
            progress.say(
                    file + ": " + one + "; its promise may have another first date than the whole history would tell");
        }
        if (cutOff > cut.size()) {
            progress.say(String.format(
                    Locale.ROOT, "%s: %,d more issues with a part of their history", file, cutOff - cut.size()));
        }
        if (without > 0) {
            progress.say(String.format(
                    Locale.ROOT, "%s: %,d of %,d issues have no change log at all", file, without, issues));
        }
    }
}
