package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.contact.ContactReader;
import dev.kept.core.contact.OutgoingStep;
import dev.kept.core.contact.OutgoingStep.AskedPlace;
import dev.kept.core.contact.OutgoingStep.OutgoingContent;
import dev.kept.core.contact.OutgoingStep.SeenPromise;
import dev.kept.core.contact.OutgoingStep.TypedAsking;
import dev.kept.core.contact.OutgoingStep.TypedTakeBack;
import dev.kept.core.publishing.ChannelSecret;
import dev.kept.core.request.RequestDesk;
import dev.kept.core.request.TypedRequest;
import dev.kept.link.channel.SignedChannel;
import dev.kept.link.contact.ContactPageJson;
import dev.kept.link.contact.ContactRequests;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a contact asks for over the channel, in the words in which Confluence sends it. */
class ContactRequestsTest {

    private static final String REQUESTS = "contacts/requests";
    private static final String TAKEN_BACK = "contacts/requests/taken-back";
    private static final String PROMISES = "contacts/promises";

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

    private static String written(String reader, String promise, OutgoingContent content) {
        return ContactRequests.content(OutgoingStep.fresh(
                "request-0001",
                "key",
                new ContactReader(reader, Locale.GERMAN),
                new SeenPromise(promise, 0, "Prices"),
                content,
                Instant.EPOCH));
    }

    private static String asking(String reader, String reason) {
        return written(
                reader,
                "new-request",
                new TypedAsking(new AskedPlace("SHOP", "Sales"), "Prices \"in\" <francs>", reason, "2026-12-18"));
    }

    @Test
    void what_is_asked_for_arrives_as_it_was_typed_under_the_id_of_the_step() {
        RestHost.Reply reply = sent(REQUESTS, asking("sales", "For the\nfair"));
        assertEquals(200, reply.status(), reply.text());
        assertEquals("Prices in francs", reply.json().get("need").asText());
        assertEquals(200, sent(REQUESTS, asking("sales", null)).status());
        assertEquals(
                List.of(
                        new TypedRequest(
                                        "request-0001",
                                        "Sales",
                                        "SHOP",
                                        "Prices \"in\" <francs>",
                                        "For the\nfair",
                                        "2026-12-18")
                                .toString(),
                        new TypedRequest("request-0001", "Sales", "SHOP", "Prices \"in\" <francs>", null, "2026-12-18")
                                .toString()),
                host.desk.taken);
    }

    @Test
    void a_refusal_reads_in_the_language_of_the_reader_and_is_final() {
        RestHost.Reply reply = sent(REQUESTS, asking("mallory", null));
        RestHost.isProblem(reply, 409, "conflict", "");
        assertTrue(reply.text().contains("Dieses Projekt kann nicht angefragt werden"), reply.text());
        RestHost.isProblem(
                sent(TAKEN_BACK, written("mallory", "request-1", new TypedTakeBack())), 404, "not_found", "");
        assertEquals(List.of(), host.desk.taken);
    }

    @Test
    void a_request_is_taken_back_by_its_own_id() {
        assertEquals(
                200,
                sent(TAKEN_BACK, written("sales", "request-1", new TypedTakeBack()))
                        .status());
        assertEquals(List.of("back request-1"), host.desk.taken);
    }

    @Test
    void the_page_tells_a_contact_what_can_be_asked_for_and_a_stranger_nothing() {
        String sales = ContactRequests.page(new ContactReader("sales", Locale.GERMAN));
        assertEquals(
                FakeContactDesk.DESK,
                ContactPageJson.read(sent(PROMISES, sales).text()).desk());
        RestHost.Reply other = sent(PROMISES, ContactRequests.page(new ContactReader("mallory", Locale.GERMAN)));
        assertEquals(RequestDesk.NONE, ContactPageJson.read(other.text()).desk());
        assertFalse(other.text().contains("SHOP"), other.text());
    }

    @Test
    void what_an_older_jira_writes_has_no_requests() {
        String sales = sent(PROMISES, ContactRequests.page(new ContactReader("sales", Locale.GERMAN)))
                .text();
        String older = sales.replaceFirst(",\\s*\"desk\"\\s*:.*$", "}");
        assertFalse(older.equals(sales), sales);
        assertEquals(RequestDesk.NONE, ContactPageJson.read(older).desk());
    }

    @Test
    void unsigned_nothing_is_asked_for() {
        assertEquals(403, host.post(REQUESTS, asking("sales", null)).status());
        assertEquals(
                403,
                host.post(TAKEN_BACK, written("sales", "request-1", new TypedTakeBack()))
                        .status());
        assertEquals(List.of(), host.desk.taken);
    }
}
