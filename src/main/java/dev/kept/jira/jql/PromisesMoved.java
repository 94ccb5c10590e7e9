package dev.kept.jira.jql;

import dev.kept.core.Answer;
import dev.kept.core.Texts;
import dev.kept.core.listing.PromiseFilter;
import dev.kept.jira.access.PromiseIssues;

/**
 * {@code promisesMoved("-30d")}: a new date was named in that time, whether or not the requester agreed. Calendar days,
 * where the requester is; today and the day thirty days ago are both in it.
 */
public final class PromisesMoved extends PromiseFunction {

    public PromisesMoved(PromiseIssues issues, Texts texts) {
        super(issues, texts);
    }

    @Override
    Answer<PromiseIssues.IssueQuestion> question(String argument) {
        return Period.back(argument)
                .map(period -> (today, slack) ->
                        new PromiseFilter.MovedSince(period.from(today).minusDays(slack)));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }
}
