package dev.kept.confluence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.Slice;
import dev.kept.core.commitment.Step;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.partnership.CommitmentPage;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.partnership.GoalView;
import dev.kept.core.partnership.Partnership;
import dev.kept.core.partnership.PlannedPart;
import dev.kept.core.partnership.RulesView;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.Measure;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.WeightStore;
import dev.kept.link.CommitmentJson;
import dev.kept.link.ExplanationJson;
import dev.kept.link.GoalJson;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.PortfolioJson;
import dev.kept.link.RulesJson;
import dev.kept.link.ScoreboardJson;
import dev.kept.link.StepJson;
import dev.kept.link.TimelineJson;
import dev.kept.web.Links;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks Jira over the application link, as the viewer. Pillar weights are Confluence's own. */
public final class LinkedPartnership implements Partnership {

    private final JiraLink jira;
    private final WeightStore weights;

    public LinkedPartnership(JiraLink jira, WeightStore weights) {
        this.jira = jira;
        this.weights = weights;
    }

    @Override
    public Answer<Scoreboard> scoreboard(String projectKey, ScoreboardQuery query) {
        return read(
                        jira.get("projects/" + Links.encode(projectKey) + "/scoreboard?" + window(query)),
                        ScoreboardJson::read)
                .map(board -> board.weighted(weights.current()));
    }

    @Override
    public Answer<ExplanationView> explanation(
            String projectKey, Measure measure, ScoreboardQuery query, @Nullable String after, int limit) {
        String piece = after == null ? "" : "&after=" + Links.encode(after);
        return read(
                jira.get("projects/" + Links.encode(projectKey) + "/scoreboard/explanation/" + measure.code() + "?"
                        + window(query) + "&maxResults=" + limit + piece),
                ExplanationJson::read);
    }

    @Override
    public Answer<PortfolioBoard> portfolio(ScoreboardQuery query, Slice.Request page) {
        return read(
                jira.get("portfolio?" + window(query) + "&startAt=" + page.startAt() + "&maxResults="
                        + page.maxResults()),
                PortfolioJson::read);
    }

    private static String window(ScoreboardQuery query) {
        return "windowDays=" + query.windowDays() + (query.asOf() == null ? "" : "&asOf=" + query.asOf());
    }

    @Override
    public Answer<CommitmentPage> commitments(String projectKey, CommitmentQuery query) {
        return read(
                jira.get("projects/" + Links.encode(projectKey) + "/commitments?" + ListQuery.text(query)),
                CommitmentJson::readPage);
    }

    @Override
    public Answer<Optional<CommitmentView>> commitment(String issueKey) {
        Answer<Optional<CommitmentView>> answer =
                read(jira.get(commitmentPath(issueKey)), CommitmentJson::read).map(Optional::of);
        return answer.fold(
                Answer::of,
                refusal -> refusal.messageKey().equals(LinkRefusals.NO_COMMITMENT)
                        ? Answer.of(Optional.empty())
                        : Answer.refused(refusal));
    }

    @Override
    public Answer<CommitmentView> make(String issueKey, CommitmentTerms terms) {
        return read(jira.post(commitmentPath(issueKey), Json.text(CommitmentJson.write(terms))), CommitmentJson::read);
    }

    @Override
    public Answer<CommitmentView> offer(String issueKey, CommitmentTerms terms, Side proposer) {
        ObjectNode body = CommitmentJson.write(terms).put("proposer", proposer.code());
        return read(jira.post(commitmentPath(issueKey), Json.text(body)), CommitmentJson::read);
    }

    @Override
    public Answer<CommitmentView> take(String issueKey, Step step) {
        return read(
                jira.post(commitmentPath(issueKey) + "/steps", Json.text(StepJson.write(step))), CommitmentJson::read);
    }

    @Override
    public Answer<List<TimelineEntry>> timeline(String issueKey) {
        return read(jira.get(commitmentPath(issueKey) + "/timeline"), TimelineJson::read);
    }

    @Override
    public Answer<List<CommitmentView>> smallPromises(String issueKey) {
        return read(jira.get(promisesPath(issueKey)), CommitmentJson::readList);
    }

    @Override
    public Answer<CommitmentView> backToYou(
            String issueKey, long commentId, String requester, LocalDate date, Side side) {
        ObjectNode body = Json.object()
                .put("commentId", commentId)
                .put("requester", requester)
                .put("date", date.toString())
                .put("side", side.code());
        return read(jira.post(promisesPath(issueKey), Json.text(body)), CommitmentJson::read);
    }

    @Override
    public Answer<List<CommitmentView>> split(String issueKey, List<PlannedPart> parts) {
        return read(
                jira.post(commitmentPath(issueKey) + "/parts", Json.text(CommitmentJson.writeParts(parts))),
                CommitmentJson::readList);
    }

    @Override
    public Answer<CommitmentView> find(String commitmentId) {
        return read(jira.get("commitments/" + Links.encode(commitmentId)), CommitmentJson::read);
    }

    @Override
    public Answer<CommitmentView> takeOn(String commitmentId, Step step) {
        return read(
                jira.post("commitments/" + Links.encode(commitmentId) + "/steps", Json.text(StepJson.write(step))),
                CommitmentJson::read);
    }

    @Override
    public Answer<Integer> ask(String commitmentId) {
        return read(
                jira.post("commitments/" + Links.encode(commitmentId) + "/requests", "{}"), CommitmentJson::readAsked);
    }

    @Override
    public Answer<RulesView> rules(String requester) {
        return read(jira.get("rules?requester=" + Links.encode(requester)), RulesJson::read);
    }

    @Override
    public Answer<GoalView> goal(String goalKey) {
        return read(jira.get("goals/" + Links.encode(goalKey)), GoalJson::read);
    }

    @Override
    public Answer<List<GoalView>> goals(String text) {
        return read(jira.get("goals?text=" + Links.encode(text)), GoalJson::readGoals);
    }

    @Override
    public Answer<List<String>> requesters(String prefix) {
        return read(jira.get("requesters?prefix=" + Links.encode(prefix)), GoalJson::readNames);
    }

    private static String commitmentPath(String issueKey) {
        return "issues/" + Links.encode(issueKey) + "/commitment";
    }

    private static String promisesPath(String issueKey) {
        return "issues/" + Links.encode(issueKey) + "/promises";
    }

    private static <T> Answer<T> read(Answer<String> answer, Function<JsonNode, T> shape) {
        return answer.flatMap(json -> {
            try {
                return Answer.of(shape.apply(Json.parse(json)));
            } catch (MalformedJsonException e) {
                return Answer.refused(Refusal.of(Kind.UNREACHABLE, "kept.link.nonsense"));
            }
        });
    }
}
