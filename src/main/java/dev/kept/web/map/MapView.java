package dev.kept.web.map;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.map.PartnershipMap;
import dev.kept.core.map.PartnershipMap.MapCell;
import dev.kept.core.map.PartnershipMap.MapKnowledge;
import dev.kept.core.map.PartnershipMap.MapRow;
import dev.kept.core.measure.Interval;
import dev.kept.core.partnership.Tracker;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.board.ScoreboardView;
import dev.kept.web.chart.Fill;
import dev.kept.web.chart.ShareBar;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The map as HTML: a sentence on how much is known, then projects in rows and functions in columns. A pair says how much
 * was kept only where enough came due.
 */
public final class MapView {

    private final Texts texts;
    private final Templates templates;
    private final Tracker tracker;
    private final LocalFormat format;

    /** @param tracker where projects are shown; nothing links there while it is not found */
    public MapView(Texts texts, Templates templates, Tracker tracker) {
        this.texts = texts;
        this.templates = templates;
        this.tracker = tracker;
        this.format = new LocalFormat(texts);
    }

    /** As one thing on a page, or in a document. */
    public String html(PartnershipMap map, Medium medium, ScoreboardView.@Nullable Seen seen) {
        return markup(map, medium, seen).toString();
    }

    /**
     * The same as a part of a page of ours.
     *
     * @param seen who looked and when, which a document says; {@code null} on a page
     */
    public Markup markup(PartnershipMap map, Medium medium, ScoreboardView.@Nullable Seen seen) {
        Model model = new Model(texts).flag("onPage", medium.page());
        for (String part : List.of("board", "name", "sentence", "table", "caption", "head", "note")) {
            model.markup(part + "Look", medium.attribute(part));
        }
        List<MapRow> rows = map.rows().items();
        boolean any = !rows.isEmpty() && !map.functions().isEmpty();
        model.flag("any", any)
                .text("empty", any ? "" : empty(map))
                .text("sentence", any ? sentence(map) : "")
                .text("caption", caption(map))
                .texts("functions", map.functions());
        Optional<String> there = medium.page() ? tracker.displayUrl() : Optional.empty();
        model.models("rows", rows.stream().map(row -> row(row, medium, there)).toList());
        if (seen != null) {
            model.message("seen", "kept.scoreboard.seen", seen.by(), format.day(seen.on()));
        }
        return templates.render("templates/kept/map.vm", model);
    }

    /** Why there is no table: no project, none behind this place of the list, or no function. */
    private String empty(PartnershipMap map) {
        if (!map.rows().items().isEmpty()) {
            return texts.text("kept.map.nobody");
        }
        return texts.text(map.rows().total() == 0 ? "kept.portfolio.none" : "kept.portfolio.beyond");
    }

    private String caption(PartnershipMap map) {
        return map.windowDays() == 1
                ? texts.text("kept.map.caption.one", format.day(map.asOf()))
                : texts.text("kept.map.caption", format.count(map.windowDays()), format.day(map.asOf()));
    }

    private String sentence(PartnershipMap map) {
        List<MapKnowledge> all = map.rows().items().stream()
                .flatMap(row -> row.cells().stream())
                .map(MapCell::known)
                .toList();
        long some = all.stream().filter(known -> known != MapKnowledge.NOTHING).count();
        long enough = all.stream().filter(known -> known == MapKnowledge.ENOUGH).count();
        String pairs = texts.text("kept.map.pairs", format.count(some), format.count(all.size()));
        String told = enough == 0
                ? texts.text("kept.map.told.none")
                : enough == 1 ? texts.text("kept.map.told.one") : texts.text("kept.map.told", format.count(enough));
        return some == 0 ? pairs : pairs + " " + told;
    }

    private Model row(MapRow row, Medium medium, Optional<String> there) {
        return new Model(texts)
                .text("name", row.projectName())
                .text(
                        "link",
                        there.map(url -> Links.partnership(url, row.projectKey()))
                                .flatMap(Links::safe)
                                .orElse(""))
                .markup("look", medium.attribute("pillar"))
                .models(
                        "cells",
                        row.cells().stream().map(cell -> cell(cell, medium)).toList());
    }

    private Model cell(MapCell cell, Medium medium) {
        Model model = new Model(texts).markup("look", medium.attribute(medium.page() ? part(cell.known()) : "cell"));
        if (cell.known() != MapKnowledge.ENOUGH) {
            return model.text("share", "")
                    .markup("bar", Markup.NONE)
                    .text("open", "")
                    .message("words", cell.known() == MapKnowledge.FEW ? "kept.map.few" : "kept.map.none");
        }
        double value = Objects.requireNonNull(cell.kept().value());
        Interval chance = Objects.requireNonNull(cell.kept().interval());
        return model.text("share", format.percent(value))
                .message(
                        "words",
                        "kept.tile.count",
                        format.count(cell.kept().hits()),
                        format.count(cell.kept().n()))
                .markup("bar", medium.page() ? new ShareBar(Fill.SOLID, value, chance).drawn() : Markup.NONE)
                .text("open", cell.open() == 0 ? "" : texts.text("kept.map.open", format.count(cell.open())));
    }

    private static String part(MapKnowledge known) {
        return "map-" + known.code();
    }
}
