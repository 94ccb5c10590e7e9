package dev.kept.core.partnership;

import dev.kept.core.Answer;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.core.scoreboard.Precedents;
import java.time.LocalDate;
import java.util.List;

/** What the person who is logged in picks from when making a promise. */
public interface PromiseChoices {

    /** The rules for promises to that requester; for anybody when the name is empty. */
    Answer<RulesView> rules(String requester);

    /** Goals whose key or name contains {@code text}, ignoring case; at most 20. */
    Answer<List<GoalView>> goals(String text);

    /**
     * What the record of the issue's project says of the open promise that the issue carries; refused where it carries none.
     */
    Answer<Precedents> precedents(String issueKey);

    /** The same of one that would be made today, for that date. */
    Answer<Precedents> precedents(String issueKey, Side side, SizeBand band, LocalDate date);

    /** Business functions, and requesters used before, whose name starts with {@code prefix}; at most 20. */
    Answer<List<String>> requesters(String prefix);
}
