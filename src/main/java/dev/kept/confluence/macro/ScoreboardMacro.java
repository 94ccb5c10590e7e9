package dev.kept.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.confluence.link.JiraLink;
import dev.kept.confluence.link.Latest;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.partnership.Partnership;
import dev.kept.core.partnership.ProjectBoard;
import dev.kept.core.partnership.ProjectKeys;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.web.Links;
import dev.kept.web.board.DeparturesServlet;
import dev.kept.web.board.ExplanationServlet;
import dev.kept.web.board.PortfolioServlet;
import dev.kept.web.board.ScoreboardView;
import dev.kept.web.functionguide.FunctionGuideFrame;
import dev.kept.web.guide.Guide;
import dev.kept.web.list.PartnershipPage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The macro <i>Partnership scoreboard</i>: the four pillars of a Jira project or of several, each as the viewer may see them. Everything
 * that cannot be shown is a sentence; the macro never throws, which would show a red box and end an export.
 */
public class ScoreboardMacro implements Macro {

    /** Every outcome there is, for a query that finds all promises; a date that nobody accepted has none of them. */
    private static final String OUTCOMES = "kept_first, kept_agreed, missed_warned, missed_silent, pending, released";

    private static final int MOST_DRAWINGS = 100;

    private final Partnership partnership;
    private final JiraLink jira;
    private final MacroPage page;
    private final ScoreboardView view;
    private final PublishedMacro published;
    private final ApplicationProperties confluence;
    private final Latest<Drawing, String> drawings = new Latest<>(MOST_DRAWINGS);

    public ScoreboardMacro(
            Partnership partnership,
            JiraLink jira,
            MacroPage page,
            ScoreboardView view,
            PublishedMacro published,
            ApplicationProperties confluence) {
        this.partnership = partnership;
        this.jira = jira;
        this.page = page;
        this.view = view;
        this.published = published;
        this.confluence = confluence;
    }

    /**
     * The macro as HTML; called by Confluence each time somebody looks at the page, exports it or has it mailed.
     *
     * @param parameters what the author set in the macro's dialog: {@code project}, one key or several, {@code window}, days, and
     *     {@code compact}, whether only the sentence and the three figures are wanted
     */
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Output output = Output.of(context);
        return page.withoutAsking(output, "kept.macro.scoreboard.elsewhere")
                .orElseGet(() -> checked(
                        output,
                        context,
                        parameters.get("project"),
                        parameters.get("window"),
                        Boolean.parseBoolean(parameters.get("compact"))));
    }

    /** The scoreboard, or what is wrong with the macro's parameters. */
    private String checked(
            Output output,
            @Nullable ConversionContext context,
            @Nullable String project,
            @Nullable String window,
            boolean compact) {
        List<String> keys = ProjectKeys.of(project);
        if (keys.isEmpty()) {
            return page.box(output, "kept.macro.scoreboard.noProject");
        }
        if (!keys.stream().allMatch(ProjectKeys::possible)) {
            return page.box(output, "kept.macro.scoreboard.badProject");
        }
        // Beyond, the page "All projects" is the better one.
        if (keys.size() > ProjectKeys.MOST) {
            return page.box(output, "kept.macro.scoreboard.manyProjects", Integer.toString(ProjectKeys.MOST));
        }
        OptionalInt days = WindowParameter.days(window);
        if (days.isEmpty()) {
            return page.box(
                    output, "kept.macro.scoreboard.badWindow", Integer.toString(ScoreboardQuery.LONGEST_WINDOW_DAYS));
        }
        return keys.stream()
                .map(key -> shown(output, context, key, days.getAsInt(), compact))
                .collect(Collectors.joining("\n"));
    }

    /** The scoreboard up to today; what is published, where the reader cannot have it; or why Jira gave none. */
    private String shown(Output output, @Nullable ConversionContext context, String key, int days, boolean compact) {
        ScoreboardQuery query = new ScoreboardQuery(null, days);
        Answer<ProjectBoard> answer = compact
                ? partnership.scoreboard(key, query).map(figures -> new ProjectBoard(figures, List.of()))
                : partnership.board(key, query);
        return answer.fold(
                board -> drawn(
                        board.figures(),
                        new ScoreboardView.Setting(
                                output.medium(),
                                compact,
                                places(key, output),
                                page.seen(output),
                                board.next(),
                                page.today())),
                refusal -> instead(output, context, key, refusal));
    }

    private String drawn(Scoreboard board, ScoreboardView.Setting setting) {
        return setting.medium().page()
                ? drawings.of(
                        new Drawing(board, setting, view.locale()), asked -> view.html(asked.board(), asked.setting()))
                : view.html(board, setting);
    }

    /**
     * All that a board's HTML follows from, beside the templates and texts of this version.
     *
     * @param locale the reader's language
     */
    private record Drawing(Scoreboard board, ScoreboardView.Setting setting, Locale locale) {

        /** A board that did not change is the same object, so that nothing of it is compared. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Drawing drawing
                    && board.equals(drawing.board)
                    && setting.equals(drawing.setting)
                    && locale.equals(drawing.locale);
        }

        /** Of few members, because a board is large. */
        @Override
        public int hashCode() {
            return Objects.hash(board.projectKey(), board.asOf(), board.windowDays(), setting.places(), locale);
        }
    }

    private String instead(Output output, @Nullable ConversionContext context, String key, Refusal refusal) {
        return switch (refusal.kind()) {
            case CREDENTIALS_REQUIRED ->
                published.board(output, key, refusal).orElseGet(() -> published.muted(output, context, refusal));
            case UNREACHABLE ->
                published
                        .board(output, key, refusal)
                        .orElseGet(() -> published.said(context) ? "" : box(output, refusal, key));
            case NOT_FOUND, FORBIDDEN ->
                published.board(output, key, refusal).orElseGet(() -> box(output, refusal, key));
            default -> box(output, refusal, key);
        };
    }

    private String box(Output output, Refusal refusal, String key) {
        return page.box(output, refusal, "kept.macro.scoreboard.notFound", "kept.macro.scoreboard.of", key);
    }

    /**
     * Where the scoreboard's links lead. The lists behind the figures are in Jira, so that without its address there
     * are no such links.
     */
    private ScoreboardView.Places places(String key, Output output) {
        String explanation =
                jira.displayUrl().map(url -> url + ExplanationServlet.PATH).orElse(null);
        String departures =
                jira.displayUrl().map(url -> url + DeparturesServlet.PATH).orElse(null);
        String issue = jira.displayUrl().map(url -> url + "/browse/").orElse(null);
        // A document is read anywhere, a page where it is.
        String here = confluence.getBaseUrl(output == Output.PAGE ? UrlMode.RELATIVE : UrlMode.CANONICAL);
        return new ScoreboardView.Places(
                commitments(key),
                explanation,
                departures,
                here + PortfolioServlet.PATH,
                here + Guide.READER.path(),
                jira.displayUrl()
                        .map(url -> Links.partnership(url, key) + PartnershipPage.GOALS)
                        .orElse(null),
                here + FunctionGuideFrame.PATH,
                issue,
                null);
    }

    /**
     * The search in Jira for all promises of the project; {@code null} when Jira's address is not known. Asks by
     * outcome, because not every version of Jira can ask whether a property is there at all.
     */
    private @Nullable String commitments(String key) {
        String query = "project = \"" + key + "\" AND commitmentOutcome in (" + OUTCOMES + ")";
        return jira.displayUrl()
                .map(url -> url + "/issues/?jql=" + Links.encode(query))
                .orElse(null);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
