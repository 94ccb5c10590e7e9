package dev.kept.jira.jql;

import dev.kept.core.Answer;
import dev.kept.core.Texts;
import dev.kept.core.listing.PromiseFilter;
import dev.kept.jira.access.PromiseIssues;

/**
 * {@code promisesWithoutConsent()}: open, with a new date that the requester has not agreed to. Does not depend on the
 * day.
 */
public final class PromisesWithoutConsent extends PromiseFunction {

    public PromisesWithoutConsent(PromiseIssues issues, Texts texts) {
        super(issues, texts);
    }

    @Override
    Answer<PromiseIssues.IssueQuestion> question(String argument) {
        return Answer.of((today, slack) -> new PromiseFilter.WithoutConsent());
    }
}
