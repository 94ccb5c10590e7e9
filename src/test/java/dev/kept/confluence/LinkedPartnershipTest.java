package dev.kept.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseReadTimeoutException;
import dev.kept.confluence.link.JiraLink;
import dev.kept.confluence.link.LinkReply;
import dev.kept.confluence.link.LinkedPartnership;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.figure.FigureWords;
import dev.kept.core.partnership.ProjectBoard;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.link.Json;
import dev.kept.link.Problem;
import dev.kept.link.TrackerApi.TrackerReply;
import dev.kept.link.board.ScoreboardJson;
import dev.kept.link.house.GoalJson;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.FakePartnership;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedPartnershipTest {

    private static final ScoreboardQuery YEAR = new ScoreboardQuery(null, 365);
    private final FakeJira jira = new FakeJira();
    private final JiraLink link = jira.link();
    private final LinkedPartnership partnership = new LinkedPartnership(link);

    LinkedPartnershipTest() throws Exception {}

    @Test
    void figures_weights_and_targets_are_jiras() {
        jira.body = Json.text(ScoreboardJson.of(FakePartnership.board(), new FigureWords(BundledTexts.english())));

        Answer<Scoreboard> board = partnership.scoreboard("SHOP", new ScoreboardQuery(LocalDate.of(2026, 2, 3), 90));
        assertEquals(Answer.of(FakePartnership.board()), board);
        assertEquals(List.of("GET /rest/kept/1/projects/SHOP/scoreboard?windowDays=90&asOf=2026-02-03"), jira.sent);
    }

    @Test
    void paths_hold_what_was_typed_as_one_part() {
        partnership.scoreboard("A/../B?x=1", YEAR);
        partnership.goal("a&b c");

        assertEquals(
                List.of(
                        "GET /rest/kept/1/projects/A%2F..%2FB%3Fx%3D1/scoreboard?windowDays=365",
                        "GET /rest/kept/1/goals/a%26b%20c"),
                jira.sent);
    }

    @Test
    void goals_come_over_the_link() {
        jira.body = Json.text(GoalJson.of(FakePartnership.GOAL));
        assertEquals(Answer.of(FakePartnership.GOAL), partnership.goal("GROWTH"));
    }

    @Test
    void a_board_comes_with_what_is_next_in_one_answer() {
        ProjectBoard board = new ProjectBoard(FakePartnership.board(), FakePartnership.NEXT);
        jira.body = Json.text(ScoreboardJson.of(board, 5, new FigureWords(BundledTexts.english())));
        assertEquals(Answer.of(board), partnership.board("SHOP", YEAR));
        assertEquals(List.of("GET /rest/kept/1/projects/SHOP/scoreboard?windowDays=365&comingUp=5"), jira.sent);

        jira.body = jira.body.replace("\"due\"", "\"dew\"");
        jira.nextPage();
        assertEquals(Kind.UNREACHABLE, refusal(partnership.board("SHOP", YEAR)).kind());
    }

    @Test
    void what_jira_has_to_say_is_handed_back_as_it_is() {
        for (String kind : List.of("no_commitment", "forbidden", "invalid", "conflict")) {
            problem(kind, 404);
            jira.nextPage();
            assertEquals(Answer.of(new TrackerReply(404, jira.body)), link.get("issues/SHOP-2/commitment"), kind);
        }
        jira.status = 201;
        jira.body = "{\"version\":1}";
        assertEquals(Answer.of(new TrackerReply(201, jira.body)), link.post("issues/SHOP-2/commitment", "{}"));
    }

    @Test
    void writes_go_over_the_link_as_json_and_are_never_repeated() {
        link.post("issues/SHOP-1/commitment", "{\"requester\":\"Sales\",\"date\":\"2026-12-24\"}");
        jira.failure = new ResponseException("broke off");
        assertEquals(
                Kind.UNREACHABLE,
                refusal(link.post("issues/SHOP-1/commitment/steps", "{\"kind\":\"warn\"}"))
                        .kind());

        assertEquals(
                List.of(
                        "POST /rest/kept/1/issues/SHOP-1/commitment {\"requester\":\"Sales\",\"date\":\"2026-12-24\"}",
                        "POST /rest/kept/1/issues/SHOP-1/commitment/steps {\"kind\":\"warn\"}"),
                jira.sent);
    }

    @ParameterizedTest
    @CsvSource({
        "not_found,            404, NOT_FOUND,   kept.link.notFound",
        "forbidden,            403, FORBIDDEN,   kept.link.said",
        "invalid,              400, INVALID,     kept.link.said",
        "conflict,             409, CONFLICT,    kept.link.said",
        "incident,             500, UNREACHABLE, kept.link.nonsense",
        "no_such_path,         404, UNREACHABLE, kept.link.notInstalled",
    })
    void jiras_problems_keep_their_kind(String kind, int status, Kind expected, String key) {
        problem(kind, status);

        Refusal refusal = refusal(partnership.scoreboard("SHOP", YEAR));

        assertEquals(expected, refusal.kind());
        assertEquals(key, refusal.messageKey());
    }

    @ParameterizedTest
    @CsvSource({
        "200, nonsense,  UNREACHABLE, kept.link.nonsense",
        "200, {},        UNREACHABLE, kept.link.nonsense",
        "302, moved,     UNREACHABLE, kept.link.unreachable",
        "403, <html>,    NOT_FOUND,   kept.link.notFound",
        "404, <html>,    UNREACHABLE, kept.link.notInstalled",
        "503, <html>,    UNREACHABLE, kept.link.unreachable",
        "401, <html>,    CREDENTIALS_REQUIRED, kept.link.credentials",
    })
    void answers_that_are_not_ours_become_sentences(int status, String body, Kind kind, String key) {
        jira.status = status;
        jira.body = body;

        Refusal refusal = refusal(partnership.scoreboard("SHOP", YEAR));

        assertEquals(kind, refusal.kind());
        assertEquals(key, refusal.messageKey());
    }

    @Test
    void an_endless_answer_is_not_read_to_its_end() {
        jira.body = " ".repeat(LinkReply.MOST_BYTES + 1);
        assertEquals("kept.link.nonsense", refusal(partnership.goal("GROWTH")).messageKey());
    }

    @Test
    void a_viewer_whom_jira_does_not_know_is_sent_to_the_authorisation_page() {
        jira.credentials = true;
        Refusal refusal = refusal(partnership.goal("GROWTH"));
        assertEquals(Kind.CREDENTIALS_REQUIRED, refusal.kind());
        assertEquals("https://jira.example/authorise", refusal.link());

        jira.credentials = false;
        jira.nextPage();
        jira.stranger = true;
        assertEquals(
                Kind.CREDENTIALS_REQUIRED, refusal(partnership.goal("GROWTH")).kind());

        jira.authorisation = null;
        jira.nextPage();
        Refusal without = refusal(partnership.goal("GROWTH"));
        assertEquals("kept.link.stranger", without.messageKey());
        assertEquals(null, without.link());
    }

    @Test
    void nobody_logged_in_and_no_link_are_refused_without_asking() {
        jira.logOut();
        assertEquals(Kind.NOT_LOGGED_IN, refusal(partnership.goal("GROWTH")).kind());
        jira.logIn("u-pm");
        when(jira.links.getPrimaryApplicationLink(JiraApplicationType.class)).thenReturn(null);
        assertEquals(Kind.NOT_LINKED, refusal(partnership.goal("GROWTH")).kind());
        assertEquals(List.of(), jira.sent);
    }

    @Test
    void a_dead_jira_is_left_alone_for_a_moment_and_seen_again_within_five_seconds() {
        jira.failure = new ResponseReadTimeoutException("too slow");
        assertEquals(Kind.UNREACHABLE, refusal(partnership.goal("A1")).kind());
        assertEquals(Kind.UNREACHABLE, refusal(partnership.goal("A2")).kind());
        assertEquals(Kind.UNREACHABLE, refusal(partnership.goal("A3")).kind());
        assertEquals(2, jira.sent.size(), "one try after each timeout, and no other question meanwhile");

        jira.failure = null;
        jira.body = Json.text(GoalJson.of(FakePartnership.GOAL));
        jira.nanos = Duration.ofSeconds(5).toNanos();
        assertEquals(Answer.of(FakePartnership.GOAL), partnership.goal("A4"));
    }

    @Test
    void one_slow_answer_does_not_condemn_the_link() {
        jira.body = Json.text(GoalJson.of(FakePartnership.GOAL));
        for (int time = 0; time < 3; time++) {
            jira.failure = new ResponseReadTimeoutException("too slow");
            assertEquals(Kind.UNREACHABLE, refusal(partnership.goal("A" + time)).kind());
            jira.failure = null;
            assertEquals(Answer.of(FakePartnership.GOAL), partnership.goal("B" + time));
        }
        assertTrue(JiraLink.CONNECT_MILLIS + JiraLink.READ_MILLIS <= 2_000);
    }

    @Test
    void a_question_that_broke_off_is_asked_once_more() {
        jira.failure = new ResponseException("nonce used");
        assertEquals(Kind.UNREACHABLE, refusal(partnership.goal("A1")).kind());
        assertEquals(2, jira.sent.size());
    }

    @Test
    void ten_macros_on_a_page_ask_once_and_the_next_page_asks_again() {
        jira.body = Json.text(GoalJson.of(FakePartnership.GOAL));
        for (int macro = 0; macro < 10; macro++) {
            assertEquals(Answer.of(FakePartnership.GOAL), partnership.goal("GROWTH"));
        }
        assertEquals(1, jira.sent.size());
        jira.nextPage();
        partnership.goal("GROWTH");
        assertEquals(2, jira.sent.size());
    }

    @Test
    void an_answer_that_did_not_change_is_not_sent_again() {
        jira.tag = "W/\"1\"";
        jira.body = Json.text(GoalJson.of(FakePartnership.GOAL));
        partnership.goal("GROWTH");
        jira.nextPage();
        assertEquals(Answer.of(FakePartnership.GOAL), partnership.goal("GROWTH"));
        assertEquals(
                List.of("GET /rest/kept/1/goals/GROWTH", "GET /rest/kept/1/goals/GROWTH unless W/\"1\""), jira.sent);
    }

    @Test
    void what_changed_shows_on_the_next_page() {
        jira.tag = "W/\"1\"";
        jira.body = Json.text(GoalJson.of(FakePartnership.GOAL));
        partnership.goal("GROWTH");
        jira.tag = "W/\"2\"";
        jira.body = jira.body.replace("GROWTH", "OTHER");
        jira.nextPage();
        assertEquals("OTHER", partnership.goal("GROWTH").fold(goal -> goal.key(), refusal -> "refused"));
    }

    @Test
    void a_right_that_was_taken_away_shows_on_the_next_page_although_the_answer_is_known() {
        jira.tag = "W/\"1\"";
        jira.body = Json.text(GoalJson.of(FakePartnership.GOAL));
        partnership.goal("GROWTH");
        jira.nextPage();
        jira.tag = null;
        problem("not_found", 404);
        assertEquals(Kind.NOT_FOUND, refusal(partnership.goal("GROWTH")).kind());
    }

    @Test
    void nobody_is_asked_for_with_the_tag_of_somebody_elses_answer() {
        jira.tag = "W/\"1\"";
        jira.body = Json.text(GoalJson.of(FakePartnership.GOAL));
        partnership.goal("GROWTH");
        jira.logIn("u-dev");
        partnership.goal("GROWTH");
        assertEquals(
                List.of("GET /rest/kept/1/goals/GROWTH", "GET /rest/kept/1/goals/GROWTH"),
                jira.sent,
                "without a tag, and on the same page");
    }

    @Test
    void not_modified_is_no_answer_to_a_question_without_a_tag() {
        jira.status = 304;
        jira.body = "";
        assertEquals(Kind.UNREACHABLE, refusal(partnership.goal("GROWTH")).kind());
    }

    @Test
    void after_a_write_the_same_page_asks_again() {
        jira.body = Json.text(GoalJson.of(FakePartnership.GOAL));
        partnership.goal("GROWTH");
        link.post("issues/SHOP-1/commitment/steps", "{\"kind\":\"withdraw\"}");
        partnership.goal("GROWTH");
        assertEquals(3, jira.sent.size());
        assertTrue(jira.sent.get(1).endsWith("{\"kind\":\"withdraw\"}"));
    }

    private void problem(String kind, int status) {
        jira.status = status;
        jira.body = new Problem(kind, "T", status, "D", List.of(), null).text();
    }

    private static Refusal refusal(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).refusal();
    }
}
