package dev.kept.web;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.conversation.StatusReport;
import dev.kept.core.measure.promise.Renegotiated;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.partnership.Standing;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Word;
import dev.kept.core.promise.WordName;
import dev.kept.core.scoreboard.Explanation;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Promises one below the other: what, to whom, by when, and how it stands. Every list of them is this table, so that a
 * promise reads alike wherever it stands. In a narrow window each row is a block of its own.
 */
public final class PromiseRows {

    private static final TextGroup<Side> AWAITING = TextGroup.of("kept.promises.note.awaiting", Side.class);

    private static final TextGroup<ReportedStatus> REPORTED =
            TextGroup.of("kept.promises.note.report", ReportedStatus.class);

    private final Texts texts;
    private final Templates templates;
    private final LocalFormat format;

    public PromiseRows(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.format = new LocalFormat(texts);
    }

    /**
     * The heading of a column.
     *
     * @param label plain text
     * @param url orders the list by it; {@code null} where it cannot be ordered
     * @param order {@code ascending} or {@code descending} where the list is ordered by it; else {@code null}
     */
    public record Head(
            String label, @Nullable String url, @Nullable String order) {

        /** A heading that orders nothing. */
        public static Head of(String label) {
            return new Head(label, null, null);
        }
    }

    /** The headings of the four columns. */
    public record Heads(Head issue, Head requester, Head day, Head state) {}

    /**
     * The table.
     *
     * @param caption for those who hear it, plain text
     * @param rows made here
     */
    public Markup html(String caption, Heads heads, List<Model> rows) {
        Model model = new Model(texts)
                .text("caption", caption)
                .models(
                        "heads",
                        List.of(head(heads.issue()), head(heads.requester()), head(heads.day()), head(heads.state())))
                .text("requesterLabel", heads.requester().label())
                .text("dayLabel", heads.day().label())
                .text("stateLabel", heads.state().label())
                .models("rows", rows);
        return templates.render("templates/kept/promise-table.vm", model);
    }

    private Model head(Head head) {
        String order = head.order();
        return new Model(texts)
                .text("label", head.label())
                .text("url", head.url())
                .flag("linked", head.url() != null)
                .flag("ordered", order != null)
                .text("order", order)
                .flag("down", "descending".equals(order));
    }

    /**
     * The row of one commitment that the viewer may see.
     *
     * @param today the list's day
     * @param context the product's own path; empty at the root
     */
    public Model row(CommitmentView one, LocalDate today, String context) {
        StandingLozenge standing = StandingLozenge.of(one, today, texts);
        Model row = row(one.issueKey(), one.summary(), one.requester(), context)
                .markup("first", one.agreedDate().equals(one.firstDate()) ? Markup.NONE : time(one.firstDate()))
                .markup("due", time(one.agreedDate()))
                .text("distance", distance(one, today))
                .text("note", String.join(" · ", notes(one)));
        return state(row, standing);
    }

    /**
     * The row of one commitment behind a figure. What the reader may not see has a row without issue and requester, or the
     * list would not add up to the figure.
     *
     * @param context the product's own path; empty at the root
     */
    public Model row(ExplanationView.ExplanationRow one, String context) {
        ExplanationView.What what = one.what();
        Model row = what == null
                ? new Model(texts).flag("hidden", true)
                : row(what.issueKey(), what.summary(), what.requester(), context);
        LocalDate delivered = one.deliveredOn();
        row.markup("first", Markup.NONE)
                .markup("due", time(one.date()))
                .text(
                        "distance",
                        delivered != null && delivered.isAfter(one.date())
                                ? format.distance(one.date(), delivered)
                                : "")
                .text("note", String.join(" · ", notes(one)));
        return state(row, StandingLozenge.of(one.outcome(), texts));
    }

    private Model row(String key, String summary, String requester, String context) {
        return new Model(texts)
                .flag("hidden", false)
                .text("url", context + "/browse/" + Links.encode(key))
                .text("key", key)
                .text("summary", summary)
                .text("requester", requester);
    }

    private static Model state(Model row, StandingLozenge standing) {
        return row.text("state", standing.word()).text("lozenge", standing.lozenge());
    }

    /** How far the date is, or how late it was delivered; what is late and open says so in its state. */
    private String distance(CommitmentView one, LocalDate today) {
        LocalDate delivered = one.deliveredOn();
        if (delivered != null) {
            return delivered.isAfter(one.agreedDate()) ? format.distance(one.agreedDate(), delivered) : "";
        }
        return Standing.of(one, today).ahead() ? format.distance(one.agreedDate(), today) : "";
    }

    /**
     * What somebody should know of it beside its dates, a few words each: what waits for an answer, that it was warned
     * of, and what kind of promise it is. Plain text; the model escapes it.
     */
    private List<String> notes(CommitmentView one) {
        List<String> notes = new ArrayList<>();
        if (one.proposal() != null) {
            notes.add(texts.text("kept.promises.note.proposal", format.shortDay(one.proposal())));
        } else if (one.awaiting() != null) {
            notes.add(texts.text(AWAITING.key(one.awaiting())));
        }
        if (one.warnedOn() != null && one.deliveredOn() == null) {
            notes.add(texts.text("kept.promises.note.warned", format.shortDay(one.warnedOn())));
        }
        if (one.told() != null && one.deliveredOn() == null) {
            notes.add(texts.text(ToldWords.SHORT.key(one.told())));
        }
        if (one.commentId() != null) {
            notes.add(texts.text("kept.promises.note.small"));
        }
        if (one.parent() != null) {
            notes.add(texts.text("kept.promises.note.part"));
        }
        // A first date that this side names is its own word; of every other date it matters whose word it rests on.
        boolean moved = !one.agreedDate().equals(one.firstDate());
        if (one.stage() == Stage.PROMISE && !one.reconstructed() && (moved || one.word() == Word.ANSWERED)) {
            notes.add(WordName.of(one.word(), texts));
        }
        if (one.reconstructed()) {
            notes.add(texts.text("kept.promises.note.reconstructed"));
        }
        return notes;
    }

    /** What a figure rests on beside the date: when it was delivered and announced, and whose word the date is. */
    private List<String> notes(ExplanationView.ExplanationRow one) {
        List<String> notes = new ArrayList<>();
        notes.add(
                one.deliveredOn() == null
                        ? texts.text("kept.promises.note.undelivered")
                        : texts.text("kept.promises.note.delivered", format.shortDay(one.deliveredOn())));
        if (one.announcedOn() != null) {
            notes.add(texts.text("kept.promises.note.announced", format.shortDay(one.announcedOn())));
        }
        if (one.unheardOn() != null) {
            notes.add(texts.text("kept.promises.note.unheard", format.shortDay(one.unheardOn())));
        }
        one.moves().forEach(move -> notes.add(note(move)));
        if (one.reported() != null) {
            notes.add(reported(one.reported()));
        }
        notes.add(WordName.of(one.word(), texts));
        if (one.what() != null && one.what().reconstructed()) {
            notes.add(texts.text("kept.promises.note.reconstructed"));
        }
        return notes;
    }

    private String note(Renegotiated.Move move) {
        return texts.text(
                move.earliness().lastQuarter() ? "kept.promises.note.moved_late" : "kept.promises.note.moved",
                format.shortDay(move.on()),
                format.count(move.earliness().left()),
                format.count(move.earliness().promised()));
    }

    private String reported(Explanation.ReportedBefore reported) {
        StatusReport report = reported.report();
        return report == null
                ? texts.text("kept.promises.note.no_report", format.shortDay(reported.by()))
                : texts.text(REPORTED.key(report.status()), format.shortDay(report.on()));
    }

    /** A day in its short form, which programs can read too. */
    private Markup time(LocalDate day) {
        return Markup.day(day, format.shortDay(day));
    }
}
