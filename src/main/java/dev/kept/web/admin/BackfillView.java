package dev.kept.web.admin;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
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
import dev.kept.web.template.Html;
import dev.kept.web.template.Templates;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is on the page <i>Promises from history</i>. */
public final class BackfillView {

    private static final List<String> WORDS = List.of(
            "title",
            "intro",
            "query",
            "query_hint",
            "source",
            "source_hint",
            "zone",
            "zone_hint",
            "requester_label",
            "requester_hint",
            "count",
            "write",
            "report",
            "column.what",
            "column.count",
            "doubts",
            "doubts_none",
            "column.issue",
            "column.effect",
            "column.reason",
            "runs",
            "runs_none",
            "refresh",
            "column.started",
            "column.scope",
            "column.state",
            "column.progress",
            "column.result",
            "column.actions",
            "started");

    private static final List<String> PROMISES =
            List.of("promises", "kept_first", "kept_by_moved_date_only", "late", "withdrawn", "open", "left_out");

    private static final Set<String> FIELDS = Set.of("jql", "source", "timeZone", "requester");

    private final Texts texts;
    private final LocalFormat words;
    private final Templates templates;
    private final TimeZoneManager zones;

    public BackfillView(Texts texts, Templates templates, TimeZoneManager zones) {
        this.texts = texts;
        this.words = new LocalFormat(texts);
        this.templates = templates;
        this.zones = zones;
    }

    /**
     * What the page holds.
     *
     * @param wrong what is wrong with the form or with what was asked; {@code null} when nothing is
     * @param report what was just counted; {@code null} when nothing was
     * @param runs the latest, newest first
     * @param started whether a run has just begun
     */
    record State(
            BackfillForm form,
            @Nullable Refusal wrong,
            @Nullable BackfillReport report,
            List<BackfillRun> runs,
            boolean started) {}

    /** Where forms go, and the token they carry. */
    record Target(String address, String contextPath, String tokenName, String token) {}

    String html(State state, Target target) {
        Map<String, Object> model = new HashMap<>();
        Map<String, Object> plain = new HashMap<>();
        WORDS.forEach(word -> plain.put(word.replace('.', '_') + "Html", escaped("kept.backfill." + word)));
        model.put("words", plain);
        String project = state.form().project();
        String self = target.address() + (project == null ? "" : "?project=" + Links.encode(project));
        model.put("selfHtml", Html.escape(self));
        model.put("contextHtml", Html.escape(target.contextPath()));
        model.put("tokenNameHtml", Html.escape(target.tokenName()));
        model.put("tokenHtml", Html.escape(target.token()));
        model.put("started", state.started());
        form(model, state);
        if (state.report() != null) {
            model.put("report", report(state.report()));
        }
        model.put(
                "runs", state.runs().stream().map(run -> row(run, state.form())).toList());
        model.put("noRuns", state.runs().isEmpty());
        model.put("progressHtml", escaped("kept.backfill.progress", "{0}", "{1}"));
        model.put("resultHtml", escaped("kept.backfill.result", "{0}", "{1}", "{2}"));
        return templates.render("templates/kept/backfill.vm", model);
    }

    /** What the form begins with. */
    String usualZone() {
        return zones.getDefaultTimeZone().getID();
    }

    String usualRequester() {
        return texts.text("kept.backfill.requester");
    }

    /** Why somebody may not see the page. */
    String closed(Refusal why) {
        return templates.render(
                "templates/kept/forbidden.vm",
                Map.of("titleHtml", escaped("kept.backfill.title"), "sentenceHtml", Html.escape(texts.text(why))));
    }

    private void form(Map<String, Object> model, State state) {
        BackfillForm form = state.form();
        model.put("ofQuery", form.project() == null);
        model.put("projectHtml", Html.escape(form.project()));
        model.put(
                "scopeHtml",
                form.project() == null
                        ? escaped("kept.backfill.intro_query")
                        : escaped("kept.backfill.intro_project", form.project()));
        model.put("queryHtml", Html.escape(form.query()));
        model.put("zoneHtml", Html.escape(form.zone()));
        model.put("requesterHtml", Html.escape(form.requester()));
        List<Map<String, Object>> sources = new ArrayList<>();
        for (Source source : Source.values()) {
            sources.add(Map.of(
                    "codeHtml", Html.escape(source.code()),
                    "nameHtml", escaped("kept.backfill.source." + source.code()),
                    "chosen", source.code().equals(form.source())));
        }
        model.put("sources", sources);
        Refusal wrong = state.wrong();
        if (wrong != null) {
            String place = wrong.field() != null && FIELDS.contains(wrong.field()) ? wrong.field() : "form";
            model.put(place + "ErrorHtml", Html.escape(texts.text(wrong)));
        }
    }

    private Map<String, Object> report(BackfillReport report) {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "captionHtml",
                escaped(
                        "kept.backfill.report_caption",
                        texts.text("kept.backfill.source." + report.source().code()),
                        report.zone().getId(),
                        words.day(report.asOf())));
        model.put(
                "issuesHtml",
                escaped(
                        "kept.backfill.report_issues",
                        words.count(report.counts().getOrDefault("issues", 0L)),
                        words.count(report.counts().getOrDefault("resolved", 0L))));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String name : PROMISES) {
            rows.add(row("kept.backfill.promises." + name, report.promises().getOrDefault(name, 0L)));
        }
        Doubts doubts = report.doubts();
        rows.add(row("kept.backfill.promises.there", doubts.counts().getOrDefault(DoubtReason.PROMISE_THERE, 0L)));
        model.put("rows", rows);
        model.put("noDoubts", doubts.total() == 0);
        model.put(
                "doubtsHtml",
                escaped(
                        "kept.backfill.doubts_shown",
                        words.count(doubts.total()),
                        words.count(doubts.first().size())));
        model.put("doubts", doubts.first().stream().map(this::doubt).toList());
        return model;
    }

    private Map<String, Object> row(String key, long count) {
        return Map.of("nameHtml", escaped(key), "countHtml", Html.escape(words.count(count)));
    }

    private Map<String, Object> doubt(DoubtfulCase doubt) {
        return Map.of(
                "keyHtml", Html.escape(doubt.issueKey()),
                "pathHtml", Html.escape("/browse/" + Links.encode(doubt.issueKey())),
                "effectHtml",
                        escaped(
                                doubt.reason().leftOut()
                                        ? "kept.backfill.effect.left_out"
                                        : "kept.backfill.effect.kept"),
                "reasonHtml", escaped(doubt.reason().messageKey()));
    }

    private Map<String, Object> row(BackfillRun run, BackfillForm form) {
        Map<String, Object> row = new HashMap<>();
        BackfillProgress progress = run.progress();
        String started = moment(run.task().startedAt());
        row.put("idHtml", Html.escape(run.id()));
        row.put("startedHtml", Html.escape(started));
        row.put("scopeHtml", Html.escape(run.task().scope().text()));
        row.put(
                "sourceHtml",
                escaped("kept.backfill.source." + run.task().source().code()));
        row.put("stateHtml", escaped("kept.backfill.state." + run.state().code()));
        row.put("running", run.state() == BackfillRun.State.RUNNING);
        row.put("totalHtml", Long.toString(Math.max(1, progress.total())));
        row.put(
                "processedHtml",
                Long.toString(progress.total() == 0 && run.state().ended() ? 1 : progress.processed()));
        row.put(
                "progressHtml",
                escaped("kept.backfill.progress", words.count(progress.processed()), words.count(progress.total())));
        row.put(
                "resultHtml",
                escaped(
                        "kept.backfill.result",
                        words.count(progress.added()),
                        words.count(progress.skipped()),
                        words.count(progress.doubtful())));
        List<Map<String, Object>> orders = new ArrayList<>();
        for (String order : orders(run.state())) {
            String name = texts.text("kept.backfill." + order);
            orders.add(Map.of(
                    "codeHtml", order,
                    "nameHtml", Html.escape(name),
                    "labelHtml", escaped("kept.backfill.ask_of", name, started)));
        }
        row.put("orders", orders);
        row.put("projectHtml", Html.escape(form.project()));
        return row;
    }

    private static List<String> orders(BackfillRun.State state) {
        return switch (state) {
            case RUNNING -> List.of("pause", "cancel");
            case PAUSED, FAILED -> List.of("resume", "cancel");
            case DONE, CANCELLED -> List.of();
        };
    }

    private String moment(Instant instant) {
        ZoneId zone = zones.getUserTimeZone().toZoneId();
        return instant.atZone(zone)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(texts.locale()));
    }

    private String escaped(String key, String... arguments) {
        return Html.escape(texts.text(key, arguments));
    }
}
