package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.publishing.ChannelSecret;
import dev.kept.core.publishing.InMemoryChannelStore;
import dev.kept.link.channel.SignedChannel;
import dev.kept.link.contact.ContactPageJson;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes for contacts comes from the other product, which proves itself by its signature, or it does not come. */
class ContactResourceTest {

    private static final String PAGE = "contacts/promises";
    private static final String STEPS = "contacts/steps";
    private static final String SALES = "{\"reader\":\"sales\",\"language\":\"en\"}";
    private static final int TOO_LONG = 70_000;

    private final RestHost host = new RestHost();

    @BeforeEach
    void open_the_channel() {
        host.channel.open(ChannelSecret.fresh(), "admin");
        host.loggedIn = false;
    }

    private Map<String, String> signed(String method, String path, String body) {
        return new SignedChannel(host.channel, host.clock)
                .headers(method, path, body)
                .orElseThrow();
    }

    private static String step(String reader, String promise, String step) {
        return "{\"reader\":\"" + reader + "\",\"language\":\"de\",\"promise\":\"" + promise
                + "\",\"asked\":3,\"step\":" + step + "}";
    }

    private static String accept(String reader, String promise) {
        return step(reader, promise, "{\"kind\":\"accept\",\"stepId\":\"step-0001\"}");
    }

    private RestHost.Reply sent(String path, String body) {
        return host.post(path, body, signed("POST", path, body));
    }

    @Test
    void a_signed_request_is_answered_for_the_reader_whom_it_names() {
        RestHost.Reply reply = sent(PAGE, SALES);
        assertEquals(200, reply.status(), reply.text());
        assertEquals(
                List.of(FakeContactPromises.PROMISE),
                ContactPageJson.read(reply.text()).promises());
        RestHost.Reply stranger = sent(PAGE, SALES.replace("sales", "mallory"));
        assertEquals(200, stranger.status());
        assertEquals(0, stranger.json().path("functions").size());
        assertEquals(0, stranger.json().path("promises").size());
    }

    @Test
    void a_step_is_taken_for_that_reader_and_refused_in_the_readers_language() {
        RestHost.Reply reply = sent(STEPS, accept("sales", "c-1"));
        assertEquals(200, reply.status(), reply.text());
        assertEquals("SHOP-1", reply.json().path("issueKey").asText());
        assertEquals(1, host.contacts.taken.size(), host.contacts.taken.toString());
        assertTrue(host.contacts.taken.get(0).startsWith("3 Once[id=step-0001"), host.contacts.taken.toString());

        RestHost.Reply others = sent(STEPS, accept("finance", "c-1"));
        RestHost.isProblem(others, 404, "not_found", "");
        RestHost.Reply none = sent(STEPS, accept("finance", "nothing"));
        assertEquals(others.text(), none.text(), "whether it is there is not told");
        assertTrue(others.text().contains("Diese Zusage gibt es nicht"), others.text());
        assertEquals(1, host.contacts.taken.size());
    }

    @Test
    void a_word_on_a_goal_is_taken_for_that_reader() {
        RestHost.Reply page = sent(PAGE, SALES);
        assertEquals(
                List.of(FakeContactPromises.GOAL),
                ContactPageJson.read(page.text()).goals());
        String word = "{\"reader\":\"sales\",\"language\":\"de\",\"goal\":\"GROWTH\",\"wording\":3,"
                + "\"deed\":\"confirm_goal\",\"stepId\":\"step-0001\"}";
        RestHost.Reply reply = sent("contacts/goals", word);
        assertEquals(200, reply.status(), reply.text());
        assertEquals("GROWTH", reply.json().path("key").asText());
        assertEquals(1, host.contacts.taken.size());
        assertEquals(
                400, sent("contacts/goals", word.replace(",\"wording\":3", "")).status());
        assertEquals(400, sent("contacts/goals", word.replace(":3", ":3.5")).status());
        assertEquals(1, host.contacts.taken.size());
        RestHost.isProblem(sent("contacts/goals", word.replace("sales", "finance")), 404, "not_found", "");
        assertEquals(
                400,
                sent("contacts/goals", word.replace("confirm_goal", "steal")).status());
        assertEquals(400, sent("contacts/goals", word.replace("step-0001", "x")).status());
        assertEquals(1, host.contacts.taken.size());
    }

    @Test
    void a_goal_that_nobody_changed_since_an_older_version_can_be_confirmed() {
        String word = "{\"reader\":\"sales\",\"language\":\"de\",\"goal\":\"GROWTH\",\"wording\":0,"
                + "\"deed\":\"confirm_goal\",\"stepId\":\"step-0001\"}";
        RestHost.Reply reply = sent("contacts/goals", word);
        assertEquals(200, reply.status(), reply.text());
        assertEquals(1, host.contacts.taken.size());
    }

    /** Each is refused with the same words, and none of them is taken. */
    @Test
    void whatever_is_not_signed_now_and_for_the_first_time_hears_the_same() {
        String good = accept("sales", "c-1");
        Map<String, String> headers = signed("POST", STEPS, good);
        assertEquals(200, host.post(STEPS, good, headers).status());
        String refusal = host.post(STEPS, good).text();

        Map<String, RestHost.Reply> attacks = new HashMap<>();
        attacks.put("unsigned", host.post(STEPS, good));
        attacks.put("unsigned, of nothing", host.post(STEPS, "{}"));
        attacks.put("unsigned, no JSON", host.post(STEPS, "x"));
        attacks.put("repeated", host.post(STEPS, good, headers));
        attacks.put(
                "signed for another reader", host.post(STEPS, accept("finance", "c-1"), signed("POST", STEPS, good)));
        attacks.put(
                "signed for another promise", host.post(STEPS, accept("sales", "c-2"), signed("POST", STEPS, good)));
        attacks.put("signed for reading", host.post(STEPS, good, signed("POST", PAGE, good)));
        attacks.put("signed for another method", host.post(STEPS, good, signed("GET", STEPS, good)));
        attacks.put("old", host.post(STEPS, good, old(good)));
        attacks.put("other secret", host.post(STEPS, good, byStranger(good)));
        String long_ = step("sales", "c-1", "{\"kind\":\"decline\",\"words\":\"" + "x".repeat(TOO_LONG) + "\"}");
        attacks.put("big body", host.post(STEPS, long_, signed("POST", STEPS, long_)));
        host.loggedIn = true;
        attacks.put("logged in", host.post(STEPS, good));
        host.channel.close();
        attacks.put("closed", host.post(STEPS, good, headers));
        attacks.forEach((name, reply) -> {
            RestHost.isProblem(reply, 403, "forbidden", "");
            assertEquals(refusal, reply.text(), name);
        });
        assertEquals(1, host.contacts.taken.size(), host.contacts.taken.toString());
    }

    private Map<String, String> old(String body) {
        Clock then = Clock.offset(host.clock, Duration.ofMinutes(-6));
        return new SignedChannel(host.channel, then)
                .headers("POST", STEPS, body)
                .orElseThrow();
    }

    private Map<String, String> byStranger(String body) {
        InMemoryChannelStore other = new InMemoryChannelStore();
        other.open(ChannelSecret.fresh(), "admin");
        return new SignedChannel(other, host.clock).headers("POST", STEPS, body).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, STEPS})
    void nothing_is_read_by_another_method(String path) {
        assertEquals(405, host.get(path, signed("GET", path, "")).status());
        assertEquals(
                405,
                host.send("PUT", path, "application/json", "{}".getBytes(StandardCharsets.UTF_8))
                        .status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "x",
                "{\"reader\":\"sales\",\"language\":\"en\",\"promise\":\"c-1\",\"asked\":3}",
                "{\"reader\":7,\"language\":\"en\",\"promise\":\"c-1\",\"asked\":3,\"step\":{\"kind\":\"accept\",\"stepId\":\"step-0001\"}}",
                "{\"reader\":\"sales\",\"language\":\"en\",\"promise\":\"c-1\",\"asked\":0,\"step\":{\"kind\":\"accept\",\"stepId\":\"step-0001\"}}",
                "{\"reader\":\"sales\",\"language\":\"en\",\"promise\":\"c-1\",\"asked\":3,\"step\":{\"kind\":\"steal\",\"stepId\":\"step-0001\"}}",
                "{\"reader\":\"sales\",\"language\":\"en\",\"promise\":\"c-1\",\"asked\":3,\"step\":{\"kind\":\"accept\"}}",
                "{\"reader\":\"sales\",\"language\":\"en\",\"promise\":\"c-1\",\"asked\":3,\"step\":[]}",
                "{\"reader\":\"sales\",\"language\":\"en\",\"promise\":\"c-1\",\"asked\":3,\"more\":1,\"step\":{\"kind\":\"accept\",\"stepId\":\"step-0001\"}}"
            })
    void a_signed_body_of_another_shape_is_refused_and_nothing_is_taken(String body) {
        RestHost.Reply reply = sent(STEPS, body);
        assertEquals(400, reply.status(), reply.text());
        assertEquals(List.of(), host.contacts.taken);
    }
}
