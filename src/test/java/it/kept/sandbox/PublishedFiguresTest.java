package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kept.core.publishing.ChannelSecret;
import dev.kept.link.channel.ChannelSignature;
import dev.kept.link.channel.ChannelSignature.SignedRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** What readers without an account in Jira see in Confluence, who opens it to them, and what the channel refuses. */
@ExtendWith(DemoSandbox.class)
class PublishedFiguresTest {

    private static final String DASHBOARD = "/display/PART/Partnership+dashboard";
    private static final String CHANNEL = "/plugins/servlet/kept/channel";
    private static final String PUBLISHING = "/plugins/servlet/kept/publishing?project=SHOP";
    private static final String KEPT = "commitments were kept by the first date";
    private static final String MUTED = "Some figures from Jira are not open to you here.";
    private static final Instant NOW = Instant.parse(RunningSandbox.NOW);

    @Test
    void sales_without_an_account_reads_what_is_published_and_one_line_for_all_else(RunningSandbox sandbox) {
        try (Browser browser = Browser.openAs(sandbox.confluence(), "sales")) {
            browser.go(DASHBOARD);
            browser.screenshot("published-sales");
            String text = browser.text();
            assertTrue(text.contains(KEPT), text);
            assertTrue(text.contains("Web shop"), text);
            assertEquals(2, text.split(MUTED, -1).length, text);
            assertFalse(text.contains("Warehouse system"), text);
            assertFalse(text.contains("does not know you"), text);
            browser.assertAccessible(".wiki-content, #main-content, #content");
        }
        try (Browser browser = Browser.openAs(sandbox.confluence(), "pm")) {
            browser.go(DASHBOARD);
            String text = browser.text();
            assertFalse(text.contains(KEPT), "who has an account sees as before: " + text);
            assertTrue(text.contains("Warehouse system"), text);
        }
    }

    @Test
    void a_project_administrator_publishes_to_groups_takes_back_and_publishes_again(RunningSandbox sandbox) {
        try (Browser admin = Browser.openAs(sandbox.jira(), "admin");
                Browser sales = Browser.openAs(sandbox.confluence(), "sales")) {
            admin.go(PUBLISHING);
            admin.awaitText("What readers see");
            admin.screenshot("publishing-page");
            assertTrue(admin.text().contains(KEPT), admin.text());
            admin.assertAccessible("#kept-publishing-form");

            admin.find(By.id("kept-publishing-revoke")).click();
            admin.awaitText("Nobody reads the figures any more.");
            admin.screenshot("publishing-revoked");
            assertTrue(admin.text().contains(KEPT), "the preview stays: " + admin.text());
            sales.go(DASHBOARD);
            assertFalse(sales.text().contains(KEPT), sales.text());
            assertTrue(sales.text().contains(MUTED), sales.text());
            sales.screenshot("published-revoked-sales");

            publish(admin, "");
            admin.awaitText("Name at least one group, or choose everybody.");
            publish(admin, "board\nproject-managers");
            admin.awaitText("Published. Readers see it from now on.");
            sales.go(DASHBOARD);
            assertFalse(sales.text().contains(KEPT), "not in these groups: " + sales.text());

            publish(admin, "business");
            admin.awaitText("to these groups: business");
            sales.go(DASHBOARD);
            sales.awaitText(KEPT);

            admin.go(PUBLISHING);
            admin.find(By.cssSelector("label[for=kept-publishing-everybody]")).click();
            admin.find(By.cssSelector("#kept-publishing-form button[value=publish]"))
                    .click();
            admin.awaitText("Published. Readers see it from now on.");
            admin.awaitText("Ada Admin took the figures back.");
            admin.screenshot("publishing-record");
        }
        assertEquals(403, sandbox.jiraAs("dev").get(PUBLISHING).status());
    }

    private static void publish(Browser admin, String groups) {
        admin.go(PUBLISHING);
        admin.find(By.cssSelector("label[for=kept-publishing-some]")).click();
        admin.find(By.id("kept-publishing-groups")).clear();
        admin.find(By.id("kept-publishing-groups")).sendKeys(groups);
        admin.find(By.cssSelector("#kept-publishing-form button[value=publish]"))
                .click();
    }

    @Test
    void while_jira_is_down_the_last_figures_show_with_their_age_within_two_seconds(RunningSandbox sandbox) {
        try (Browser admin = Browser.openAs(sandbox.confluence(), "admin");
                Browser sales = Browser.openAs(sandbox.confluence(), "sales")) {
            long id = page(sandbox);
            sales.go("/pages/viewpage.action?pageId=" + id);
            sales.awaitText(KEPT);
            way(admin, "SILENT");
            try {
                long start = System.nanoTime();
                String html = sandbox.confluenceAs("sales")
                        .get("/pages/viewpage.action?pageId=" + id)
                        .body();
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                assertTrue(html.contains(KEPT) && html.contains("Jira does not answer at the moment."), html);
                assertTrue(took.compareTo(Duration.ofSeconds(2)) < 0, took.toString());
                sales.go("/pages/viewpage.action?pageId=" + id);
                sales.screenshot("published-jira-down");
            } finally {
                way(admin, "OPEN");
            }
            for (int tries = 0; tries < 45 && sales.text().contains("does not answer"); tries++) {
                sales.pause();
                sales.go("/pages/viewpage.action?pageId=" + id);
            }
            assertTrue(sales.text().contains(KEPT) && !sales.text().contains("does not answer"), sales.text());
        }
    }

    private static void way(Browser browser, String way) {
        browser.go("/admin/link");
        browser.find(By.cssSelector("label[for=" + way + "]")).click();
        browser.find(By.cssSelector("form.aui button")).click();
        browser.find(By.cssSelector("#" + way + "[checked]"));
    }

    private static long page(RunningSandbox sandbox) {
        String body = "<ac:structured-macro ac:name='kept-scoreboard'><ac:parameter ac:name='project'>SHOP"
                + "</ac:parameter></ac:structured-macro>";
        Http.Reply made = sandbox.confluenceAs("pm")
                .post(
                        "/rest/api/content",
                        "{\"type\":\"page\",\"title\":\"Published " + UUID.randomUUID()
                                + "\",\"space\":{\"key\":\"PART\"},\"body\":{\"storage\":{\"value\":\"" + body
                                + "\",\"representation\":\"storage\"}}}");
        assertEquals(200, made.status(), made.body());
        return made.json().get("id").asLong();
    }

    @Test
    void only_a_signed_fresh_and_first_request_is_answered(RunningSandbox sandbox) throws Exception {
        String secret;
        try (Browser admin = Browser.openAs(sandbox.jira(), "admin")) {
            unlocked(admin);
            admin.screenshot("channel-jira");
            admin.find(By.id("kept-channel-make")).click();
            secret = admin.find(By.id("kept-channel-secret")).getText();
            admin.screenshot("channel-secret");
            admin.go(CHANNEL);
            assertFalse(admin.driver().getPageSource().contains(secret), "shown again");
        }
        try (Browser admin = Browser.openAs(sandbox.confluence(), "admin")) {
            unlocked(admin);
            admin.typeInto("kept-channel-pasted", "nonsense");
            admin.find(By.cssSelector("button[value=paste]")).click();
            admin.awaitText("This is not a secret that the other product showed.");
            admin.typeInto("kept-channel-pasted", secret);
            admin.find(By.cssSelector("button[value=paste]")).click();
            admin.awaitText("The channel is open at this end.");
            admin.assertAccessible("form.aui.top-label");
        }
        assertEquals(403, sandbox.jiraAs("pm").get(CHANNEL).status());

        HttpRequest good = request(sandbox, secret, "SHOP", "SHOP", NOW, UUID.randomUUID());
        HttpResponse<String> first = send(good);
        assertEquals(200, first.statusCode(), first.body());
        JsonNode json = new ObjectMapper().readTree(first.body());
        assertTrue(json.at("/spans/0/kept/n").asInt() >= 5, first.body());
        assertEquals("Web shop", json.at("/project/name").asText());

        HttpResponse<String> repeated = send(good);
        assertEquals(403, repeated.statusCode());
        UUID nonce = UUID.randomUUID();
        assertEquals(
                403, send(request(sandbox, secret, "SHOP", "WARE", NOW, nonce)).statusCode(), "tampered");
        Instant old = NOW.minus(Duration.ofMinutes(6));
        assertEquals(
                403, send(request(sandbox, secret, "SHOP", "SHOP", old, nonce)).statusCode(), "old");
        String others = ChannelSecret.fresh().text();
        assertEquals(
                403, send(request(sandbox, others, "SHOP", "SHOP", NOW, nonce)).statusCode(), "other secret");
        Http.Reply unsigned = sandbox.jiraAs("admin").get("/rest/kept/1/published/SHOP");
        assertEquals(403, unsigned.status());
        assertEquals(
                unsigned.body(),
                sandbox.jiraAs(Http.ANONYMOUS)
                        .get("/rest/kept/1/published/NOSUCH")
                        .body());
        assertEquals(unsigned.body(), repeated.body());
        assertEquals(
                404, send(request(sandbox, secret, "WARE", "WARE", NOW, nonce)).statusCode(), "not published");
    }

    private static void unlocked(Browser admin) {
        admin.go(CHANNEL);
        admin.confirmPassword("admin");
        admin.awaitText("Make a new secret");
    }

    /** Signed for one project and sent about another, which is the same where nobody tampers. */
    private static HttpRequest request(
            RunningSandbox sandbox, String secret, String signed, String sent, Instant at, UUID nonce) {
        SignedRequest request = new SignedRequest(
                "GET",
                "published/" + signed,
                "",
                at.getEpochSecond(),
                nonce.toString().replace("-", ""));
        return HttpRequest.newBuilder(URI.create(sandbox.jira() + "/rest/kept/1/published/" + sent))
                .header("X-Kept-Time", Long.toString(request.seconds()))
                .header("X-Kept-Nonce", request.nonce())
                .header(
                        "X-Kept-Signature",
                        ChannelSignature.of(
                                request,
                                ChannelSecret.read(secret).orElseThrow().bytes()))
                .build();
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
