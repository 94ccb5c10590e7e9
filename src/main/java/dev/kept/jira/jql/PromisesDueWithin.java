package dev.kept.jira.jql;

import dev.kept.core.Answer;
import dev.kept.core.Texts;
import dev.kept.core.listing.PromiseFilter;
import dev.kept.jira.access.PromiseIssues;

/**
 * {@code promisesDueWithin("7d")}: neither delivered nor released, with an agreed date from today to that day, both
 * included. Calendar days, where the requester is.
 */
public final class PromisesDueWithin extends PromiseFunction {

    public PromisesDueWithin(PromiseIssues issues, Texts texts) {
        super(issues, texts);
    }

    @Override
    Answer<PromiseIssues.IssueQuestion> question(String argument) {
        return Period.ahead(argument)
                .map(period -> (today, slack) -> new PromiseFilter.DueBetween(
                        today.minusDays(slack), period.from(today).plusDays(1L + slack)));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }
}
