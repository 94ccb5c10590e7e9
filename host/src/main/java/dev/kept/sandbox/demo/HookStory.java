package dev.kept.sandbox.demo;

import java.net.URI;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Adds one hook of the shop, and switches it off: nothing of the demo leaves the house. Saves the shop's boards. */
final class HookStory {

    private static final String HOOKS = "/plugins/servlet/kept/hooks?project=SHOP";

    private final URI jira;

    HookStory(URI jira) {
        this.jira = jira;
    }

    void write() {
        AdminForms admin = new AdminForms(jira);
        admin.fill("/plugins/servlet/kept/hook-hosts", "hosts", Map.of("hosts", "hooks.example.com"));
        AdminForms lead = new AdminForms(jira, "pm");
        lead.fill(
                HOOKS,
                "address",
                Map.of("address", "https://hooks.example.com/kept", "event", "missed", "action", "add"));
        Document page = lead.open(HOOKS);
        Element hook = page.selectFirst("form input[name=hook]");
        if (hook == null) {
            throw new IllegalStateException("No hook was added: " + page.text());
        }
        lead.submit(page, hook.closest("form"), Map.of("action", "off"));
        admin.press("/admin/jobs", "job", "dev.kept.snapshots.half-daily");
    }
}
