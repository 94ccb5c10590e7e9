package dev.kept.web.list;

import dev.kept.core.Texts;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Stage;
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

/** One promise as a row of a list. */
final class PromiseRows {

    private final Texts texts;

    PromiseRows(Texts texts) {
        this.texts = texts;
    }

    /** @param context the product's own path */
    Map<String, Object> of(CommitmentView one, String context) {
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
