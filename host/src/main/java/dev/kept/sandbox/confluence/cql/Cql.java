package dev.kept.sandbox.confluence.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the subset of the Confluence query language that the host knows. */
public final class Cql {

    static final Set<String> FIELDS = Set.of(
            "space",
            "space.key",
            "title",
            "text",
            "sitesearch",
            "label",
            "type",
            "id",
            "content",
            "creator",
            "contributor",
            "parent",
            "ancestor",
            "created",
            "lastmodified");
    private static final Set<String> ORDERS = Set.of("title", "created", "lastmodified", "id", "space");

    private final List<CqlToken> tokens;
    private int next;

    private Cql(List<CqlToken> tokens) {
        this.tokens = tokens;
    }

    /**
     * A condition on a page, or a combination of them.
     */
    public sealed interface Clause permits All, Any, Not, Term {}

    /** Every part must hold. */
    public record All(List<Clause> parts) implements Clause {}

    /** One part must hold. */
    public record Any(List<Clause> parts) implements Clause {}

    /** The part must not hold. */
    public record Not(Clause part) implements Clause {}

    /** One field compared with values: {@code =}, {@code !=}, {@code ~}, {@code !~}, {@code <} and so on, in. */
    public record Term(String field, String operator, List<String> values) implements Clause {}

    /** One sort key. */
    public record Order(String field, boolean descending) {}

    /**
     * A whole query.
     *
     * @param where the condition, or null when there is only an order
     * @param order sort keys, most important first; may be empty
     */
    public record Statement(@Nullable Clause where, List<Order> order) {}

    /**
     * Reads a query.
     *
     * @throws CqlFault when it is not understood; the message is the product's
     */
    public static Statement parse(String text) throws CqlFault {
        Cql cql = new Cql(CqlToken.split(text));
        if (cql.tokens.isEmpty()) {
            throw new CqlFault("Could not parse cql : the query is empty");
        }
        Clause where = cql.word("order") ? null : cql.either();
        List<Order> order = cql.orders();
        if (cql.next < cql.tokens.size()) {
            throw new CqlFault("Could not parse cql : unexpected "
                    + cql.tokens.get(cql.next).text());
        }
        return new Statement(where, order);
    }

    private Clause either() throws CqlFault {
        List<Clause> parts = new ArrayList<>(List.of(both()));
        while (word("or")) {
            next++;
            parts.add(both());
        }
        return parts.size() == 1 ? parts.get(0) : new Any(parts);
    }

    private Clause both() throws CqlFault {
        List<Clause> parts = new ArrayList<>(List.of(one()));
        while (word("and")) {
            next++;
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    private Clause one() throws CqlFault {
        if (word("not")) {
            next++;
            return new Not(one());
        }
        if (symbol("(")) {
            next++;
            Clause inner = either();
            expect(")");
            return inner;
        }
        return term();
    }

    private Clause term() throws CqlFault {
        String field = take().toLowerCase(Locale.ROOT);
        if (!FIELDS.contains(field)) {
            throw new CqlFault("Could not parse cql : no field '" + field + "' exists for searching");
        }
        String operator = take().toLowerCase(Locale.ROOT);
        if (operator.equals("not") && word("in")) {
            next++;
            return new Not(new Term(field, "in", list()));
        }
        return switch (operator) {
            case "in" -> new Term(field, "in", list());
            case "=", "~", "<", "<=", ">", ">=" -> new Term(field, operator, List.of(value()));
            case "!=" -> new Not(new Term(field, "=", List.of(value())));
            case "!~" -> new Not(new Term(field, "~", List.of(value())));
            default -> throw new CqlFault("Could not parse cql : unknown operator " + operator);
        };
    }

    private List<String> list() throws CqlFault {
        expect("(");
        List<String> values = new ArrayList<>(List.of(value()));
        while (symbol(",")) {
            next++;
            values.add(value());
        }
        expect(")");
        return values;
    }

    private String value() throws CqlFault {
        if (next < tokens.size() && tokens.get(next).symbol()) {
            throw new CqlFault("Could not parse cql : a value is missing before "
                    + tokens.get(next).text());
        }
        String value = take();
        if (value.equalsIgnoreCase("currentUser") && symbol("(")) {
            next++;
            expect(")");
            return CqlSearch.CURRENT_USER;
        }
        return value;
    }

    private List<Order> orders() throws CqlFault {
        List<Order> orders = new ArrayList<>();
        if (!word("order")) {
            return orders;
        }
        next++;
        if (!word("by")) {
            throw new CqlFault("Could not parse cql : ORDER without BY");
        }
        do {
            next++;
            String field = take().toLowerCase(Locale.ROOT);
            if (!ORDERS.contains(field)) {
                throw new CqlFault("Could not parse cql : the field '" + field + "' cannot be sorted by");
            }
            boolean descending = word("desc");
            next += descending || word("asc") ? 1 : 0;
            orders.add(new Order(field, descending));
        } while (symbol(","));
        return orders;
    }

    private boolean word(String word) {
        return next < tokens.size()
                && tokens.get(next).plain()
                && tokens.get(next).text().equalsIgnoreCase(word);
    }

    private boolean symbol(String symbol) {
        return next < tokens.size()
                && tokens.get(next).symbol()
                && tokens.get(next).text().equals(symbol);
    }

    private void expect(String symbol) throws CqlFault {
        if (!symbol(symbol)) {
            throw new CqlFault("Could not parse cql : expected " + symbol);
        }
        next++;
    }

    private String take() throws CqlFault {
        if (next >= tokens.size()) {
            throw new CqlFault("Could not parse cql : the query ends too early");
        }
        return tokens.get(next++).text();
    }
}
