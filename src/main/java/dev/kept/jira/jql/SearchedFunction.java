package dev.kept.jira.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.host.FeatureOffException;
import java.util.List;
import java.util.Locale;

/**
 * A function of JQL that is short for clauses on the index, which Jira itself answers. It names {@value #MOST} issues at most, where
 * Jira warns of slow functions; for more it tells the clauses, which have no limit.
 */
abstract class SearchedFunction extends AbstractJqlFunction {

    /** Issues that it stands for at most. */
    static final int MOST = 1_000;

    private final SearchService search;
    private final Texts texts;

    SearchedFunction(SearchService search, Texts texts) {
        this.search = search;
        this.texts = texts;
    }

    /**
     * The clauses that it is short for, or what is wrong with its only argument.
     *
     * @param argument in capitals, without blanks around
     * @param searcher {@code null} for somebody who is not logged in
     * @param overridden whether Jira asks for itself
     */
    abstract Answer<String> clauses(String argument, @Nullable ApplicationUser searcher, boolean overridden);

    /** Checks the argument and that the answer is not too large, and tells the searcher in words what is wrong. */
    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        FeatureOffException.answered(() -> checked(operand, searcher)).fold(fine -> null, refusal -> {
            messages.addErrorMessage(texts.text(refusal));
            return null;
        });
        return messages;
    }

    private Answer<Query> checked(FunctionOperand operand, @Nullable ApplicationUser searcher) {
        return asked(operand, searcher, false).flatMap(clauses -> {
            Query query = parsed(clauses, searcher);
            String most = Integer.toString(MOST);
            return count(query, searcher) > MOST
                    ? Answer.refused(
                            Refusal.invalid("argument", "kept.jql.error.many_issues", getFunctionName(), most, clauses))
                    : Answer.of(query);
        });
    }

    private Answer<String> asked(FunctionOperand operand, @Nullable ApplicationUser searcher, boolean overridden) {
        List<String> arguments = operand.getArgs();
        return arguments.size() == 1
                ? clauses(arguments.get(0).strip().toUpperCase(Locale.ROOT), searcher, overridden)
                : Answer.refused(Refusal.invalid("argument", "kept.jql.error.one_argument", getFunctionName()));
    }

    /** The ids of the issues that the person may see; of all issues when Jira overrides security. */
    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause terminalClause) {
        ApplicationUser searcher = context.getApplicationUser();
        boolean overridden = context.isSecurityOverriden();
        // Jira may ask without having checked; what is wrong stands for nothing.
        return FeatureOffException.answered(
                        () -> asked(operand, searcher, overridden).map(clauses -> found(clauses, searcher, overridden)))
                .fold(
                        issues -> issues.stream()
                                .map(issue -> new QueryLiteral(operand, issue.getId()))
                                .toList(),
                        refusal -> List.of());
    }

    private List<Issue> found(String clauses, @Nullable ApplicationUser searcher, boolean overridden) {
        Query query = parsed(clauses, searcher);
        PagerFilter<?> first = new PagerFilter<>(MOST);
        try {
            return (overridden
                            ? search.searchOverrideSecurity(searcher, query, first)
                            : search.search(searcher, query, first))
                    .getResults();
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search for " + clauses, e);
        }
    }

    private long count(Query query, @Nullable ApplicationUser searcher) {
        try {
            return search.searchCount(searcher, query);
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not count " + query, e);
        }
    }

    private Query parsed(String clauses, @Nullable ApplicationUser searcher) {
        SearchService.ParseResult parsed = search.parseQuery(searcher, clauses);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand " + clauses + ": " + parsed.getErrors());
        }
        return parsed.getQuery();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
