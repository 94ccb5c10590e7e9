package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.core.Nullable;
import dev.kept.core.contact.ContactReader;
import dev.kept.core.publishing.ChannelSecret;
import dev.kept.core.pulse.AnswerSheet;
import dev.kept.core.pulse.PulseHouse;
import dev.kept.core.pulse.PulseRound;
import dev.kept.link.channel.SignedChannel;
import dev.kept.link.contact.ContactRequests;
import dev.kept.link.contact.PulsePageJson;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people of the business hear and say of a survey over the channel. */
class ContactPulsesTest {

    private static final String PAGE = "contacts/pulse";
    private static final String ANSWERS = "contacts/pulse/answers";

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

    private static ContactReader reader(String name) {
        return new ContactReader(name, Locale.GERMAN);
    }

    private RestHost.Reply page(String name) {
        return sent(PAGE, ContactRequests.page(reader(name)));
    }

    private RestHost.Reply says(String name, PulseRound round, @Nullable String members, AnswerSheet sheet) {
        return sent(ANSWERS, ContactRequests.answers(reader(name), round.id(), members, sheet));
    }

    @Test
    void a_contact_is_asked_for_sure_and_anybody_else_if_in_the_group() {
        host.pulse.open();
        JsonNode sales = page("sales").json();
        assertFalse(sales.at("/asked/answered").asBoolean(true));
        assertTrue(sales.at("/groups/0/members").isNull(), sales.toString());
        JsonNode other = page("anna").json();
        assertEquals("sales-people", other.at("/groups/0/members").asText());
        assertFalse(page("anna").text().contains("developers"), "the group of IT is not told");
        assertEquals(403, host.post(PAGE, ContactRequests.page(reader("sales"))).status(), "unsigned");
    }

    @Test
    void one_answer_is_counted_once_and_nothing_of_it_is_told_before_the_round_is_closed() {
        PulseRound round = host.pulse.open();
        RestHost.Reply taken = says("sales", round, null, new AnswerSheet(List.of(1, 2, 3, 4, 5, 5), "Read me"));
        assertEquals(200, taken.status(), taken.text());
        assertTrue(taken.json().at("/asked/answered").asBoolean());
        assertFalse(taken.text().contains("Read me"));
        RestHost.Reply again = says("sales", round, null, PulseHouse.all(5));
        RestHost.isProblem(again, 409, "conflict", "");
        assertTrue(again.text().contains("schon beantwortet"), again.text());
        assertEquals(200, says("anna", round, "sales-people", PulseHouse.all(4)).status());
        RestHost.isProblem(says("mallory", round, "nobody", PulseHouse.all(1)), 404, "not_found", "");
        RestHost.isProblem(says("mallory", round, null, PulseHouse.all(1)), 404, "not_found", "");
        assertEquals(
                2,
                host.pulse.store.ballots(round.id()).of(host.pulse.sales(round)).people());
        host.pulse.business(round, 4, 4, 3);
        assertEquals(0, page("sales").json().get("results").size());
        host.pulse.pulses.close(round.id());
        JsonNode results = page("sales").json().get("results");
        assertEquals(
                5,
                results.at("/0/felt/1/answered").asInt()
                        + results.at("/0/felt/0/answered").asInt());
        assertFalse(page("sales").text().contains("Read me"), "fewer than ten answered");
        assertEquals(
                host.pulse.pulses.results().get(0).felt(),
                PulsePageJson.read(page("sales").text()).results().get(0).felt());
    }

    @Test
    void answers_that_are_none_are_refused() {
        PulseRound round = host.pulse.open();
        String body = ContactRequests.answers(reader("sales"), round.id(), null, PulseHouse.all(5));
        RestHost.isProblem(sent(ANSWERS, body.replaceFirst("5", "6")), 400, "invalid", "value");
        RestHost.isProblem(sent(ANSWERS, body.replaceFirst("\\{\"step\":5},", "")), 400, "invalid", "first_choice");
        assertEquals(
                0,
                host.pulse.store.ballots(round.id()).of(host.pulse.sales(round)).people());
    }
}
