package dev.kept.web.admin.history;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.backfill.BackfillReport;
import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.DoubtReason;
import dev.kept.core.backfill.DoubtfulCase;
import dev.kept.core.backfill.Doubts;
import dev.kept.core.backfill.run.BackfillProgress;
import dev.kept.core.backfill.run.BackfillRun;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.template.Model;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The form, what was counted, and the runs on the page <i>Promises from history</i>. */
final class BackfillView {

    private static final TextGroup<Source> SOURCES = TextGroup.of("kept.backfill.source", Source.class);
    private static final TextGroup<BackfillRun.RunState> STATES =
            TextGroup.of("kept.backfill.state", BackfillRun.RunState.class);
    /** Which of the promises' counts are shown, in this order. */
    private static final TextGroup<String> COUNTS = TextGroup.ofCodes(
            "kept.backfill.promises",
            List.of(
                    "promises",
                    "kept_first",
                    "kept_by_moved_date_only",
                    "late",
                    "withdrawn",
                    "open",
                    "not_delivered",
                    "left_out"));

    /** Beside which something can be wrong. */
    private static final Set<String> FIELDS = Set.of("jql", "source", "timeZone", "requester");

    private final Texts texts;
    private final LocalFormat format;
    private final ZoneId readersZone;

    /** @param readersZone in which the reader is told when a run was started */
    BackfillView(Texts texts, ZoneId readersZone) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
        this.readersZone = readersZone;
    }

    /**
     * Fills the model. A script reads the sentences on progress and result with their placeholders, to say them anew
     * while a run goes on; without it a link shows the present state.
     */
    void put(Model model, BackfillContent.BackfillState state) {
        form(model, state);
        if (state.report() != null) {
            model.model("report", report(state.report()));
        }
        model.models(
                "runs", state.runs().stream().map(run -> row(run, state.form())).toList());
        model.flag("noRuns", state.runs().isEmpty());
        // A script puts the numbers in while a run goes on.
        model.message("progress", "kept.backfill.progress", "{0}", "{1}");
        model.message("result", "kept.backfill.result", "{0}", "{1}", "{2}");
    }

    /**
     * The form, for a project or for a query, with what is wrong with it. A project is named by the address and cannot
     * be changed in the form.
     */
    private void form(Model model, BackfillContent.BackfillState state) {
        BackfillForm form = state.form();
        String scope = form.project() == null
                ? texts.text("kept.backfill.intro_query")
                : texts.text("kept.backfill.intro_project", form.project());
        List<Model> sources = new ArrayList<>();
        for (Source source : Source.values()) {
            sources.add(new Model(texts)
                    .text("code", source.code())
                    .message("name", SOURCES.key(source))
                    .flag("chosen", source.code().equals(form.source())));
        }
        model.flag("ofQuery", form.project() == null)
                .text("project", form.project())
                .text("scope", scope)
                .text("query", form.query())
                .text("zone", form.zone())
                .text("requester", form.requester())
                .models("sources", sources);
        if (state.wrong() != null) {
            model.refusal(state.wrong(), FIELDS);
        }
    }

    /** What was counted, in whose days and as of when, because on-time counts move with the zone. */
    private Model report(BackfillReport report) {
        List<Model> rows = new ArrayList<>();
        COUNTS.all()
                .forEach(
                        name -> rows.add(row(COUNTS.key(name), report.promises().getOrDefault(name, 0L))));
        Doubts doubts = report.doubts();
        rows.add(row("kept.backfill.promises.there", doubts.counts().getOrDefault(DoubtReason.PROMISE_THERE, 0L)));
        return new Model(texts)
                .message(
                        "caption",
                        "kept.backfill.report_caption",
                        texts.text(SOURCES.key(report.source())),
                        report.zone().getId(),
                        format.day(report.asOf()))
                .message(
                        "issues",
                        "kept.backfill.report_issues",
                        format.count(report.counts().getOrDefault("issues", 0L)),
                        format.count(report.counts().getOrDefault("resolved", 0L)))
                .models("rows", rows)
                .flag("noDoubts", doubts.total() == 0)
                .message(
                        "doubts",
                        "kept.backfill.doubts_shown",
                        format.count(doubts.total()),
                        format.count(doubts.first().size()))
                .models("doubts", doubts.first().stream().map(this::doubt).toList());
    }

    private Model row(String key, long count) {
        return new Model(texts).message("name", key).text("count", format.count(count));
    }

    /** An issue that a person should look at, why, and whether a promise is made of it all the same. */
    private Model doubt(DoubtfulCase doubt) {
        return new Model(texts)
                .text("key", doubt.issueKey())
                .text("path", "/browse/" + Links.encode(doubt.issueKey()))
                .message(
                        "effect",
                        doubt.reason().leftOut() ? "kept.backfill.effect.left_out" : "kept.backfill.effect.kept")
                .message("reason", doubt.reason().messageKey());
    }

    /** A run with how far it is and what it can be told now. A run over nothing has a full bar once it has ended. */
    private Model row(BackfillRun run, BackfillForm form) {
        BackfillProgress progress = run.progress();
        String started = format.shortMoment(run.task().startedAt().atZone(readersZone));
        List<Model> orders = new ArrayList<>();
        for (Map.Entry<String, String> order : orders(run.state()).entrySet()) {
            String name = texts.text(order.getValue());
            orders.add(new Model(texts)
                    .text("code", order.getKey())
                    .text("name", name)
                    .message("label", "kept.backfill.ask_of", name, started));
        }
        return new Model(texts)
                .text("id", run.id())
                .text("started", started)
                .text("scope", run.task().scope().text())
                .message("source", SOURCES.key(run.task().source()))
                .message("state", STATES.key(run.state()))
                .flag("running", run.state() == BackfillRun.RunState.RUNNING)
                .number("total", Math.max(1, progress.total()))
                .number("processed", progress.total() == 0 && run.state().ended() ? 1 : progress.processed())
                .message(
                        "progress",
                        "kept.backfill.progress",
                        format.count(progress.processed()),
                        format.count(progress.total()))
                .message(
                        "result",
                        "kept.backfill.result",
                        format.count(progress.added()),
                        format.count(progress.skipped()),
                        format.count(progress.doubtful()))
                .models("orders", orders)
                .text("project", form.project());
    }

    /** What a run can be told now: the button's value and the key of its word, in the order of the buttons. */
    private static Map<String, String> orders(BackfillRun.RunState state) {
        Map<String, String> orders = new LinkedHashMap<>();
        switch (state) {
            case RUNNING -> orders.put("pause", "kept.backfill.pause");
            case PAUSED, FAILED -> orders.put("resume", "kept.backfill.resume");
            case DONE, CANCELLED -> {
                return orders;
            }
        }
        orders.put("cancel", "kept.backfill.cancel");
        return orders;
    }
}
