package dev.kept.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.user.UserKey;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.SharedSecret;
import dev.kept.core.Texts;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.hook.AllowedHosts;
import dev.kept.core.hook.HookAttempt;
import dev.kept.core.hook.HookBook;
import dev.kept.core.hook.HookDelivery;
import dev.kept.core.hook.HookEvent;
import dev.kept.core.hook.HookGathering;
import dev.kept.core.hook.HookResult;
import dev.kept.core.hook.HookWriter;
import dev.kept.core.hook.InMemoryHookDeliveries;
import dev.kept.core.hook.InMemoryHookStore;
import dev.kept.core.hook.ProjectHooks;
import dev.kept.core.host.FakeServices;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.transfer.TrackerKeys;
import dev.kept.testing.BundledTexts;
import dev.kept.web.PageStyles;
import dev.kept.web.Zones;
import dev.kept.web.admin.hook.HookHostsContent;
import dev.kept.web.admin.hook.HooksContent;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page on which a project's hooks are settled, and the one that says where they may lead. */
class HookPagesTest {

    private static final Texts TEXTS = BundledTexts.english();
    private static final String HOSTILE = "https://hooks.example.com/%22%3E%3Cscript%3E?a='b'&c=d";

    private final AdminHost host;
    private final Zones zones;
    private final TickingClock clock = new TickingClock(LocalDate.of(2026, 3, 2));
    private final InMemoryHookStore store = new InMemoryHookStore();
    private final InMemoryHookDeliveries deliveries = new InMemoryHookDeliveries();
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final HookWriter writer = new HookWriter() {
        @Override
        public String happened(String id, HookEvent event, Commitment now, @Nullable LedgerEvent by, Instant at) {
            return "{}";
        }

        @Override
        public String tried(String id, long projectId, Instant at) {
            return "{\"body\":\"never shown\"}";
        }
    };
    private final HookBook book = new HookBook(
            store, deliveries, new HookGathering(ledger, ledger, store, deliveries, writer), writer, clock);

    HookPagesTest() throws IOException {
        host = new AdminHost(TEXTS, "Ada <Admin>");
        zones = new Zones(FakeServices.of(host.zones));
    }

    /** The project SHOP, which whoever asks administers. */
    private final class Shop implements ProjectHooks {
        @Override
        public Answer<HooksView> view(String projectKey) {
            return Answer.of(new HooksView("SHOP", "Web <shop>", book.leaves(), book.of(1)));
        }

        private Answer<HookChange> changed(Answer<Optional<SharedSecret>> made) {
            return made.flatMap(secret -> view("SHOP").map(view -> new HookChange(view, secret.orElse(null))));
        }

        @Override
        public Answer<HookChange> add(String projectKey, String address, List<String> events) {
            return changed(book.add(1, address, events).map(Optional::of));
        }

        @Override
        public Answer<HookChange> order(String projectKey, String hook, HookOrder order) {
            return changed(book.order(1, hook, order));
        }

        @Override
        public Answer<HookChange> again(String projectKey, String delivery) {
            return changed(book.again(1, delivery).map(known -> Optional.empty()));
        }
    }

    private HooksContent hooks() {
        return new HooksContent(TEXTS, new Shop(), zones, mock(PageStyles.class));
    }

    private Document open() throws IOException {
        return host.open(hooks(), Map.of("project", "SHOP"));
    }

    private Document send(Map<String, String> form) throws IOException {
        return host.send(hooks(), "u-one", form);
    }

    @Test
    void a_hook_is_added_and_its_secret_is_shown_once() throws IOException {
        assertTrue(open().text().contains("Nothing leaves Jira yet."));
        Map<String, String> form = Map.of("project", "SHOP", "action", "add", "address", HOSTILE, "event", "warned");
        Document refused = send(form);
        assertTrue(refused.text().contains("Hooks may not lead to https://hooks.example.com."));
        assertEquals(HOSTILE, refused.getElementById("kept-hook-address").val());
        store.allow(new AllowedHosts(List.of("hooks.example.com")));
        Document made = send(form);
        String secret = made.getElementById("kept-hook-secret").text();
        assertEquals(secret, store.all().get(0).secret().text());
        Document page = open();
        assertFalse(host.html().contains(secret), host.html());
        assertTrue(page.text().contains("Leads to " + HOSTILE), page.text());
        assertNull(page.selectFirst("script"));
    }

    @Test
    void what_became_of_messages_is_listed_and_never_what_was_sent() throws IOException {
        store.allow(new AllowedHosts(List.of("hooks.example.com")));
        send(Map.of("project", "SHOP", "action", "add", "address", HOSTILE, "event", "warned"));
        String id = store.all().get(0).id();
        send(Map.of("project", "SHOP", "action", "try", "hook", id));
        HookDelivery tried = deliveries.due(id, clock.instant(), 9).get(0);
        deliveries.claim(tried, clock.instant());
        deliveries.settle(tried.message().id(), new HookAttempt(clock.instant(), HookResult.REDIRECTED, 302), null);
        Document page = open();
        assertTrue(page.text().contains("Trial. Given up. Try 1, "), page.text());
        assertTrue(page.text().contains("The receiver points elsewhere (status 302)."), page.text());
        assertFalse(host.html().contains("never shown"), host.html());
        send(Map.of("project", "SHOP", "delivery", tried.message().id()));
        assertEquals(1, deliveries.due(id, clock.instant(), 9).size());
        send(Map.of("project", "SHOP", "action", "off", "hook", id));
        assertTrue(open().selectFirst("h2").text().endsWith("Off"));
        send(Map.of("project", "SHOP", "action", "remove", "hook", id));
        assertEquals(List.of(), store.all());
        assertTrue(send(Map.of("project", "SHOP", "action", "on", "hook", id))
                .text()
                .contains("There is no such hook"));
    }

    @Test
    void only_system_administrators_say_where_hooks_may_lead() throws IOException {
        TrackerKeys keys = mock(TrackerKeys.class);
        when(keys.projectKey(1)).thenReturn(Optional.of("SHOP"));
        HookHostsContent content = new HookHostsContent(TEXTS, store, keys, host.users);
        String closed = "Only system administrators can open this page.";
        assertTrue(host.open(content, Map.of()).text().contains(closed));
        assertTrue(host.send(content, "u-one", Map.of("hosts", "*")).text().contains(closed));
        assertEquals(AllowedHosts.NONE, store.hosts());
        when(host.users.isSystemAdmin(new UserKey("u-one"))).thenReturn(true);
        Document page = host.send(content, "u-one", Map.of("hosts", "good.example.com\n\"><script>"));
        assertTrue(page.getElementById("kept-hook-hosts-error").text().contains("\"><script>"), page.text());
        assertNull(page.selectFirst("script"));
        host.send(content, "u-one", Map.of("hosts", "hooks.example.com\n"));
        assertEquals(List.of("hooks.example.com"), store.hosts().entries());
        send(Map.of("project", "SHOP", "action", "add", "address", HOSTILE, "event", "warned"));
        page = host.open(content, Map.of());
        assertEquals(
                "SHOP: https://hooks.example.com (On)",
                page.select("#kept-hook-hosts-all li").text());
        assertEquals(
                "/jira/plugins/servlet/kept/hooks?project=SHOP",
                page.selectFirst("#kept-hook-hosts-all a").attr("href"));
    }
}
