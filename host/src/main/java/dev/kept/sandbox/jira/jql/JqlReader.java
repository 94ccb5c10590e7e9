package dev.kept.sandbox.jira.jql;

import dev.kept.sandbox.jira.jql.Query.Clause;
import dev.kept.sandbox.jira.jql.Query.Operand;
import dev.kept.sandbox.jira.jql.Query.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;

/** Reads the text of a query. */
public final class JqlReader {

    private JqlReader() {}

    /**
     * The query of that text; the empty text means every issue.
     *
     * @throws JqlProblem when it is no query
     */
    public static Query read(String text) {
        JqlLexer lexer = new JqlLexer(CharStreams.fromString(text));
        JqlParser parser = new JqlParser(new CommonTokenStream(lexer));
        Complaint complaint = new Complaint();
        lexer.removeErrorListeners();
        lexer.addErrorListener(complaint);
        parser.removeErrorListeners();
        parser.addErrorListener(complaint);
        JqlParser.QueryContext tree = parser.query();
        List<Query.Sort> order = new ArrayList<>();
        if (tree.orderBy() != null) {
            for (JqlParser.SortContext sort : tree.orderBy().sort()) {
                order.add(new Query.Sort(field(sort.field()), sort.DESC() != null));
            }
        }
        Optional<Clause> where = Optional.ofNullable(tree.either()).map(JqlReader::clause);
        return new Query(text.strip(), where, order);
    }

    private static Clause clause(JqlParser.EitherContext either) {
        List<Clause> parts = either.both().stream().map(JqlReader::clause).toList();
        return parts.size() == 1 ? parts.get(0) : new Query.Or(parts);
    }

    private static Clause clause(JqlParser.BothContext both) {
        List<Clause> parts = both.negation().stream().map(JqlReader::clause).toList();
        return parts.size() == 1 ? parts.get(0) : new Query.And(parts);
    }

    private static Clause clause(JqlParser.NegationContext negation) {
        if (negation instanceof JqlParser.NotContext not) {
            return new Query.Not(clause(not.negation()));
        }
        if (negation instanceof JqlParser.GroupContext group) {
            return clause(group.either());
        }
        JqlParser.TestContext test = (JqlParser.TestContext) negation;
        StringBuilder sign = new StringBuilder();
        for (ParseTree word : test.operator().children) {
            String text = word.getText().equals("!") ? "not" : word.getText();
            sign.append(sign.isEmpty() ? "" : " ").append(text.toLowerCase(Locale.ROOT));
        }
        return new Query.Test(field(test.field()), Operator.of(sign.toString()), operand(test.operand()));
    }

    private static Operand operand(JqlParser.OperandContext operand) {
        if (operand instanceof JqlParser.EmptyContext) {
            return new Query.Empty();
        }
        if (operand instanceof JqlParser.ListContext list) {
            return new Query.Many(
                    list.operand().stream().map(JqlReader::operand).toList());
        }
        if (operand instanceof JqlParser.CallContext call) {
            List<String> arguments = call.arguments() == null
                    ? List.of()
                    : call.arguments().text().stream().map(JqlReader::text).toList();
            return new Query.Call(text(call.text()), arguments);
        }
        return new Query.Value(text(((JqlParser.ValueContext) operand).text()));
    }

    private static String field(JqlParser.FieldContext field) {
        return field.text() == null ? field.getText() : text(field.text());
    }

    /** The word without quotes and back-slashes. */
    private static String text(JqlParser.TextContext text) {
        String raw = text.getText();
        boolean quoted = text.QUOTED() != null || text.SINGLE_QUOTED() != null;
        String inner = quoted ? raw.substring(1, raw.length() - 1) : raw;
        StringBuilder plain = new StringBuilder();
        boolean escaped = false;
        for (char c : inner.toCharArray()) {
            if (escaped) {
                plain.append(
                        switch (c) {
                            case 'n' -> '\n';
                            case 't' -> '\t';
                            default -> c;
                        });
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Turns the first mistake into a sentence. */
    private static final class Complaint extends BaseErrorListener {

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                Object symbol,
                int line,
                int column,
                String message,
                RecognitionException e) {
            String where = " (line " + line + ", character " + (column + 1) + ").";
            if (symbol instanceof Token token && token.getType() == Token.EOF) {
                throw new JqlProblem("Error in the JQL Query: The query ends too early" + where);
            }
            if (symbol instanceof Token token) {
                throw new JqlProblem("Error in the JQL Query: '" + token.getText() + "' is not expected here" + where);
            }
            throw new JqlProblem("Error in the JQL Query: a character cannot be read" + where);
        }
    }
}
