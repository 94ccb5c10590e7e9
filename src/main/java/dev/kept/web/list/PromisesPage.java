package dev.kept.web.list;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.commitment.Outcome;
import dev.kept.core.commitment.Side;
import dev.kept.core.commitment.SizeBand;
import dev.kept.core.commitment.Stage;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.Sort;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.web.Html;
import dev.kept.web.Links;
import dev.kept.web.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The project page <i>Promises</i> as a model for its template: plain maps, lists, booleans and escaped texts. */
public final class PromisesPage {

    /** The lists in the order of their tabs. */
    public static final List<Attention> TABS = List.of(
            Attention.DUE_SOON, Attention.IN_DANGER, Attention.MISSED, Attention.WAITING, Attention.ALL);

    private static final List<String> WORDS = List.of(
            "title", "lists", "filters", "text", "requester", "side", "size", "outcome", "any", "apply", "clear", "next",
            "start", "pages", "sorted", "first", "due");

    private final Texts texts;

    public PromisesPage(Texts texts) {
        this.texts = texts;
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
        model.put("rows", page.items().stream().map(one -> row(one, context)).toList());
        model.put("captionHtml", escaped("kept.promises.tab." + address.choice().attention().code()));
        form(model, address);
        if (page.items().isEmpty()) {
            String why = address.filtered() ? "filtered" : address.choice().attention().code();
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

    private Map<String, Object> tab(
            Attention tab, ListAddress address, Map<Attention, CommitmentPage.Found> counts) {
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
        for (Sort sort : List.of(
                Sort.ISSUE, Sort.REQUESTER, Sort.SIDE, Sort.FIRST_DATE, Sort.DUE, Sort.SIZE, Sort.OUTCOME)) {
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

    private Map<String, Object> row(CommitmentView one, String context) {
        Map<String, Object> row = new HashMap<>();
        row.put("urlHtml", Html.escape(context + "/browse/" + Links.encode(one.issueKey())));
        row.put("keyHtml", Html.escape(one.issueKey()));
        row.put("summaryHtml", Html.escape(one.summary()));
        row.put("requesterHtml", Html.escape(one.requester()));
        row.put("sideHtml", escaped("kept.promises.side." + one.side().code()));
        row.put("firstHtml", time(one.firstDate()));
        row.put("dueHtml", time(one.agreedDate()));
        row.put("sizeHtml", Html.escape(new Words(texts).number(one.size())));
        boolean promise = one.stage() == Stage.PROMISE;
        row.put(
                "outcomeHtml",
                promise
                        ? escaped("kept.outcome." + one.outcome().code())
                        : escaped("kept.stage." + one.stage().code()));
        row.put("lozengeHtml", promise ? lozenge(one.outcome()) : "");
        List<String> notes = notes(one);
        row.put("notes", notes.stream().map(note -> Map.of("noteHtml", note)).toList());
        return row;
    }

    /** What somebody should know of it beside its dates. */
    private List<String> notes(CommitmentView one) {
        List<String> notes = new ArrayList<>();
        if (one.proposal() != null) {
            notes.add(escaped("kept.promises.note.proposal", day(one.proposal())));
        } else if (one.awaiting() != null) {
            notes.add(escaped("kept.promises.note.awaiting." + one.awaiting().code()));
        }
        if (one.warnedOn() != null && one.deliveredOn() == null) {
            notes.add(escaped("kept.promises.note.warned", day(one.warnedOn())));
        }
        if (one.commentId() != null) {
            notes.add(escaped("kept.promises.note.small"));
        }
        if (one.parent() != null) {
            notes.add(escaped("kept.promises.note.part"));
        }
        if (one.reconstructed()) {
            notes.add(escaped("kept.promises.note.reconstructed"));
        }
        return notes;
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
        model.put("sides", options("kept.promises.side.", Side.values(), address.choice().side()));
        model.put("sizes", options("kept.promises.size.", SizeBand.values(), address.choice().band()));
        model.put("outcomes", options("kept.outcome.", Outcome.values(), address.choice().outcome()));
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

    private String time(LocalDate day) {
        return "<time datetime=\"" + day + "\">" + Html.escape(day(day)) + "</time>";
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .format(day);
    }

    private String escaped(String key, String... arguments) {
        return Html.escape(texts.text(key, arguments));
    }

    private static String lozenge(Outcome outcome) {
        return switch (outcome) {
            case KEPT_FIRST, KEPT_AGREED -> "aui-lozenge-success";
            case MISSED_WARNED -> "aui-lozenge-moved";
            case MISSED_SILENT -> "aui-lozenge-removed";
            case PENDING -> "aui-lozenge-inprogress";
            case RELEASED -> "";
        };
    }
}
