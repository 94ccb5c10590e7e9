package dev.kept.jira.jql;

import dev.kept.core.Answer;
import dev.kept.core.Texts;
import dev.kept.core.listing.PromiseFilter;
import dev.kept.jira.access.PromiseIssues;

/**
 * {@code promisesInDanger()}: open, the agreed date not over where the requester is, and warned of or given a later
 * date that does not count. Both say that the agreed date will hardly be kept.
 */
public final class PromisesInDanger extends PromiseFunction {

    public PromisesInDanger(PromiseIssues issues, Texts texts) {
        super(issues, texts);
    }

    @Override
    Answer<PromiseIssues.IssueQuestion> question(String argument) {
        return Answer.of((today, slack) -> new PromiseFilter.InDanger(today.minusDays(slack)));
    }
}
