package dev.kept.core.partnership;

import dev.kept.core.Answer;
import java.util.List;

/** What the person who is logged in picks from when making a promise. */
public interface PromiseChoices {

    /** The rules for promises to that requester; for anybody when the name is empty. */
    Answer<RulesView> rules(String requester);

    /** Goals whose key or name contains {@code text}, ignoring case; at most 20. */
    Answer<List<GoalView>> goals(String text);

    /** Business functions, and requesters used before, whose name starts with {@code prefix}; at most 20. */
    Answer<List<String>> requesters(String prefix);
}
