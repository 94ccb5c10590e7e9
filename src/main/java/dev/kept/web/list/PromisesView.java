package dev.kept.web.list;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.Sort;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.web.LocalFormat;
import dev.kept.web.PromiseRows;
import dev.kept.web.StandingLozenge;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A project's list of promises: which ones, the filters beside, and a page of rows. */
public final class PromisesView {

    /** The lists in the order of their tabs. */
    public static final List<Attention> TABS = List.of(
            Attention.OPEN,
            Attention.OVERDUE,
            Attention.IN_DANGER,
            Attention.WAITING,
            Attention.DUE_SOON,
            Attention.MISSED,
            Attention.ALL);

    /** What a list is called. */
    static final TextGroup<Attention> NAMES = TextGroup.of("kept.promises.tab", Attention.class);

    private static final TextGroup<Attention> EMPTY = TextGroup.of("kept.promises.empty", Attention.class);
    private static final TextGroup<Sort> COLUMNS = TextGroup.of("kept.promises.column", Sort.class)
            .only(List.of(Sort.ISSUE, Sort.REQUESTER, Sort.DUE, Sort.OUTCOME));
    private static final TextGroup<Side> SIDES = TextGroup.of("kept.promises.side", Side.class);
    private static final TextGroup<SizeBand> SIZES = TextGroup.of("kept.promises.size", SizeBand.class);

    private final Texts texts;
    private final Templates templates;
    private final LocalFormat format;
    private final PromiseRows table;

    public PromisesView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.format = new LocalFormat(texts);
        this.table = new PromiseRows(texts, templates);
    }

    /**
     * What a page of the list shows.
     *
     * @param address what was asked for, to make the addresses of the links
     * @param page its rows; only commitments that the viewer may see
     * @param counts how many are in each list of {@link #TABS}, and in the one asked for, whatever is filtered beside
     * @param names to whom something is promised in the project; empty where that may not be told
     * @param today the list's day
     * @param context the product's own path, such as {@code /jira}
     */
    public record ListContents(
            ListAddress address,
            CommitmentPage page,
            Map<Attention, CommitmentPage.MatchCount> counts,
            List<String> names,
            LocalDate today,
            String context) {
        public ListContents {
            counts = Map.copyOf(counts);
            names = List.copyOf(names);
        }
    }

    /** One page of a list, with the tabs of the others, the filters and the order. */
    public Markup html(ListContents shown) {
        ListAddress address = shown.address();
        CommitmentPage page = shown.page();
        Model model = new Model(texts)
                .models("tabs", tabs(shown))
                .text("exportUrl", address.export(shown.context()))
                .text("range", range(address, page));
        form(model, address, shown.names());
        if (page.items().isEmpty()) {
            model.message("empty", empty(address, page));
        } else {
            model.markup("table", rows(shown));
        }
        if (page.next() != null) {
            model.text("nextUrl", address.next(page.next(), page.items().size()));
        }
        if (address.after() != null) {
            model.text("startUrl", address.start());
        }
        return templates.render("templates/kept/promises.vm", model);
    }

    private Markup rows(ListContents shown) {
        ListAddress address = shown.address();
        String caption =
                texts.text(NAMES.key(address.choice().attention())) + ". " + texts.text("kept.promises.sorted");
        return table.html(
                caption,
                new PromiseRows.Heads(
                        head(Sort.ISSUE, address),
                        head(Sort.REQUESTER, address),
                        head(Sort.DUE, address),
                        head(Sort.OUTCOME, address)),
                shown.page().items().stream()
                        .map(one -> table.row(one, shown.today(), shown.context()))
                        .toList());
    }

    /** A heading orders the list, and the one it is ordered by turns it round. */
    private PromiseRows.Head head(Sort sort, ListAddress address) {
        String order = address.descending() ? "descending" : "ascending";
        return new PromiseRows.Head(
                texts.text(COLUMNS.key(sort)), address.by(sort), sort == address.sort() ? order : null);
    }

    /** Why a page holds nothing; one that another page follows holds only what the viewer may not see. */
    private static String empty(ListAddress address, CommitmentPage page) {
        if (page.next() != null) {
            return "kept.promises.empty.hidden";
        }
        return address.filtered()
                ? "kept.promises.empty.filtered"
                : EMPTY.key(address.choice().attention());
    }

    /** Which rows of how many, such as <i>1–50 of 54</i>; nothing for an empty page. */
    private String range(ListAddress address, CommitmentPage page) {
        int rows = page.items().size();
        if (rows == 0) {
            return "";
        }
        return texts.text(
                "kept.promises.range",
                format.count(address.before() + 1L),
                format.count((long) address.before() + rows),
                count(page.found()));
    }

    /** The tabs; a list that has none of its own stands behind them while it is shown. */
    private List<Model> tabs(ListContents shown) {
        Attention list = shown.address().choice().attention();
        return Stream.concat(TABS.stream(), TABS.contains(list) ? Stream.empty() : Stream.of(list))
                .map(tab -> new Model(texts)
                        .text("url", shown.address().to(tab))
                        .message("label", NAMES.key(tab))
                        .text("count", count(shown.counts().get(tab)))
                        .flag("chosen", tab == list))
                .toList();
    }

    /** <i>At least</i> that many when the count had to end early. */
    private String count(CommitmentPage.MatchCount found) {
        String count = format.count(found.count());
        return found.more() ? texts.text("kept.promises.atLeast", count) : count;
    }

    /**
     * The filters. A form sent by GET drops the query of its action, so what the address begins with travels in hidden
     * fields, as do the list and its order.
     */
    private void form(Model model, ListAddress address, List<String> names) {
        int query = address.base().indexOf('?');
        String parameter = address.base().substring(query + 1);
        int equals = parameter.indexOf('=');
        CommitmentQuery.Choice choice = address.choice();
        model.text("action", address.base().substring(0, query))
                .text("itemName", parameter.substring(0, equals))
                .text("item", parameter.substring(equals + 1))
                .text("filter", choice.attention().code())
                .text("order", address.order())
                .text("text", choice.text())
                .text("requester", choice.requester())
                .flag("named", !names.isEmpty())
                .models("names", names(names, choice.requester()))
                .models(
                        "selects",
                        List.of(
                                select(
                                        "side",
                                        "kept.promises.filter.side",
                                        options(SIDES, Side.values(), choice.side())),
                                select(
                                        "sizeBand",
                                        "kept.promises.filter.size",
                                        options(SIZES, SizeBand.values(), choice.band())),
                                select(
                                        "outcome",
                                        "kept.promises.filter.outcome",
                                        options(StandingLozenge.OUTCOMES, Outcome.values(), choice.outcome()))));
        if (address.filtered()) {
            model.text("clearUrl", address.cleared());
        }
    }

    private Model select(String name, String labelKey, List<Model> options) {
        return new Model(texts)
                .text("id", "kept-promises-" + name)
                .text("name", name)
                .message("label", labelKey)
                .models("options", options);
    }

    /** The names in the reader's order. One that is asked for and not among them stays chosen. */
    private List<Model> names(List<String> names, @Nullable String chosen) {
        List<String> all = new ArrayList<>(names);
        if (chosen != null && names.stream().noneMatch(name -> RequesterName.same(name, chosen))) {
            all.add(chosen);
        }
        all.sort(RequesterName.inOrder(texts.locale()));
        return all.stream()
                .map(name -> new Model(texts)
                        .text("value", name)
                        .text("label", name)
                        .flag("chosen", chosen != null && RequesterName.same(name, chosen)))
                .toList();
    }

    /** The values of a filter, with the one that is set chosen. The template adds the option that sets none. */
    private <E extends Coded> List<Model> options(TextGroup<E> names, E[] values, @Nullable E chosen) {
        return Stream.of(values)
                .map(value -> new Model(texts)
                        .text("value", value.code())
                        .message("label", names.key(value))
                        .flag("chosen", value.equals(chosen)))
                .toList();
    }
}
