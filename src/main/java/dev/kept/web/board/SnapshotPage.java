package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Pillar;
import dev.kept.core.measure.Interval;
import dev.kept.core.rulebook.ConsentRule;
import dev.kept.core.snapshot.BoardSnapshot;
import dev.kept.core.snapshot.ProjectSnapshots.SnapshotList;
import dev.kept.link.board.SnapshotJson;
import dev.kept.link.board.SnapshotJson.SavedPillarJson;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.RefusalPage;
import dev.kept.web.Zones;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The saved boards of a project as complete HTML: the months, and one of them or two side by side, from what was saved alone. */
public final class SnapshotPage {

    private static final TextGroup<ConsentRule> CONSENTS = TextGroup.of("kept.rules.consent", ConsentRule.class);
    private static final int WHOLE = 100;

    private final Texts texts;
    private final Templates templates;
    private final Zones zones;
    private final LocalFormat format;

    public SnapshotPage(Texts texts, Templates templates, Zones zones) {
        this.texts = texts;
        this.templates = templates;
        this.zones = zones;
        this.format = new LocalFormat(texts);
    }

    /**
     * The page.
     *
     * @param shown the month that is shown; {@code null} when there is none
     * @param beside the one beside it; {@code null} for none
     * @param context the product's path
     */
    String html(SnapshotList list, @Nullable BoardSnapshot shown, @Nullable BoardSnapshot beside, String context) {
        List<SnapshotJson> boards = Stream.of(Optional.ofNullable(shown), Optional.ofNullable(beside))
                .flatMap(Optional::stream)
                .map(one -> SnapshotJson.read(one.text()))
                .toList();
        Model model = new Model(texts)
                .message("title", "kept.snapshot.of", list.name())
                .text("project", list.key())
                .text("self", context + Links.SNAPSHOTS)
                .text("back", Links.partnership(context, list.key()))
                .message("backText", "kept.snapshot.back", list.name())
                .flag("anyMonth", !list.snapshots().isEmpty())
                .models(
                        "months",
                        list.snapshots().stream()
                                .map(one -> month(one, shown, beside, context, list.key()))
                                .toList())
                .flag("anyShown", !boards.isEmpty())
                .texts("heads", boards.stream().map(one -> name(one.month())).toList())
                .models("rows", rows(boards))
                .models("rules", boards.isEmpty() ? List.of() : basis(boards));
        return templates.render("templates/kept/snapshots.vm", model).toString();
    }

    private Model month(
            BoardSnapshot one,
            @Nullable BoardSnapshot shown,
            @Nullable BoardSnapshot beside,
            String context,
            String key) {
        String month = one.month().toString();
        return new Model(texts)
                .text("code", month)
                .text("name", name(month))
                .text("link", context + Links.SNAPSHOTS + "?project=" + Links.encode(key) + "&month=" + month)
                .text("export", context + "/rest/kept/1/projects/" + Links.encode(key) + "/snapshots/" + month)
                .text("saved", format.moment(one.savedAt().atZone(zones.reader())))
                .text("hash", one.hash())
                .flag("untouched", one.untouched())
                .flag("chosen", one.equals(shown))
                .flag("other", one.equals(beside));
    }

    private String name(String month) {
        return format.month(YearMonth.parse(month));
    }

    /** Overall, then each pillar and its figures; what one month lacks is an empty cell. */
    private List<Model> rows(List<SnapshotJson> boards) {
        List<Model> rows = new ArrayList<>();
        if (boards.isEmpty()) {
            return rows;
        }
        rows.add(row(texts.text("kept.snapshot.overall"), true, boards, one -> overall(one)));
        for (Pillar pillar : Pillar.values()) {
            rows.add(row(texts.text(BoardWords.PILLARS.key(pillar)), true, boards, one -> pillar(one, pillar)
                    .map(this::score)
                    .orElse("")));
            Arrays.stream(Measure.values())
                    .filter(measure -> measure.pillar() == pillar)
                    .forEach(measure -> rows.add(row(
                            texts.text(ExplanationPage.MEASURES.key(measure)),
                            false,
                            boards,
                            one -> figure(one, pillar, measure))));
        }
        return rows;
    }

    private Model row(String name, boolean head, List<SnapshotJson> boards, Function<SnapshotJson, String> cell) {
        return new Model(texts)
                .text("name", name)
                .flag("head", head)
                .texts("cells", boards.stream().map(cell).toList());
    }

    private String overall(SnapshotJson board) {
        SnapshotJson.SavedOverallJson overall = board.overall();
        return overall == null
                ? texts.text("kept.snapshot.no_evidence")
                : texts.text(
                        "kept.snapshot.overall.value",
                        format.percent(overall.weighted()),
                        format.percent(overall.weightCoverage()));
    }

    private static Optional<SavedPillarJson> pillar(SnapshotJson board, Pillar pillar) {
        return board.pillars().stream().filter(one -> one.pillar() == pillar).findFirst();
    }

    private String score(SavedPillarJson pillar) {
        String weight = format.percent((double) pillar.weight() / WHOLE);
        Double score = pillar.score();
        return score == null
                ? texts.text("kept.snapshot.pillar.none", weight)
                : texts.text("kept.snapshot.pillar.value", format.percent(score), weight);
    }

    private String figure(SnapshotJson board, Pillar pillar, Measure measure) {
        return pillar(board, pillar).stream()
                .flatMap(one -> one.figures().stream())
                .flatMap(SnapshotJson.SavedFigureJson::known)
                .filter(one -> one.measure() == measure)
                .map(this::figure)
                .findFirst()
                .orElse("");
    }

    private String figure(Figure figure) {
        Double value = figure.value();
        Interval interval = figure.interval();
        String n = format.count(figure.rate().n());
        String target = format.percent(figure.target());
        return value == null || interval == null
                ? texts.text("kept.snapshot.figure.few", n)
                : texts.text("kept.snapshot.figure.value", format.percent(value), format.range(interval), n, target);
    }

    private List<Model> basis(List<SnapshotJson> boards) {
        return List.of(
                row(texts.text("kept.snapshot.basis.notice"), false, boards, this::notice),
                row(
                        texts.text("kept.snapshot.basis.consent"),
                        false,
                        boards,
                        one -> one.basis().rules().consent() == null
                                ? ""
                                : texts.text(CONSENTS.key(Objects.requireNonNull(
                                        one.basis().rules().consent())))),
                row(
                        texts.text("kept.snapshot.basis.reopen"),
                        false,
                        boards,
                        one -> format.count(one.basis().rules().reopenDays())),
                row(
                        texts.text("kept.snapshot.basis.fresh"),
                        false,
                        boards,
                        one -> format.count(one.basis().rules().freshDays())),
                row(
                        texts.text("kept.snapshot.basis.ledger"),
                        false,
                        boards,
                        one -> Objects.requireNonNullElse(
                                one.basis().ledgerSeal(), texts.text("kept.snapshot.basis.unsealed"))),
                row(
                        texts.text("kept.snapshot.basis.house"),
                        false,
                        boards,
                        one -> Objects.requireNonNullElse(
                                one.basis().houseSeal(), texts.text("kept.snapshot.basis.unsealed"))));
    }

    private String notice(SnapshotJson board) {
        SnapshotJson.SavedRulesJson rules = board.basis().rules();
        String days = format.count(rules.noticeDays());
        String calendar = rules.noticeCalendar();
        return calendar == null ? days : days + " (" + calendar + ")";
    }

    /** Why there is no page, as a page of its own. */
    String refused(Refusal refusal) {
        return RefusalPage.html(texts, templates, "kept.snapshot.refused", refusal);
    }
}
