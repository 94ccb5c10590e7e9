package dev.kept.sandbox.jira.jql;

import java.util.List;
import java.util.Optional;

/**
 * A parsed query.
 *
 * @param text as it was written
 * @param where empty when every issue is meant
 */
public record Query(String text, Optional<Clause> where, List<Sort> order) {

    /** Copies the list. */
    public Query {
        order = List.copyOf(order);
    }

    /** One field to sort by. */
    public record Sort(String field, boolean descending) {}

    /** A condition. */
    public sealed interface Clause {}

    /** All of them. */
    public record And(List<Clause> clauses) implements Clause {}

    /** One of them. */
    public record Or(List<Clause> clauses) implements Clause {}

    /** Not that one. */
    public record Not(Clause clause) implements Clause {}

    /** A field compared with something. */
    public record Test(String field, Operator operator, Operand operand) implements Clause {}

    /** What a field is compared with. */
    public sealed interface Operand {}

    /** A word, number or date. */
    public record Value(String text) implements Operand {}

    /** {@code EMPTY} or {@code NULL}. */
    public record Empty() implements Operand {}

    /** A list in parentheses. */
    public record Many(List<Operand> operands) implements Operand {}

    /** A function. */
    public record Call(String name, List<String> arguments) implements Operand {}

    /** How a field is compared. */
    public enum Operator {
        EQUALS("="),
        NOT_EQUALS("!="),
        GREATER(">"),
        GREATER_OR_EQUAL(">="),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        LIKE("~"),
        NOT_LIKE("!~"),
        IN("in"),
        NOT_IN("not in"),
        IS("is"),
        IS_NOT("is not");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** As written in a query. */
        public String sign() {
            return sign;
        }

        /** The operator written so. */
        public static Operator of(String sign) {
            for (Operator operator : values()) {
                if (operator.sign.equals(sign)) {
                    return operator;
                }
            }
            throw new IllegalArgumentException("no operator " + sign);
        }
    }
}
