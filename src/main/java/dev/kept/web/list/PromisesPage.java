package dev.kept.web.list;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.Sort;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.SizeBand;
import dev.kept.web.LocalFormat;
import dev.kept.web.StandingLozenge;
import dev.kept.web.board.PortfolioServlet;
import dev.kept.web.guide.Guide;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The project page <i>Promises</i> as the context of its template, which Jira renders. */
public final class PromisesPage {

    /** The lists in the order of their tabs. */
    public static final List<Attention> TABS =
            List.of(Attention.DUE_SOON, Attention.IN_DANGER, Attention.MISSED, Attention.WAITING, Attention.ALL);

    private static final Markup DOWN = Markup.of("&#9660;");
    private static final Markup UP = Markup.of("&#9650;");

    private static final String TEMPLATE = "templates/kept/promises.vm";

    private static final TextGroup<Attention> TAB_NAMES = TextGroup.of("kept.promises.tab", Attention.class);
    private static final TextGroup<Attention> EMPTY = TextGroup.of("kept.promises.empty", Attention.class);
    private static final TextGroup<Sort> COLUMNS = TextGroup.of("kept.promises.column", Sort.class);
    private static final TextGroup<SizeBand> SIZES = TextGroup.of("kept.promises.size", SizeBand.class);

    private final Texts texts;
    private final LocalFormat format;
    private final PromiseRows rows;

    public PromisesPage(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
        this.rows = new PromiseRows(texts);
    }

    /** One sentence in place of the page, for when the viewer may not know of the project or nobody is logged in. */
    public Map<String, Object> refused(Refusal refusal) {
        return Templates.context(TEMPLATE, new Model(texts).text("sentence", texts.text(refusal)));
    }

    /**
     * One page of a list, with the tabs of the others, the filters and the order.
     *
     * @param address what was asked for, to make the addresses of the links
     * @param page its rows; only commitments that the viewer may see
     * @param counts how many commitments are in each list under the same filters; one for each of {@link #TABS}
     * @param today the list's day
     * @param context the product's own path, such as {@code /jira}
     */
    public Map<String, Object> of(
            ListAddress address,
            CommitmentPage page,
            Map<Attention, CommitmentPage.MatchCount> counts,
            LocalDate today,
            String context) {
        Attention list = address.choice().attention();
        Model model = new Model(texts)
                .models(
                        "tabs",
                        TABS.stream()
                                .map(tab -> tab(tab, address, counts.get(tab)))
                                .toList())
                .models("columns", columns(address))
                .models(
                        "rows",
                        page.items().stream()
                                .map(one -> rows.of(one, today, context))
                                .toList())
                .message("caption", TAB_NAMES.key(list))
                .text("exportUrl", address.export(context))
                .text("portfolio", context + PortfolioServlet.PATH)
                .text("guide", context + Guide.PROJECT_MANAGER.path());
        form(model, address);
        if (page.items().isEmpty()) {
            model.message("empty", empty(address, page));
        }
        if (page.next() != null) {
            model.text("nextUrl", address.next(page.next()));
        }
        if (address.after() != null) {
            model.text("startUrl", address.start());
        }
        return Templates.context(TEMPLATE, model);
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

    /** A list's name and how many are in it; <i>at least</i> that many when the count had to end early. */
    private Model tab(Attention tab, ListAddress address, CommitmentPage.MatchCount found) {
        String count = format.count(found.count());
        return new Model(texts)
                .text("url", address.to(tab))
                .message("label", TAB_NAMES.key(tab))
                .text("count", found.more() ? texts.text("kept.promises.atLeast", count) : count)
                .flag("chosen", tab == address.choice().attention());
    }

    /**
     * The headings as links: each orders the list, and the one it is ordered by turns it round. The notes that a row
     * can have are no column and cannot be ordered by.
     */
    private List<Model> columns(ListAddress address) {
        List<Model> columns = new ArrayList<>();
        for (Sort sort :
                List.of(Sort.ISSUE, Sort.REQUESTER, Sort.SIDE, Sort.FIRST_DATE, Sort.DUE, Sort.SIZE, Sort.OUTCOME)) {
            Model column = new Model(texts).text("url", address.by(sort)).message("label", COLUMNS.key(sort));
            if (sort == address.sort()) {
                column.text("order", address.descending() ? "descending" : "ascending");
                column.markup("arrow", address.descending() ? DOWN : UP);
            }
            columns.add(column);
        }
        return columns;
    }

    /**
     * The filters. A form sent by GET drops the query of its action, so what the address begins with travels in hidden
     * fields, as do the list and its order.
     */
    private void form(Model model, ListAddress address) {
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
                .models("sides", options(PromiseRows.SIDES, Side.values(), choice.side()))
                .models("sizes", options(SIZES, SizeBand.values(), choice.band()))
                .models("outcomes", options(StandingLozenge.OUTCOMES, Outcome.values(), choice.outcome()));
        if (address.filtered()) {
            model.text("clearUrl", address.cleared());
        }
    }

    /** The values of a filter, with the one that is set chosen. The template adds the option that sets none. */
    private <E extends Coded> List<Model> options(TextGroup<E> names, E[] values, @Nullable E chosen) {
        List<Model> options = new ArrayList<>();
        for (E value : values) {
            options.add(new Model(texts)
                    .text("value", value.code())
                    .message("label", names.key(value))
                    .flag("chosen", value.equals(chosen)));
        }
        return options;
    }
}
