package dev.kept.link.board;

import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import dev.kept.core.map.PartnershipMap;
import dev.kept.core.map.PartnershipMap.MapCell;
import dev.kept.core.map.PartnershipMap.MapKnowledge;
import dev.kept.core.map.PartnershipMap.MapRow;
import dev.kept.core.measure.Rate;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.ProjectJson;
import dev.kept.link.Within;
import dev.kept.link.Written;
import java.time.LocalDate;
import java.util.List;

/**
 * One page of the map of projects and functions, with the page that was asked for.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param asOf promises due before this day are in
 * @param windowDays how many days before it are looked at
 * @param startAt index of the first project on the page
 * @param maxResults how many were asked for
 * @param total how many projects the reader may see
 * @param functions the columns, in order of name
 * @param values the projects of this page, in order of name
 */
public record MapJson(
        int version,
        LocalDate asOf,
        int windowDays,
        int startAt,
        int maxResults,
        int total,
        List<String> functions,
        List<MapRowJson> values) {

    public MapJson {
        Json.there("asOf", asOf);
        functions = List.copyOf(Json.there("functions", functions));
        values = List.copyOf(Json.there("values", values));
    }

    /** @param maxResults what the request asked for */
    public static MapJson of(PartnershipMap map, int maxResults) {
        return new MapJson(
                Json.VERSION,
                map.asOf(),
                map.windowDays(),
                map.rows().startAt(),
                maxResults,
                map.rows().total(),
                map.functions(),
                map.rows().items().stream().map(MapRowJson::of).toList());
    }

    /**
     * Reads what was written.
     *
     * @throws MalformedJsonException when it is no such page, or a row has not one cell for each function
     */
    public static PartnershipMap read(String text) {
        return Json.read(text, MapJson.class).map();
    }

    private PartnershipMap map() {
        return new PartnershipMap(
                asOf,
                windowDays,
                functions,
                new Slice<>(
                        values.stream().map(row -> row.row(functions.size())).toList(), startAt, total));
    }

    /**
     * One project.
     *
     * @param project its key and name
     * @param cells one for each function, in their order
     */
    record MapRowJson(ProjectJson project, List<MapCellJson> cells) {

        MapRowJson {
            Json.there("project", project);
            cells = List.copyOf(Json.there("cells", cells));
        }

        static MapRowJson of(MapRow row) {
            return new MapRowJson(
                    new ProjectJson(row.projectKey(), row.projectName()),
                    row.cells().stream().map(MapCellJson::of).toList());
        }

        MapRow row(int columns) {
            if (cells.size() != columns) {
                throw new MalformedJsonException("cells", "not one for each function");
            }
            return new MapRow(
                    project.key(),
                    project.name(),
                    cells.stream().map(MapCellJson::cell).toList());
        }
    }

    /**
     * One project and one function.
     *
     * @param known how much can be said of it; for readers, and not read back
     * @param open how many commitments are open, whenever they are due
     * @param hits how many of those due were kept by the date first promised
     * @param n how many were due
     * @param value hits ÷ n for readers; {@code null} with too few cases. Not read back
     * @param interval its two ends; {@code null} with too few cases. Not read back
     */
    record MapCellJson(
            @Written @Nullable MapKnowledge known,
            int open,
            int hits,
            int n,
            @Within(least = 0, most = 1) @Nullable Double value,
            @Nullable @Within(least = 2, most = 2) List<@Within(least = 0, most = 1) Double> interval) {

        static MapCellJson of(MapCell cell) {
            Rate kept = cell.kept();
            boolean enough = cell.known() == MapKnowledge.ENOUGH;
            return new MapCellJson(
                    cell.known(),
                    cell.open(),
                    kept.hits(),
                    kept.n(),
                    enough ? kept.value() : null,
                    enough ? FigureJson.ends(kept.interval()) : null);
        }

        MapCell cell() {
            if (open < 0) {
                throw new MalformedJsonException("open", "below 0");
            }
            return new MapCell(open, FigureJson.rate(hits, n));
        }
    }
}
