package dev.kept.web.list;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.Sort;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.SizeBand;
import dev.kept.web.Html;
import dev.kept.web.Words;
import dev.kept.web.board.PortfolioServlet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The project page <i>Promises</i> as a model for its template: plain maps, lists, booleans and escaped texts. */
public final class PromisesPage {

    /** The lists in the order of their tabs. */
    public static final List<Attention> TABS =
            List.of(Attention.DUE_SOON, Attention.IN_DANGER, Attention.MISSED, Attention.WAITING, Attention.ALL);

    private static final List<String> WORDS = List.of(
            "title",
            "lists",
            "filters",
            "text",
            "requester",
            "side",
            "size",
            "outcome",
            "any",
            "apply",
            "clear",
            "next",
            "start",
            "pages",
            "sorted",
            "first",
            "due");

    private final Texts texts;
    private final PromiseRows rows;

    public PromisesPage(Texts texts) {
        this.texts = texts;
        this.rows = new PromiseRows(texts);
    }

    /** The viewer may not know, or nobody is logged in. */
    public Map<String, Object> refused(Refusal refusal) {
        Map<String, Object> model = new HashMap<>();
        model.put("sentenceHtml", Html.escape(texts.text(refusal)));
        return model;
    }

    /**
     * One page of a list.
     *
     * @param counts how many commitments are in each list under the same filters
     * @param context the product's own path, such as {@code /jira}
     */
    public Map<String, Object> of(
            ListAddress address, CommitmentPage page, Map<Attention, CommitmentPage.Found> counts, String context) {
        Map<String, Object> model = new HashMap<>();
        Map<String, Object> words = new HashMap<>();
        WORDS.forEach(word -> words.put(word + "Html", escaped("kept.promises." + word)));
        model.put("words", words);
        model.put("tabs", TABS.stream().map(tab -> tab(tab, address, counts)).toList());
        model.put("columns", columns(address));
        model.put(
                "rows", page.items().stream().map(one -> rows.of(one, context)).toList());
        model.put(
                "captionHtml",
                escaped("kept.promises.tab." + address.choice().attention().code()));
        form(model, address);
        model.put("portfolioHtml", Html.escape(context + PortfolioServlet.PATH));
        model.put("portfolioTextHtml", escaped("kept.portfolio.link"));
        if (page.items().isEmpty()) {
            String why = address.filtered()
                    ? "filtered"
                    : address.choice().attention().code();
            model.put("emptyHtml", escaped("kept.promises.empty." + (page.next() == null ? why : "hidden")));
        }
        if (page.next() != null) {
            model.put("nextUrlHtml", Html.escape(address.next(page.next())));
        }
        if (address.after() != null) {
            model.put("startUrlHtml", Html.escape(address.start()));
        }
        return model;
    }

    private Map<String, Object> tab(Attention tab, ListAddress address, Map<Attention, CommitmentPage.Found> counts) {
        CommitmentPage.Found found = counts.get(tab);
        String count = new Words(texts).count(found.count());
        return Map.of(
                "urlHtml", Html.escape(address.to(tab)),
                "labelHtml", escaped("kept.promises.tab." + tab.code()),
                "countHtml", Html.escape(found.more() ? texts.text("kept.promises.atLeast", count) : count),
                "chosen", tab == address.choice().attention());
    }

    private List<Map<String, Object>> columns(ListAddress address) {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (Sort sort :
                List.of(Sort.ISSUE, Sort.REQUESTER, Sort.SIDE, Sort.FIRST_DATE, Sort.DUE, Sort.SIZE, Sort.OUTCOME)) {
            Map<String, Object> column = new HashMap<>();
            column.put("urlHtml", Html.escape(address.by(sort)));
            column.put("labelHtml", escaped("kept.promises.column." + sort.code()));
            if (sort == address.sort()) {
                column.put("orderHtml", address.descending() ? "descending" : "ascending");
                column.put("arrowHtml", address.descending() ? "&#9660;" : "&#9650;");
            }
            columns.add(column);
        }
        return columns;
    }

    private void form(Map<String, Object> model, ListAddress address) {
        int query = address.base().indexOf('?');
        String parameter = address.base().substring(query + 1);
        int equals = parameter.indexOf('=');
        model.put("actionHtml", Html.escape(address.base().substring(0, query)));
        model.put("itemNameHtml", Html.escape(parameter.substring(0, equals)));
        model.put("itemHtml", Html.escape(parameter.substring(equals + 1)));
        model.put("filterHtml", Html.escape(address.choice().attention().code()));
        model.put("orderHtml", Html.escape(address.order()));
        model.put("textHtml", Html.escape(address.choice().text()));
        model.put("requesterHtml", Html.escape(address.choice().requester()));
        model.put(
                "sides",
                options("kept.promises.side.", Side.values(), address.choice().side()));
        model.put(
                "sizes",
                options(
                        "kept.promises.size.",
                        SizeBand.values(),
                        address.choice().band()));
        model.put(
                "outcomes",
                options("kept.outcome.", Outcome.values(), address.choice().outcome()));
        if (address.filtered()) {
            model.put("clearUrlHtml", Html.escape(address.cleared()));
        }
    }

    private <E extends Coded> List<Map<String, Object>> options(String key, E[] values, @Nullable E chosen) {
        List<Map<String, Object>> options = new ArrayList<>();
        for (E value : values) {
            options.add(Map.of(
                    "valueHtml", Html.escape(value.code()),
                    "labelHtml", escaped(key + value.code()),
                    "chosen", value.equals(chosen)));
        }
        return options;
    }

    private String escaped(String key, String... arguments) {
        return Html.escape(texts.text(key, arguments));
    }
}
