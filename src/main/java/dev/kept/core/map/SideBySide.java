package dev.kept.core.map;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import dev.kept.core.figure.Window;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.map.FunctionTallies.FunctionTally;
import dev.kept.core.map.PartnershipMap.MapCell;
import dev.kept.core.map.PartnershipMap.MapRow;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.core.scoreboard.PortfolioBoards;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.core.scoreboard.Scoreboards;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Projects beside each other: by their figures, or by the functions they promised something to. */
public final class SideBySide {

    private final PortfolioBoards portfolios;
    private final Scoreboards boards;
    private final FunctionTallies tallies;
    private final FunctionStore functions;

    public SideBySide(
            PortfolioBoards portfolios, Scoreboards boards, FunctionTallies tallies, FunctionStore functions) {
        this.portfolios = portfolios;
        this.boards = boards;
        this.tallies = tallies;
        this.functions = functions;
    }

    /**
     * The projects with their figures; refused as their own boards would be.
     *
     * @param visible those that the viewer may see, in any order
     * @param day {@code null} for today
     */
    public Answer<PortfolioBoard> board(
            Collection<ProjectRef> visible, @Nullable LocalDate day, int windowDays, Slice.Request page) {
        return portfolios.board(visible, day, windowDays, page);
    }

    /**
     * The map of projects and functions as it is known today; refused where the window is none.
     *
     * @param visible those that the viewer may see, in any order: no requester of another project is named
     * @param windowDays how many days before today are looked at
     */
    public Answer<PartnershipMap> map(Collection<ProjectRef> visible, int windowDays, Slice.Request page) {
        return boards.window(null, windowDays).map(window -> map(visible, window, page));
    }

    private PartnershipMap map(Collection<ProjectRef> visible, Window window, Slice.Request page) {
        List<ProjectRef> shown = visible.stream()
                .sorted(ProjectRef.BY_NAME)
                .skip(page.startAt())
                .limit(page.maxResults())
                .toList();
        List<FunctionTally> counted = shown.isEmpty()
                ? List.of()
                : tallies.of(shown.stream().map(ProjectRef::id).toList(), window.from(), window.until());
        Map<String, String> names = new TreeMap<>();
        functions.all().stream().map(BusinessFunction::name).forEach(name -> names.put(RequesterName.key(name), name));
        counted.forEach(one -> names.putIfAbsent(RequesterName.key(one.function()), one.function()));
        List<String> columns = List.copyOf(names.values());
        Map<Long, Map<String, MapCell>> cells = cells(counted);
        List<MapRow> rows = shown.stream()
                .map(project -> row(project, columns, cells.getOrDefault(project.id(), Map.of())))
                .toList();
        return new PartnershipMap(
                window.until(), window.days(), columns, new Slice<>(rows, page.startAt(), visible.size()));
    }

    private static MapRow row(ProjectRef project, List<String> columns, Map<String, MapCell> own) {
        return new MapRow(
                project.key(),
                project.name(),
                columns.stream()
                        .map(name -> own.getOrDefault(RequesterName.key(name), MapCell.NONE))
                        .toList());
    }

    /** By project and by the name's key: spellings of one name are one function. */
    private static Map<Long, Map<String, MapCell>> cells(List<FunctionTally> counted) {
        Map<Long, Map<String, MapCell>> cells = new HashMap<>();
        counted.forEach(one -> cells.computeIfAbsent(one.projectId(), id -> new HashMap<>())
                .merge(
                        RequesterName.key(one.function()),
                        new MapCell(one.open(), one.kept()),
                        (some, more) -> new MapCell(
                                some.open() + more.open(), some.kept().plus(more.kept()))));
        return cells;
    }
}
