package dev.kept.sandbox.jira.jql;

import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.jira.jql.Query.Operand;
import dev.kept.sandbox.jira.jql.Query.Operator;
import dev.kept.sandbox.jira.state.IssueLink;
import dev.kept.sandbox.jira.state.State;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Turns the conditions of one query into predicates over index entries, and gathers every mistake on the way. */
final class Conditions {

    private final SearchFields fields;
    private final Moments moments;
    private final JqlFunctions functions;
    private final Users users;
    private final Asker asker;
    private final State state;
    private final List<String> mistakes = new ArrayList<>();

    Conditions(SearchFields fields, Moments moments, JqlFunctions functions, Users users, Asker asker, State state) {
        this.fields = fields;
        this.moments = moments;
        this.functions = functions;
        this.users = users;
        this.asker = asker;
        this.state = state;
    }

    /** Throws when a mistake was found. */
    void complain() {
        if (!mistakes.isEmpty()) {
            throw new JqlProblem(mistakes);
        }
    }

    Predicate<IndexEntry> predicate(Query.Clause clause) {
        if (clause instanceof Query.And and) {
            return and.clauses().stream().map(this::predicate).reduce(entry -> true, Predicate::and);
        }
        if (clause instanceof Query.Or or) {
            return or.clauses().stream().map(this::predicate).reduce(entry -> false, Predicate::or);
        }
        if (clause instanceof Query.Not not) {
            return predicate(not.clause()).negate();
        }
        try {
            return test((Query.Test) clause);
        } catch (JqlProblem problem) {
            mistakes.addAll(problem.messages());
            return entry -> false;
        }
    }

    private Predicate<IndexEntry> test(Query.Test test) {
        SearchField field = fields.find(test.field());
        Operator operator = test.operator();
        if (!field.kind().takes(operator)) {
            throw new JqlProblem(
                    "The operator '" + operator.sign() + "' is not supported by the '" + test.field() + "' field.");
        }
        if (test.operand() instanceof Query.Empty) {
            return empty(field, operator);
        }
        if (operator == Operator.IS || operator == Operator.IS_NOT) {
            throw new JqlProblem("The operator '" + operator.sign() + "' only takes EMPTY, in the clause for '"
                    + test.field() + "'.");
        }
        boolean many = operator == Operator.IN || operator == Operator.NOT_IN;
        if (!many && test.operand() instanceof Query.Many) {
            throw new JqlProblem("Operator '" + operator.sign() + "' does not support a list, in the clause for '"
                    + test.field() + "'.");
        }
        if (many && test.operand() instanceof Query.Value) {
            throw new JqlProblem("Operator '" + operator.sign() + "' wants a list in parentheses or a function, in the"
                    + " clause for '" + test.field() + "'.");
        }
        List<Object> wanted = new ArrayList<>();
        boolean orEmpty = collect(field, test, test.operand(), wanted);
        return switch (operator) {
            case EQUALS, IN -> equal(field, wanted, orEmpty);
            case NOT_EQUALS, NOT_IN -> unequal(field, wanted, orEmpty);
            case LIKE -> like(field, wanted);
            case NOT_LIKE -> like(field, wanted).negate().and(empty(field, Operator.IS_NOT));
            case GREATER -> compared(field, wanted, sign -> sign > 0);
            case GREATER_OR_EQUAL -> compared(field, wanted, sign -> sign >= 0);
            case LESS -> compared(field, wanted, sign -> sign < 0);
            default -> compared(field, wanted, sign -> sign <= 0);
        };
    }

    private static Predicate<IndexEntry> empty(SearchField field, Operator operator) {
        return switch (operator) {
            case IS, EQUALS, LIKE -> entry -> field.values().apply(entry).isEmpty();
            case IS_NOT, NOT_EQUALS, NOT_LIKE ->
                entry -> !field.values().apply(entry).isEmpty();
            default ->
                throw new JqlProblem("The operator '" + operator.sign() + "' does not take EMPTY, in the clause for '"
                        + field.name() + "'.");
        };
    }

    /** Gathers what the operand stands for; true when issues without a value are meant too. */
    private boolean collect(SearchField field, Query.Test test, Operand operand, List<Object> wanted) {
        if (operand instanceof Query.Many many) {
            boolean orEmpty = false;
            for (Operand one : many.operands()) {
                orEmpty |= collect(field, test, one, wanted);
            }
            return orEmpty;
        }
        if (operand instanceof Query.Empty) {
            return true;
        }
        if (operand instanceof Query.Value value) {
            boolean unresolved =
                    field.name().equals("resolution") && value.text().equalsIgnoreCase("unresolved");
            List<Object> found = field.literal().apply(value.text());
            if (!visible(field, found)) {
                throw SearchFields.noSuchIssue(value.text(), test.field());
            }
            wanted.addAll(found);
            return unresolved;
        }
        wanted.addAll(called(field, test, (Query.Call) operand));
        return false;
    }

    /** An issue that the person may not see is none for them, also when a function names it. */
    private boolean visible(SearchField field, List<Object> found) {
        return field.kind() != SearchField.Kind.KEY
                || found.stream().allMatch(id -> state.issues()
                        .find((Long) id)
                        .filter(asker.visible())
                        .isPresent());
    }

    private List<Object> called(SearchField field, Query.Test test, Query.Call call) {
        String name = call.name().toLowerCase(Locale.ROOT);
        if (name.equals("currentuser")) {
            return asker.user().map(User::key).<List<Object>>map(List::of).orElse(List.of());
        }
        if (Moments.isFunction(name)) {
            if (field.kind() != SearchField.Kind.DATE && field.kind() != SearchField.Kind.RAW) {
                throw new JqlProblem(
                        "The function '" + call.name() + "' is not supported by the '" + test.field() + "' field.");
            }
            return List.of(moments.function(name, call.arguments())
                    .orElseThrow(() -> new JqlProblem(
                            "The arguments of function '" + call.name() + "' are no offset" + " such as '-1d'.")));
        }
        if (name.equals("membersof") && call.arguments().size() == 1) {
            return users.all().stream()
                    .filter(one -> one.in(call.arguments().get(0)))
                    .map(one -> (Object) one.key())
                    .toList();
        }
        if (name.equals("linkedissues")) {
            return linked(field, test, call);
        }
        List<String> words = functions
                .values(asker, call, test)
                .orElseThrow(() -> new JqlProblem("Unable to find JQL function '" + call.name() + "("
                        + String.join(", ", call.arguments()) + ")'."));
        List<Object> values = new ArrayList<>();
        for (String word : words) {
            values.addAll(provided(field, word, call, test));
        }
        return values;
    }

    /** The issues of which the named one says that; a description that no link has is a mistake. */
    private List<Object> linked(SearchField field, Query.Test test, Query.Call call) {
        if (field.kind() != SearchField.Kind.KEY || call.arguments().size() != 2) {
            throw new JqlProblem("The function '" + call.name()
                    + "' wants an issue and what it says of others, in the clause for '" + test.field() + "'.");
        }
        String says = call.arguments().get(1);
        if (Arrays.stream(IssueLink.Type.values())
                .noneMatch(type -> type.says(false).equalsIgnoreCase(says)
                        || type.says(true).equalsIgnoreCase(says))) {
            throw new JqlProblem(
                    "Issue link type '" + says + "' could not be found in function '" + call.name() + "'.");
        }
        return provided(field, call.arguments().get(0), call, test).stream()
                .flatMap(id -> state.issues().get((Long) id).links().stream())
                .filter(link -> link.says().equalsIgnoreCase(says))
                .map(link -> (Object) link.other())
                .toList();
    }

    /** The product's sentence names the function and not the value, which the person may not know. */
    private List<Object> provided(SearchField field, String word, Query.Call call, Query.Test test) {
        JqlProblem refusal = new JqlProblem("A value provided by the function '" + call.name()
                + "' is invalid for the field '" + test.field() + "'.");
        List<Object> found;
        try {
            found = field.literal().apply(word);
        } catch (JqlProblem problem) {
            throw refusal;
        }
        if (!visible(field, found)) {
            throw refusal;
        }
        return found;
    }

    private static Predicate<IndexEntry> equal(SearchField field, List<Object> wanted, boolean orEmpty) {
        if (field.kind() == SearchField.Kind.RAW || field.kind() == SearchField.Kind.NUMBER) {
            return entry -> {
                List<Object> values = field.values().apply(entry);
                return orEmpty && values.isEmpty() || anyCompares(values, wanted, sign -> sign == 0);
            };
        }
        Set<Object> set = new HashSet<>(wanted);
        return entry -> {
            List<Object> values = field.values().apply(entry);
            return values.isEmpty() ? orEmpty : values.stream().anyMatch(set::contains);
        };
    }

    private static Predicate<IndexEntry> unequal(SearchField field, List<Object> wanted, boolean orEmpty) {
        Predicate<IndexEntry> equal = equal(field, wanted, orEmpty);
        return entry -> !field.values().apply(entry).isEmpty() && !equal.test(entry);
    }

    private static Predicate<IndexEntry> like(SearchField field, List<Object> wanted) {
        return entry -> field.values().apply(entry).stream()
                .anyMatch(text -> wanted.stream().allMatch(word -> Words.match(text.toString(), word.toString())));
    }

    private static Predicate<IndexEntry> compared(SearchField field, List<Object> wanted, IntPredicate sign) {
        if (field.kind() == SearchField.Kind.KEY) {
            List<Object> keys =
                    wanted.stream().map(id -> (Object) field.rank().apply(id)).toList();
            return entry -> {
                Comparable<?> own = field.rank().apply(entry.issue().id());
                return keys.stream().anyMatch(key -> sameProject(own, key)) && anyCompares(List.of(own), keys, sign);
            };
        }
        return entry -> anyCompares(field.values().apply(entry), wanted, sign);
    }

    /** Keys of different projects have no order. */
    private static boolean sameProject(Object left, Object right) {
        String one = left.toString();
        String other = right.toString();
        return one.substring(0, Math.max(0, one.lastIndexOf('-')))
                .equals(other.substring(0, Math.max(0, other.lastIndexOf('-'))));
    }

    private static boolean anyCompares(List<Object> values, List<Object> wanted, IntPredicate sign) {
        for (Object value : values) {
            for (Object other : wanted) {
                Optional<Integer> compared = compare(value, other);
                if (compared.isPresent() && sign.test(compared.get())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Compares alike things; a raw value is compared as number, then as text. */
    private static Optional<Integer> compare(Object left, Object right) {
        if (left instanceof Instant a && right instanceof Instant b) {
            return Optional.of(a.compareTo(b));
        }
        Optional<BigDecimal> a = number(left);
        Optional<BigDecimal> b = number(right);
        if (a.isPresent() && b.isPresent()) {
            return Optional.of(a.get().compareTo(b.get()));
        }
        return Optional.of(left.toString().compareToIgnoreCase(right.toString()));
    }

    private static Optional<BigDecimal> number(Object value) {
        try {
            return Optional.of(value instanceof BigDecimal number ? number : new BigDecimal(value.toString()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
