package dev.kept.confluence.link;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Slice;
import dev.kept.core.map.PartnershipMap;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.GoalView;
import dev.kept.core.partnership.Partnership;
import dev.kept.core.partnership.ProjectBoard;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.partnership.UpcomingPromise;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.TrackerApi;
import dev.kept.link.board.MapJson;
import dev.kept.link.board.PortfolioJson;
import dev.kept.link.board.ScoreboardJson;
import dev.kept.link.house.GoalJson;
import dev.kept.link.promise.PromiseListJson;
import dev.kept.web.Links;
import java.util.function.Function;

/**
 * Asks Jira over the application link, as the viewer. Figures are Jira's, and so are the weights and targets they
 * are shown with.
 */
public final class LinkedPartnership implements Partnership {

    /** Boards as they were read from texts; a text is one board, whoever was sent it. */
    private static final int MOST = 100;

    private final TrackerApi jira;
    private final Latest<String, ProjectBoard> boards = new Latest<>(MOST);

    public LinkedPartnership(TrackerApi jira) {
        this.jira = jira;
    }

    @Override
    public Answer<Scoreboard> scoreboard(String projectKey, ScoreboardQuery query) {
        return ask("projects/" + Links.encode(projectKey) + "/scoreboard?" + window(query), ScoreboardJson::read);
    }

    @Override
    public Answer<PortfolioBoard> portfolio(ScoreboardQuery query, Slice.Request page) {
        return ask(
                "portfolio?" + window(query) + "&startAt=" + page.startAt() + "&maxResults=" + page.maxResults(),
                PortfolioJson::read);
    }

    @Override
    public Answer<PartnershipMap> map(int windowDays, Slice.Request page) {
        return ask(
                "map?windowDays=" + windowDays + "&startAt=" + page.startAt() + "&maxResults=" + page.maxResults(),
                MapJson::read);
    }

    @Override
    public Answer<ProjectBoard> board(String projectKey, ScoreboardQuery query) {
        return ask(
                "projects/" + Links.encode(projectKey) + "/scoreboard?" + window(query) + "&comingUp="
                        + UpcomingPromise.MOST,
                json -> boards.of(json, ScoreboardJson::readBoard));
    }

    /** Which promises, by whom and how many; not where a list goes on, which nobody asks over the link. */
    @Override
    public Answer<CommitmentPage> commitments(String projectKey, CommitmentQuery query) {
        CommitmentQuery.Choice choice = query.choice();
        return ask(
                "projects/" + Links.encode(projectKey) + "/commitments?filter="
                        + choice.attention().code()
                        + (choice.requester() == null ? "" : "&requester=" + Links.encode(choice.requester()))
                        + (choice.outcome() == null
                                ? ""
                                : "&outcome=" + choice.outcome().code())
                        + "&sort=" + (query.descending() ? "-" : "")
                        + query.sort().code() + "&maxResults="
                        + query.maxResults(),
                PromiseListJson::read);
    }

    /**
     * The window for Jira's address, in days. Where the query names no day to end on, neither does the address, and
     * Jira takes its own today.
     */
    private static String window(ScoreboardQuery query) {
        return "windowDays=" + query.windowDays() + (query.asOf() == null ? "" : "&asOf=" + query.asOf());
    }

    @Override
    public Answer<GoalView> goal(String goalKey) {
        return ask("goals/" + Links.encode(goalKey), GoalJson::read);
    }

    /**
     * Asks, and reads the answer. What has not the shape that this version knows is no answer: Jira may run another
     * version of Kept.
     *
     * @param path below the address of Kept's REST API
     * @param shape reads the JSON
     */
    private <T> Answer<T> ask(String path, Function<String, T> shape) {
        return jira.get(path).flatMap(LinkRefusals::given).flatMap(json -> {
            try {
                return Answer.of(shape.apply(json));
            } catch (MalformedJsonException e) {
                return Answer.refused(Refusal.of(Kind.UNREACHABLE, "kept.link.nonsense"));
            }
        });
    }
}
