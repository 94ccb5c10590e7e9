package dev.kept.jira.jql;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.listing.PromiseFilter;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.jira.access.PromiseIssues;

/**
 * {@code promisesTo("Sales")}: promised to that requester, whatever became of it. The name is taken in any
 * spelling.
 */
public final class PromisesTo extends PromiseFunction {

    public PromisesTo(PromiseIssues issues, Texts texts) {
        super(issues, texts);
    }

    @Override
    Answer<PromiseIssues.IssueQuestion> question(String argument) {
        if (argument.isEmpty() || argument.length() > CommitmentTerms.LONGEST_REQUESTER) {
            String most = Integer.toString(CommitmentTerms.LONGEST_REQUESTER);
            return Answer.refused(Refusal.invalid("argument", "kept.jql.error.requester", getFunctionName(), most));
        }
        return RequesterName.of(argument).map(name -> (today, slack) -> new PromiseFilter.MadeTo(name.shown()));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    String tooManyKey() {
        return "kept.jql.error.many_to";
    }
}
