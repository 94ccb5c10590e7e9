package dev.kept.web.map;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Refusal;
import dev.kept.core.Slice;
import dev.kept.core.Texts;
import dev.kept.core.map.PartnershipMap;
import dev.kept.core.map.PartnershipMap.MapRow;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.web.BoxView;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.board.PortfolioServlet;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;

/** The map with the form for its days and the links to its other pages, as complete HTML. */
public final class MapPage {

    private final Texts texts;
    private final Templates templates;
    private final BoxView boxes;
    private final MapView view;
    private final ApplicationProperties application;
    private final LocalFormat format;

    public MapPage(Texts texts, Templates templates, BoxView boxes, MapView view, ApplicationProperties application) {
        this.texts = texts;
        this.templates = templates;
        this.boxes = boxes;
        this.view = view;
        this.application = application;
        this.format = new LocalFormat(texts);
    }

    /** The page of one part of the projects. */
    String html(PartnershipMap map) {
        Slice<MapRow> rows = map.rows();
        int end = rows.startAt() + rows.items().size();
        return page(new Model(texts)
                .markup("refused", Markup.NONE)
                .markup("map", view.markup(map, Medium.PAGE, null))
                .number("window", map.windowDays())
                .number("longest", ScoreboardQuery.LONGEST_WINDOW_DAYS)
                .text(
                        "place",
                        rows.items().isEmpty() || end == rows.total() && rows.startAt() == 0
                                ? ""
                                : texts.text(
                                        "kept.portfolio.place",
                                        format.count(rows.startAt() + 1L),
                                        format.count(end),
                                        format.count(rows.total())))
                .text("previous", rows.startAt() == 0 ? "" : part(map, 0))
                .text("next", end < rows.total() ? part(map, end) : ""));
    }

    /** The page with one sentence in a box in place of the map. */
    String refused(Refusal refusal) {
        return page(new Model(texts).markup("refused", boxes.box(Medium.PAGE, refusal, "kept.map.refused")));
    }

    private String page(Model model) {
        return templates
                .render(
                        "templates/kept/map-page.vm",
                        model.text("action", here(MapServlet.PATH)).text("portfolio", here(PortfolioServlet.PATH)))
                .toString();
    }

    private String part(PartnershipMap map, int startAt) {
        return here(MapServlet.PATH) + "?windowDays=" + map.windowDays() + "&startAt=" + startAt;
    }

    private String here(String path) {
        return application.getBaseUrl(UrlMode.RELATIVE) + path;
    }
}
