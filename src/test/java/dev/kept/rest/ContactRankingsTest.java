package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.contact.OutgoingStep.SeenPromise;
import dev.kept.core.contact.OutgoingStep.TypedRanking;
import dev.kept.core.measure.agreement.Coorientation.Finding;
import dev.kept.core.measure.agreement.Coorientation.SideView;
import dev.kept.core.promise.Side;
import dev.kept.core.publishing.ChannelSecret;
import dev.kept.core.ranking.GoalRound;
import dev.kept.core.ranking.RankingHouse;
import dev.kept.core.ranking.RoundResult;
import dev.kept.core.ranking.SideWord;
import dev.kept.core.ranking.Speaker;
import dev.kept.core.ranking.TypedRound;
import dev.kept.link.channel.SignedChannel;
import dev.kept.link.contact.ContactPageJson;
import dev.kept.link.contact.ContactRequests;
import dev.kept.link.contact.RankingPageJson;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a contact hears of a round over the channel, and above all what not. */
class ContactRankingsTest {

    private static final String ROUNDS = "contacts/rounds";
    private static final String RANKINGS = "contacts/rankings";

    private final RestHost host = new RestHost();

    @BeforeEach
    void open_the_channel() {
        host.channel.open(ChannelSecret.fresh(), "admin");
        host.loggedIn = false;
    }

    private RestHost.Reply sent(String path, String body) {
        return host.post(
                path,
                body,
                new SignedChannel(host.channel, host.clock)
                        .headers("POST", path, body)
                        .orElseThrow());
    }

    private static String asking(String reader) {
        return ContactRequests.page(new ContactReader(reader, Locale.GERMAN));
    }

    private static String saying(String reader, long round, List<String> own, List<String> guess) {
        return ContactRequests.content(OutgoingStep.fresh(
                "step-0001",
                "key",
                new ContactReader(reader, Locale.GERMAN),
                new SeenPromise("goal-round", 0, "Title"),
                new TypedRanking(round, new SideView(own, guess)),
                Instant.EPOCH));
    }

    private static String sales(GoalRound round) {
        return saying("sales", round.id(), RankingHouse.SALES_ORDER, RankingHouse.SALES_GUESS);
    }

    @Test
    void the_contact_of_the_rounds_function_is_asked_and_nobody_else() {
        GoalRound round = host.ranking.open();
        RestHost.Reply reply = sent(ROUNDS, asking("sales"));
        assertEquals(200, reply.status(), reply.text());
        assertEquals(round.id(), reply.json().at("/asked/round/id").asLong());
        assertEquals("business", reply.json().at("/asked/side").asText());
        assertFalse(reply.text().contains("key-"), "who speaks is not told: " + reply.text());
        for (String other : List.of("finance", "mallory", "pm")) {
            assertTrue(sent(ROUNDS, asking(other)).json().path("asked").isNull(), other);
        }
        assertTrue(
                ContactPageJson.read(sent("contacts/promises", asking("sales")).text())
                        .order());
        assertFalse(ContactPageJson.read(
                        sent("contacts/promises", asking("finance")).text())
                .order());
        assertEquals(403, host.post(ROUNDS, asking("sales")).status(), "unsigned");
        assertEquals(403, host.post(RANKINGS, sales(round)).status(), "unsigned");
    }

    /** The whole answer is compared with the one before IT spoke: nothing in it may come from IT. */
    @Test
    void what_IT_said_changes_nothing_that_a_contact_hears_before_answering() {
        GoalRound round = host.ranking.open();
        String rounds = sent(ROUNDS, asking("sales")).text();
        String promises = sent("contacts/promises", asking("sales")).text();
        host.ranking.itSays(round);
        assertEquals(rounds, sent(ROUNDS, asking("sales")).text());
        assertEquals(promises, sent("contacts/promises", asking("sales")).text());
        RestHost.Reply refused =
                sent(RANKINGS, saying("sales", round.id(), RankingHouse.SALES_ORDER, List.of("A1", "A1")));
        RestHost.isProblem(refused, 400, "invalid", "guess");
        assertFalse(refused.text().contains("E1"), refused.text());
        host.ranking.rounds.close(round.id());
        assertTrue(sent(ROUNDS, asking("sales")).json().path("last").isNull());
        assertFalse(sent(RANKINGS, sales(round)).text().contains("E1"), "a closed round tells nothing either");
    }

    @Test
    void once_both_have_answered_every_contact_hears_the_same_and_nothing_changes_any_more() {
        GoalRound round = host.ranking.open();
        host.ranking.itSays(round);
        RestHost.Reply reply = sent(RANKINGS, sales(round));
        assertEquals(200, reply.status(), reply.text());
        RoundResult result = RankingPageJson.read(reply.text()).last();
        assertEquals(said(RankingHouse.IT_ORDER, RankingHouse.IT_GUESS), result.it());
        assertEquals(said(RankingHouse.SALES_ORDER, RankingHouse.SALES_GUESS), result.business());
        assertEquals(Finding.FALSE_CONSENSUS, result.found().orElseThrow().finding());
        JsonNode finance = sent(ROUNDS, asking("finance")).json();
        assertEquals(reply.json().get("last"), finance.get("last"));
        assertTrue(sent(ROUNDS, asking("mallory")).json().path("last").isNull());
        assertEquals(200, sent(RANKINGS, sales(round)).status(), "sent again");
        RestHost.Reply late =
                sent(RANKINGS, saying("sales", round.id(), RankingHouse.IT_ORDER, RankingHouse.SALES_GUESS));
        RestHost.isProblem(late, 409, "conflict", "");
        assertTrue(late.text().contains("Beide Seiten haben geantwortet"), late.text());
    }

    @Test
    void who_does_not_speak_in_the_round_reads_the_same_as_of_a_round_that_is_none() {
        GoalRound round = host.ranking.open();
        RestHost.Reply others =
                sent(RANKINGS, saying("finance", round.id(), RankingHouse.SALES_ORDER, RankingHouse.SALES_ORDER));
        RestHost.isProblem(others, 404, "not_found", "");
        RestHost.Reply none = sent(RANKINGS, saying("sales", 999, RankingHouse.SALES_ORDER, RankingHouse.SALES_ORDER));
        assertEquals(others.text(), none.text());
        assertEquals(List.of(), host.ranking.store.rankings(round.id()));
    }

    @Test
    void who_spoke_for_IT_in_jira_cannot_speak_for_the_business_too() {
        GoalRound round = host.ranking
                .rounds
                .open(
                        new TypedRound("Sales", "key-sales", RankingHouse.SALES_ORDER, "2026-11-20", "2026-11-27"),
                        "key-admin")
                .fold(opened -> opened, refusal -> null);
        host.ranking.rounds.say(
                round.id(),
                new Speaker(Side.IT, List.of("key-sales", "sales")),
                new SideView(RankingHouse.IT_ORDER, RankingHouse.IT_GUESS));
        RestHost.Reply both = sent(RANKINGS, sales(round));
        RestHost.isProblem(both, 409, "conflict", "");
        assertTrue(both.text().contains("andere Seite geantwortet"), both.text());
    }

    private static SideWord said(List<String> own, List<String> guess) {
        return SideWord.of(RankingHouse.SALES_ORDER, new SideView(own, guess));
    }

    @Test
    void one_of_many_is_counted_by_the_group_that_the_other_product_names_and_told_nothing_yet() {
        GoalRound round = host.ranking.openBlind();
        assertEquals(
                "sales-people",
                sent(ROUNDS, asking("anna")).json().path("members").asText());
        assertTrue(sent(ROUNDS, asking("sales")).json().path("members").isNull(), "a contact needs none");
        SideView orders = new SideView(
                RankingHouse.SALES_ORDER,
                RankingHouse.SALES_GUESS,
                Map.of("A1", 40, "B1", 30, "C1", 20, "D1", 10, "E1", 0));
        ContactReader anna = new ContactReader("anna", Locale.ENGLISH);
        RestHost.Reply other = sent(RANKINGS, ContactRequests.ranking(anna, round.id(), "others", orders));
        RestHost.isProblem(other, 404, "not_found", "");
        RestHost.Reply counted = sent(RANKINGS, ContactRequests.ranking(anna, round.id(), "sales-people", orders));
        assertEquals(200, counted.status(), counted.text());
        assertTrue(counted.json().path("asked").path("answered").asBoolean());
        assertTrue(counted.json().path("asked").path("said").isNull());
        assertEquals(
                List.of(40, 30, 20, 10, 0),
                host.ranking.store.ballots(round.id()).get(Side.BUSINESS).points());
        assertEquals(
                409,
                sent(RANKINGS, ContactRequests.ranking(anna, round.id(), "sales-people", orders))
                        .status());
    }
}
