package dev.kept.jira.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.host.FeatureOffException;
import dev.kept.jira.access.PromiseIssues;
import java.util.List;
import java.util.Optional;

/**
 * A function of JQL that stands for the issues some promises are on: {@code issue in promisesInDanger()}. Unlike Kept's
 * JQL fields, which read the index, it asks the ledger.
 *
 * <p>Jira asks it first to check its arguments, then, for each search anew, for the issues' ids. A promise on a comment
 * counts for its issue. One object serves all searches of a node at once.
 */
abstract class PromiseFunction extends AbstractJqlFunction {

    private final PromiseIssues issues;
    private final Texts texts;

    PromiseFunction(PromiseIssues issues, Texts texts) {
        this.issues = issues;
        this.texts = texts;
    }

    /** Which promises are meant, or what is wrong with the only argument; it is empty where the function takes none. */
    abstract Answer<PromiseIssues.IssueQuestion> question(String argument);

    /**
     * Checks the argument and that the answer is not too large, and tells the searcher in words what is wrong.
     *
     * @param searcher {@code null} for somebody who is not logged in
     */
    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        refusal(searcher, operand).ifPresent(refusal -> messages.addErrorMessage(texts.text(refusal)));
        return messages;
    }

    /** What is wrong with the function as it was typed; empty when nothing. */
    private Optional<Refusal> refusal(@Nullable ApplicationUser searcher, FunctionOperand operand) {
        int wanted = getMinimumNumberOfExpectedArguments();
        if (operand.getArgs().size() != wanted) {
            String key = wanted == 0 ? "kept.jql.error.no_argument" : "kept.jql.error.one_argument";
            return Optional.of(Refusal.invalid("argument", key, getFunctionName()));
        }
        return FeatureOffException.answered(() -> checked(searcher, operand))
                .fold(fine -> Optional.empty(), Optional::of);
    }

    private Answer<PromiseIssues.IssueQuestion> checked(@Nullable ApplicationUser searcher, FunctionOperand operand) {
        return asked(operand)
                .flatMap(question -> issues.tooMany(question, searcher)
                        ? Answer.<PromiseIssues.IssueQuestion>refused(Refusal.invalid(
                                "argument", tooManyKey(), getFunctionName(), Integer.toString(PromiseIssues.MOST)))
                        : Answer.of(question));
    }

    /** Key of the sentence that says what to do instead when one query cannot take so many. */
    String tooManyKey() {
        return "kept.jql.error.many";
    }

    private Answer<PromiseIssues.IssueQuestion> asked(FunctionOperand operand) {
        List<String> arguments = operand.getArgs();
        return question(arguments.isEmpty() ? "" : arguments.get(0).strip());
    }

    /**
     * The ids of the issues, for the person who searches; of all issues when Jira overrides security, as for its own
     * searches.
     */
    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause terminalClause) {
        // Jira may ask without having checked; what is wrong stands for nothing.
        return FeatureOffException.answered(() -> asked(operand)
                        .map(question ->
                                issues.find(question, context.getApplicationUser(), context.isSecurityOverriden())))
                .fold(
                        ids -> ids.stream()
                                .map(id -> new QueryLiteral(operand, id))
                                .toList(),
                        refusal -> List.of());
    }

    /**
     * How many arguments the function takes: Jira asks for the least, and it is checked here that there are not more.
     */
    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
