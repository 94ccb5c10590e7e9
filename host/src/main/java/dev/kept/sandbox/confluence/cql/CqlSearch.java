package dev.kept.sandbox.confluence.cql;

import dev.kept.sandbox.confluence.cql.Cql.All;
import dev.kept.sandbox.confluence.cql.Cql.Any;
import dev.kept.sandbox.confluence.cql.Cql.Clause;
import dev.kept.sandbox.confluence.cql.Cql.Not;
import dev.kept.sandbox.confluence.cql.Cql.Order;
import dev.kept.sandbox.confluence.cql.Cql.Term;
import dev.kept.sandbox.confluence.markup.StorageFormat;
import dev.kept.sandbox.confluence.state.Access;
import dev.kept.sandbox.confluence.state.Viewer;
import dev.kept.sandbox.confluence.state.Wiki;
import dev.kept.sandbox.confluence.state.WikiPage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers queries over the pages one viewer may see. */
public final class CqlSearch {

    static final String CURRENT_USER = "\u0000currentUser";

    private final Wiki wiki;
    private final Access access;

    /** A search over one wiki. */
    public CqlSearch(Wiki wiki, Access access) {
        this.wiki = wiki;
        this.access = access;
    }

    /**
     * All pages that match, in the query's order, else by title.
     *
     * @param archived whether also those in archived spaces
     */
    public List<WikiPage> pages(Viewer viewer, String query, boolean archived) throws CqlFault {
        Cql.Statement statement = Cql.parse(query);
        List<WikiPage> found = new ArrayList<>();
        for (WikiPage page : wiki.pages()) {
            boolean wanted = statement.where() == null || holds(statement.where(), page, viewer);
            if (wanted && (archived || !wiki.archived(page)) && access.canView(viewer, page)) {
                found.add(page);
            }
        }
        Comparator<WikiPage> order = null;
        for (Order key : statement.order()) {
            Comparator<WikiPage> by = key.descending() ? by(key.field()).reversed() : by(key.field());
            order = order == null ? by : order.thenComparing(by);
        }
        Comparator<WikiPage> last = by("title").thenComparing(WikiPage::id);
        found.sort(order == null ? last : order.thenComparing(last));
        return found;
    }

    private static Comparator<WikiPage> by(String field) {
        return switch (field) {
            case "created" -> Comparator.comparing(page -> page.first().at());
            case "lastmodified" -> Comparator.comparing(page -> page.current().at());
            case "id" -> Comparator.comparing(WikiPage::id);
            case "space" -> Comparator.comparing(WikiPage::spaceKey);
            default -> Comparator.comparing(page -> page.title().toLowerCase(Locale.ROOT));
        };
    }

    private boolean holds(Clause clause, WikiPage page, Viewer viewer) throws CqlFault {
        if (clause instanceof All all) {
            for (Clause part : all.parts()) {
                if (!holds(part, page, viewer)) {
                    return false;
                }
            }
            return true;
        }
        if (clause instanceof Any any) {
            for (Clause part : any.parts()) {
                if (holds(part, page, viewer)) {
                    return true;
                }
            }
            return false;
        }
        if (clause instanceof Not not) {
            return !holds(not.part(), page, viewer);
        }
        Term term = (Term) clause;
        for (String value : term.values()) {
            if (matches(term, value.equals(CURRENT_USER) ? viewer.name() : value, page)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(Term term, @Nullable String value, WikiPage page) throws CqlFault {
        if (value == null) {
            return false;
        }
        boolean contains = term.operator().equals("~");
        return switch (term.field()) {
            case "title" -> contains ? words(page.title(), value) : page.title().equalsIgnoreCase(value);
            case "text", "sitesearch" -> words(page.title() + " " + StorageFormat.plainText(page.body()), value);
            case "space", "space.key" -> page.spaceKey().equalsIgnoreCase(value);
            case "label" -> page.labels().contains(value.toLowerCase(Locale.ROOT));
            case "type" -> value.equalsIgnoreCase("page");
            case "id", "content" -> Long.toString(page.id()).equals(value);
            case "creator" -> page.first().author().equalsIgnoreCase(value);
            case "contributor" ->
                page.revisions().stream().anyMatch(r -> r.author().equalsIgnoreCase(value));
            case "parent" ->
                page.parentId() != null && page.parentId().toString().equals(value);
            case "ancestor" -> below(page, value);
            case "created" -> compare(term.operator(), page.first().at(), value);
            default -> compare(term.operator(), page.current().at(), value);
        };
    }

    private boolean below(WikiPage page, String ancestor) {
        Optional<WikiPage> at = Optional.of(page);
        while (at.isPresent() && at.get().parentId() != null) {
            if (at.get().parentId().toString().equals(ancestor)) {
                return true;
            }
            at = wiki.page(at.get().parentId());
        }
        return false;
    }

    /** Every word of the query must be a word of the text; a star at its end lets it be a beginning. */
    private static boolean words(String text, String query) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        for (String wanted : query.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}*]+")) {
            String word = wanted.replace("*", "");
            if (!word.isEmpty() && !has(words, word, wanted.endsWith("*"))) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(String[] words, String word, boolean beginning) {
        for (String candidate : words) {
            if (beginning ? candidate.startsWith(word) : candidate.equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean compare(String operator, Instant at, String value) throws CqlFault {
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate bound;
        try {
            bound = LocalDate.parse(value.replace('/', '-').split("[ T]", 2)[0]);
        } catch (DateTimeParseException e) {
            throw new CqlFault("Could not parse cql : '" + value + "' is not a date");
        }
        int order = day.compareTo(bound);
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> order == 0;
        };
    }
}
