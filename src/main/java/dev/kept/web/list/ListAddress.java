package dev.kept.web.list;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.Page;
import dev.kept.core.listing.Sort;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.web.Links;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Which list an address means, and the addresses of the lists next to it. An address may be typed or old: what it says
 * that means nothing is left out, and what remains is shown.
 *
 * @param base the page's own address with its first parameter, such as {@code /jira/projects/SHOP?selectedItem=x}; Jira
 *     finds the page by that parameter, so every address begins with it
 * @param choice which list, and what it is filtered by
 * @param sort by which column
 * @param descending whether the order is the other way round
 * @param after where the page before ended; {@code null} at the start of the list
 * @param before how many rows stand before the page, as the page before it said; only told, never relied on
 */
public record ListAddress(
        String base,
        CommitmentQuery.Choice choice,
        Sort sort,
        boolean descending,
        Page.@Nullable PagePosition after,
        int before) {

    /** What an address can say of a list. */
    static final List<String> PARAMETERS =
            List.of("filter", "requester", "side", "sizeBand", "outcome", "text", "sort", "after");

    /** Rows on a page. */
    private static final int PAGE = 50;
    /** Characters in a filter that is typed; a longer one is left out. */
    private static final int LONGEST = 255;
    /**
     * Characters in a place that an address may hold; a longer one is no place of ours, and the list starts at its
     * beginning.
     */
    private static final int LONGEST_PLACE = 2_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

    /**
     * What the address of this request means. Never refuses: without parameters it is the usual list, the nearest date
     * first. A place that the order cannot have is left out, and the list starts at its beginning.
     *
     * @param base the page's own address with its first parameter
     * @param usual the list that is meant where the address names none
     */
    public static ListAddress of(String base, Attention usual, HttpServletRequest request) {
        Attention attention = coded(request, "filter", Attention.class);
        String order = text(request, "sort");
        boolean descending = order != null && order.startsWith("-");
        Sort sort = order == null ? null : byCode(descending ? order.substring(1) : order, Sort.class);
        CommitmentQuery.Choice choice = new CommitmentQuery.Choice(
                attention == null ? usual : attention,
                text(request, "requester"),
                coded(request, "side", Side.class),
                coded(request, "sizeBand", SizeBand.class),
                coded(request, "outcome", Outcome.class),
                text(request, "text"));
        Sort known = sort == null ? Sort.DUE : sort;
        String place = request.getParameter("after");
        Page.PagePosition after = place == null || place.length() > LONGEST_PLACE
                ? null
                : Page.PagePosition.read(place, known).orElse(null);
        String before = request.getParameter("before");
        boolean counted =
                after != null && before != null && NUMBER.matcher(before).matches();
        return new ListAddress(
                base, choice, known, sort != null && descending, after, counted ? Integer.parseInt(before) : 0);
    }

    /** The start of a project's list, without a filter, the nearest date first. */
    static String whole(String base, Attention attention) {
        CommitmentQuery.Choice choice = CommitmentQuery.Choice.ALL.with(attention);
        return new ListAddress(base, choice, Sort.DUE, false, null, 0).start();
    }

    /** The list as a question, for one page of it. */
    public CommitmentQuery query() {
        return new CommitmentQuery(choice, sort, descending, 0, after, PAGE);
    }

    /** The start of the list for another purpose, with the same filters and order. */
    String to(Attention attention) {
        return text(choice.with(attention), sort, descending, null, 0);
    }

    /** The start of the list in the order of another column; in the other direction when it is this one already. */
    String by(Sort other) {
        return text(choice, other, other == sort && !descending, null, 0);
    }

    /**
     * The next page of the same list.
     *
     * @param token the place where this page ended, as the page names it
     * @param rows how many rows this page has
     */
    String next(String token, int rows) {
        return text(choice, sort, descending, token, before + rows);
    }

    /** The same list from its beginning. */
    String start() {
        return text(choice, sort, descending, null, 0);
    }

    /** The list without filters. It stays the same list in the same order. */
    String cleared() {
        CommitmentQuery.Choice only = CommitmentQuery.Choice.ALL.with(choice.attention());
        return text(only, sort, descending, null, 0);
    }

    /** The whole list as a table, with the same filters and order. The project is the last part of the base's path. */
    String export(String context) {
        String path = base.substring(0, base.indexOf('?'));
        String project = path.substring(path.lastIndexOf('/') + 1);
        return new ListAddress(context + Links.EXPORT + "?project=" + project, choice, sort, descending, null, 0)
                .start();
    }

    /** Whether something is filtered out beside the purpose of the list. */
    boolean filtered() {
        return !choice.equals(CommitmentQuery.Choice.ALL.with(choice.attention()));
    }

    /** The order as the address has it: a column's code, with a hyphen before it when it goes down. */
    String order() {
        return (descending ? "-" : "") + sort.code();
    }

    /** An address with these parameters; values are encoded, and the model escapes the whole of it. */
    private String text(CommitmentQuery.Choice wanted, Sort order, boolean down, @Nullable String place, int rows) {
        StringJoiner parameters = new StringJoiner("&");
        parameters.add(base);
        parameters.add("filter=" + wanted.attention().code());
        add(parameters, "requester", wanted.requester());
        add(parameters, "side", code(wanted.side()));
        add(parameters, "sizeBand", code(wanted.band()));
        add(parameters, "outcome", code(wanted.outcome()));
        add(parameters, "text", wanted.text());
        parameters.add("sort=" + (down ? "-" : "") + order.code());
        add(parameters, "after", place);
        add(parameters, "before", place == null ? null : Integer.toString(rows));
        return parameters.toString();
    }

    private static void add(StringJoiner parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.add(name + "=" + Links.encode(value));
        }
    }

    private static @Nullable String code(@Nullable Coded constant) {
        return constant == null ? null : constant.code();
    }

    /**
     * What was typed for a filter; {@code null} when nothing was, or when it holds what no name can: too many
     * characters, control characters, or half of a surrogate pair.
     */
    private static @Nullable String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        String text = value == null ? "" : value.strip();
        boolean usable = !text.isEmpty()
                && text.length() <= LONGEST
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
        return usable ? text : null;
    }

    private static <E extends Enum<E> & Coded> @Nullable E coded(
            HttpServletRequest request, String name, Class<E> type) {
        String value = request.getParameter(name);
        return value == null ? null : byCode(value, type);
    }

    private static <E extends Enum<E> & Coded> @Nullable E byCode(String code, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return constant;
            }
        }
        return null;
    }
}
